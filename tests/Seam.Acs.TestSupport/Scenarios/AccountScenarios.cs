using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Seam.Acs.TestSupport;

/// <summary>Calls, one after the other, the operations on accounts, webviews, customers and workspaces.</summary>
public static class AccountScenarios
{
    public static async Task Run(SimulatorApi api)
    {
        await Webviews(api);
        await Customers(api);
        await Workspaces(api);
    }

    private static async Task Webviews(SimulatorApi api)
    {
        var webview = (
            await api.Call(
                "connect_webviews/create",
                ("accepted_providers", new[] { "latch" }),
                ("custom_metadata", JsonNode.Parse("""{"tower":"east"}"""))
            )
        ).Id("connect_webview");
        api.Simulator.CompleteConnectWebview(webview, "Elm House", "Front Door");
        await api.Call("connect_webviews/list");
        var account = (await api.Call("connect_webviews/get", ("connect_webview_id", webview))).Id("connected_account");
        await api.Call("connect_webviews/delete", ("connect_webview_id", webview));

        await api.Call("connected_accounts/list");
        await api.Call("connected_accounts/update", ("connected_account_id", account), ("display_name", "East tower"));
        foreach (var call in (string[])["get", "sync", "simulate/disconnect", "get", "delete"])
            await api.Call("connected_accounts/" + call, ("connected_account_id", account));
        await api.Call("events/list", ("since", "2024-01-01T00:00:00Z"));
    }

    private static async Task Customers(SimulatorApi api)
    {
        var rooms = JsonNode.Parse("""[{"room_key":"r1","name":"Room 1"}]""");
        await api.Call("customers/push_data", ("customer_key", "acme"), ("rooms", rooms));
        await api.Call("customers/create_portal", ("customer_data", JsonNode.Parse("""{"customer_key":"acme"}""")));
        await api.Call("customers/delete_data", ("customer_keys", new[] { "acme" }));
    }

    private static async Task Workspaces(SimulatorApi api)
    {
        foreach (var call in (string[])["get", "list", "update"])
            await api.Call("workspaces/" + call);
        var attempt = await api.Call("workspaces/reset_sandbox");
        var ended = await api.Call("action_attempts/get", ("action_attempt_id", attempt.Id("action_attempt")));
        Assert.Equal("success", ended.Text("status"));

        api.Authorization = new AuthenticationHeaderValue("Bearer", api.Simulator.PersonalAccessToken);
        await api.Call("workspaces/create", ("name", "Second"), ("is_sandbox", true));
    }
}
