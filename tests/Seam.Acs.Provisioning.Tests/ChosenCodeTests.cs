using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Seam.Acs.Provisioning.Tests;

/// <summary>A system whose codes open several doors and can be chosen. The simulator has none, so it is played here.</summary>
public sealed class ChosenCodeTests : IDisposable
{
    private readonly OpenSystem _system = new();
    private readonly SeamClient _seam;

    public ChosenCodeTests() =>
        _seam = new SeamClient(
            new SeamClientOptions
            {
                ApiKey = "seam_test_key",
                Endpoint = new Uri("https://seam.test"),
                HttpMessageHandler = _system,
            }
        );

    public void Dispose()
    {
        _seam.Dispose();
        _system.Dispose();
    }

    [Fact]
    public async Task One_code_opens_several_doors_and_is_the_chosen_one()
    {
        await ApplyAsync("1234", "a", "b");

        var sent = Assert.Single(_system.Changes, change => change.Path == "/acs/credentials/create").Sent;
        Assert.Equal("""["a","b"]""", sent["allowed_acs_entrance_ids"]!.ToJsonString());
        Assert.Equal(("1234", "user"), ((string?)sent["code"], (string?)sent["acs_user_id"]));
        _system.Changes.Clear();
        Assert.Equal([ProvisioningResult.Existed], await ApplyAsync("1234", "b", "a"));
        Assert.Empty(_system.Changes);
    }

    [Fact]
    public async Task Another_PIN_is_changed_in_place()
    {
        await ApplyAsync("1234", "a", "b");
        _system.Changes.Clear();

        Assert.Equal([ProvisioningResult.Changed], await ApplyAsync("5678", "a", "b"));

        var (path, sent) = Assert.Single(_system.Changes);
        Assert.Equal(("/acs/credentials/update", "5678"), (path, (string?)sent["code"]));
        Assert.False(sent.ContainsKey("ends_at"));
    }

    [Fact]
    public async Task Other_doors_are_another_code_before_the_old_one_goes()
    {
        await ApplyAsync("1234", "a", "b");
        _system.Changes.Clear();

        Assert.Equal([ProvisioningResult.Created], await ApplyAsync("5678", "b", "c"));

        Assert.Equal(
            ["/acs/credentials/create", "/acs/credentials/delete"],
            _system.Changes.Select(change => change.Path)
        );
        Assert.Equal("""["b","c"]""", Assert.Single(_system.Codes)["doors"]!.ToJsonString());
    }

    private async Task<List<ProvisioningResult>> ApplyAsync(string code, params string[] doors)
    {
        var rules = new CodeRules { OneEntranceForEachCode = false, CodeCanBeChosen = true };
        var provisioner = new CodeProvisioner(_seam, "system", new() { Rules = rules });
        var wanted = new DesiredAccess
        {
            UserIdentityKey = "jane",
            FullName = "Jane",
            Codes = [new DesiredCode { AcsEntranceIds = doors, Code = code }],
        };
        var results = new List<ProvisioningResult>();
        await foreach (var outcome in provisioner.ApplyAsync([wanted]))
        {
            Assert.Null(outcome.Exception);
            if (outcome.Step.Wanted is not null)
                results.Add(outcome.Result);
        }

        return results;
    }

    private sealed class OpenSystem : HttpMessageHandler
    {
        private const string Jane =
            """{"user_identity_id":"identity","user_identity_key":"jane","acs_user_ids":["user"]}""";

        private bool _isJaneThere;

        public List<JsonObject> Codes { get; } = [];

        public List<(string Path, JsonObject Sent)> Changes { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            var path = request.RequestUri!.AbsolutePath;
            var text = request.Content is null ? "{}" : await request.Content.ReadAsStringAsync(cancellationToken);
            var sent = JsonNode.Parse(text)!.AsObject();
            var id = request.RequestUri.Query.Split("acs_credential_id=")[^1].Split('&')[0];
            if (ProvisioningScene.IsChange(path))
                Changes.Add((path, sent));
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(Answer(path, sent, id), Encoding.UTF8, "application/json"),
            };
        }

        private string Answer(string path, JsonObject sent, string id)
        {
            switch (path)
            {
                case "/acs/entrances/list":
                    return """{"acs_entrances":[{"acs_entrance_id":"a"},{"acs_entrance_id":"b"},{"acs_entrance_id":"c"}]}""";
                case "/user_identities/list":
                    return _isJaneThere ? $$"""{"user_identities":[{{Jane}}] }""" : """{"user_identities":[]}""";
                case "/acs/users/list":
                    return _isJaneThere
                        ? """{"acs_users":[{"acs_user_id":"user","user_identity_id":"identity"}]}"""
                        : """{"acs_users":[]}""";
                case "/user_identities/create":
                    _isJaneThere = true;
                    return $$"""{"user_identity":{{Jane}} }""";
                case "/acs/credentials/list":
                    return $$"""{"acs_credentials":{{Listed()}} }""";
                case "/acs/credentials/list_accessible_entrances":
                    var doors = Find(id)["doors"]!.AsArray().Select(door => $$"""{"acs_entrance_id":"{{door}}"}""");
                    return $$"""{"acs_entrances":[{{string.Join(',', doors)}}] }""";
                case "/acs/credentials/create":
                    var code = new JsonObject
                    {
                        ["acs_credential_id"] = $"code-{Codes.Count}",
                        ["acs_user_id"] = "user",
                        ["access_method"] = "code",
                        ["code"] = sent["code"]!.DeepClone(),
                        ["starts_at"] = sent["starts_at"]!.DeepClone(),
                        ["doors"] = sent["allowed_acs_entrance_ids"]!.DeepClone(),
                    };
                    Codes.Add(code);
                    return $$"""{"acs_credential":{{code.ToJsonString()}} }""";
                case "/acs/credentials/update":
                    Find((string)sent["acs_credential_id"]!)["code"] = sent["code"]!.DeepClone();
                    return "{}";
                case "/acs/credentials/delete":
                    Codes.Remove(Find(id));
                    return "{}";
                default:
                    throw new InvalidOperationException(path);
            }
        }

        private string Listed() => new JsonArray([.. Codes.Select(code => code.DeepClone())]).ToJsonString();

        private JsonObject Find(string id) => Codes.Single(code => (string?)code["acs_credential_id"] == id);
    }
}
