using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

public sealed class WorkspaceTests
{
    private readonly SimulatorApi _api = new();

    [Fact]
    public async Task A_second_workspace_has_a_state_of_its_own()
    {
        var simulator = _api.Simulator;
        simulator.AddLatchBuilding("Maple House");
        AsOwner();
        var created = await _api.Call("workspaces/create", ("name", "Second"), ("is_sandbox", true));
        var second = created.Id("workspace");

        Assert.NotEqual(simulator.WorkspaceId, second);
        Assert.Single((await In(simulator.WorkspaceId, "acs/systems/list")).AsArray());
        Assert.Empty((await In(second, "acs/systems/list")).AsArray());

        var webview = await In(second, "connect_webviews/create");
        var elm = simulator.CompleteConnectWebview(webview.Id("connect_webview"), "Elm House", "Front Door");
        var system = Assert.Single((await In(second, "acs/systems/list")).AsArray())!;
        Assert.Equal((elm.AcsSystemId, second), (system.Id("acs_system"), system.Id("workspace")));
        Assert.Single(simulator.Systems);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (
                await SendIn(
                    simulator.WorkspaceId,
                    "acs/systems/get",
                    SimulatorApi.Body(("acs_system_id", elm.AcsSystemId))
                )
            ).Status
        );
    }

    [Fact]
    public async Task A_token_alone_lists_and_creates_workspaces_and_does_nothing_else()
    {
        AsOwner();

        var created = await _api.Call("workspaces/create", ("name", "Second"), ("company_name", "Acme"));
        var listed = await _api.Call("workspaces/list");

        Assert.Equal([_api.Simulator.WorkspaceId, created.Id("workspace")], listed.Ids("workspace"));
        Assert.Equal(("Acme", false), (created.Text("company_name"), created.Flag("is_sandbox")));
        Assert.Equal(HttpStatusCode.Unauthorized, (await _api.Refused("workspaces/get")).Status);
        (await _api.Refused("workspaces/create", ("name", " "))).AssertInvalid("name");
    }

    [Fact]
    public async Task An_API_key_is_of_one_workspace()
    {
        var listed = await _api.Call("workspaces/list");

        Assert.Equal([_api.Simulator.WorkspaceId], listed.Ids("workspace"));
        Assert.Equal(HttpStatusCode.Unauthorized, (await _api.Refused("workspaces/create", ("name", "Second"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await SendIn(_api.Simulator.WorkspaceId, "acs/systems/list", "{}")).Status);
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (await SendIn("00000000-0000-4000-8000-000000000000", "acs/systems/list", "{}")).Status
        );
    }

    [Fact]
    public async Task The_settings_of_a_workspace_are_changed()
    {
        await _api.Call(
            "workspaces/update",
            ("name", "Renamed"),
            ("connect_webview_customization", JsonNode.Parse("""{"logo_shape":"circle","success_message":"Done"}"""))
        );
        await _api.Call(
            "workspaces/update",
            ("connect_webview_customization", JsonNode.Parse("""{"success_message":null}"""))
        );

        var workspace = await _api.Call("workspaces/get");
        Assert.Equal("Renamed", workspace.Text("name"));
        Assert.Equal("""{"logo_shape":"circle"}""", workspace["connect_webview_customization"]!.ToJsonString());
    }

    [Fact]
    public async Task A_suspended_workspace_refuses_calls_until_it_is_resumed()
    {
        await _api.Call("workspaces/update", ("is_suspended", true));
        Assert.Equal(HttpStatusCode.Unauthorized, (await _api.Refused("acs/systems/list")).Status);

        await _api.Call("workspaces/update", ("is_suspended", false));
        Assert.Empty((await _api.Call("acs/systems/list")).AsArray());
    }

    [Fact]
    public async Task A_reset_empties_the_sandbox_when_its_attempt_ends()
    {
        var api = new SimulatorApi(actionDuration: TimeSpan.FromMinutes(1));
        api.Simulator.AddDemoBuilding();
        var hook = api.Simulator.Webhooks.Add(new Uri("https://example.com/hook"));

        var attempt = (await api.Call("workspaces/reset_sandbox")).Id("action_attempt");
        Assert.Equal(4, api.Simulator.Systems.Count);
        api.Time.Advance(TimeSpan.FromMinutes(1));

        var ended = await api.Call("action_attempts/get", ("action_attempt_id", attempt));
        Assert.Equal("success", ended.Text("status"));
        Assert.Empty(api.Simulator.Systems);
        Assert.Empty(api.Simulator.Users);
        Assert.Empty(api.Simulator.Credentials);
        Assert.Empty(api.Simulator.UserIdentities);
        Assert.Empty((await api.Call("events/list", ("since", "2024-01-01T00:00:00Z"))).AsArray());
        Assert.Equal([hook.WebhookId], (await api.Call("webhooks/list")).Ids("webhook"));
        // What is made afterwards is new, and works as ever.
        Assert.Single(api.Simulator.AddLatchBuilding("Maple House", "Front Door").Entrances);
    }

    [Fact]
    public async Task Only_a_sandbox_is_reset()
    {
        AsOwner();
        var created = await _api.Call("workspaces/create", ("name", "Real"));

        (await SendIn(created.Id("workspace"), "workspaces/reset_sandbox", "{}")).AssertInvalid("");
    }

    [Fact]
    public async Task The_client_creates_a_workspace_and_works_in_it()
    {
        var simulator = _api.Simulator;
        using var owner = simulator.CreateClient(options =>
        {
            options.ApiKey = null;
            options.PersonalAccessToken = simulator.PersonalAccessToken;
        });
        var created = await owner.Workspaces.CreateAsync(
            "Second",
            cancellationToken: TestContext.Current.CancellationToken
        );
        using var seam = simulator.CreateClient(options =>
        {
            options.ApiKey = null;
            options.PersonalAccessToken = simulator.PersonalAccessToken;
            options.WorkspaceId = created.WorkspaceId;
        });

        await seam.UserIdentities.CreateAsync(
            fullName: "Jane",
            cancellationToken: TestContext.Current.CancellationToken
        );

        Assert.Single(await seam.UserIdentities.ListAsync(cancellationToken: TestContext.Current.CancellationToken));
        Assert.Empty(simulator.UserIdentities);
    }

    private void AsOwner() =>
        _api.Authorization = new AuthenticationHeaderValue("Bearer", _api.Simulator.PersonalAccessToken);

    private Task<Reply> SendIn(string workspace, string operation, string body) =>
        _api.Send("POST", operation, body, request => request.Headers.Add("seam-workspace", workspace));

    private async Task<JsonNode> In(string workspace, string operation)
    {
        var reply = await SendIn(workspace, operation, "{}");
        Assert.True(reply.Status == HttpStatusCode.OK, reply.Text);
        return reply.Json!.First(pair => pair.Key is not "ok").Value!;
    }
}
