using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

public sealed class SessionTests
{
    private readonly SimulatorApi _api = new();

    [Fact]
    public async Task A_session_is_found_again_until_it_is_over()
    {
        Task<JsonNode> GetOrCreate() => _api.Call("client_sessions/get_or_create", ("user_identifier_key", "jane"));
        var first = await GetOrCreate();

        Assert.StartsWith("seam_cst", first.Text("token"), StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(first, await GetOrCreate()));
        await _api.Call("client_sessions/revoke", ("client_session_id", first.Id("client_session")));
        var second = await GetOrCreate();
        Assert.NotEqual(first.Id("client_session"), second.Id("client_session"));
        _api.Time.Advance(TimeSpan.FromDays(2));

        Assert.NotEqual(second.Id("client_session"), (await GetOrCreate()).Id("client_session"));
    }

    [Fact]
    public async Task A_session_belongs_to_an_identity_and_goes_with_it()
    {
        var identity = (await _api.Call("user_identities/create", ("full_name", "Jane"))).Id("user_identity");
        var session = await _api.Call("client_sessions/create", ("user_identity_id", identity));
        await _api.Call("client_sessions/create", ("user_identifier_key", "john"));
        async Task<string[]> List(string name, object value) =>
            (await _api.Call("client_sessions/list", (name, value))).Ids("client_session");

        Assert.Equal([session.Id("client_session")], await List("user_identity_id", identity));
        Assert.Equal([session.Id("client_session")], await List("without_user_identifier_key", true));
        await _api.Call("user_identities/delete", ("user_identity_id", identity));

        (await _api.Refused("client_sessions/get", ("client_session_id", session.Id("client_session")))).Assert404(
            "client_session_not_found"
        );
        var deleted = await _api.Call("events/get", ("event_type", "client_session.deleted"));
        Assert.Equal(session.Id("client_session"), deleted.Id("client_session"));
    }

    [Fact]
    public async Task A_session_is_given_accounts_and_an_identity()
    {
        _api.Simulator.AddLatchBuilding("Maple House");
        var account = (await _api.Call("acs/systems/list"))[0]!.Id("connected_account");
        var identity = (await _api.Call("user_identities/create", ("full_name", "Jane"))).Id("user_identity");
        await _api.Call("client_sessions/create", ("user_identifier_key", "jane"));

        await _api.Call(
            "client_sessions/grant_access",
            ("user_identifier_key", "jane"),
            ("connected_account_ids", new[] { account }),
            ("user_identity_id", identity)
        );

        var session = await _api.Call("client_sessions/get", ("user_identifier_key", "jane"));
        Assert.Equal(identity, session.Id("user_identity"));
        Assert.Equal(account, session["connected_account_ids"]![0]!.GetValue<string>());
    }

    [Fact]
    public async Task Sessions_refuse_what_makes_no_sense()
    {
        (await _api.Refused("client_sessions/get")).AssertInvalid("");
        (await _api.Refused("client_sessions/create", ("expires_at", "2024-01-01T00:00:00Z"))).AssertInvalid(
            "expires_at"
        );
        var unknown = await _api.Refused("client_sessions/create", ("connect_webview_ids", new[] { "none" }));
        Assert.Equal("connect_webview_not_found", unknown.Type);
    }

    [Fact]
    public async Task A_webhook_keeps_its_secret_and_its_types()
    {
        var webhook = await _api.Call("webhooks/create", ("url", "https://example.com/hook"));
        var id = webhook.Id("webhook");

        Assert.Equal(24, Convert.FromBase64String(webhook.Text("secret")["whsec_".Length..]).Length);
        Assert.Equal("""["*"]""", webhook["event_types"]!.ToJsonString());
        await _api.Call("webhooks/update", ("webhook_id", id), ("event_types", new[] { "acs_user.created" }));
        var updated = await _api.Call("webhooks/get", ("webhook_id", id));
        Assert.Equal("""["acs_user.created"]""", updated["event_types"]!.ToJsonString());
        Assert.Equal(webhook.Text("secret"), updated.Text("secret"));
        await _api.Call("webhooks/delete", ("webhook_id", id));

        Assert.Empty((await _api.Call("webhooks/list")).AsArray());
        (await _api.Refused("webhooks/get", ("webhook_id", id))).Assert404("webhook_not_found");
    }
}
