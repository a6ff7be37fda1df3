using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The operations under <c>/webhooks</c>: what becomes of their deliveries is not the API's matter.</summary>
internal sealed class WebhookOperations
{
    private readonly WorkspaceHost _host;
    private readonly Workspace _workspace;
    private readonly Pager _pager;

    public WebhookOperations(WorkspaceHost host, Pager pager)
    {
        _host = host;
        _workspace = host.Workspace;
        _pager = pager;
    }

    public void Register(OperationTable table)
    {
        table.Add("/webhooks/create", Create);
        table.Add("/webhooks/get", call => Answer(Find(call)));
        table.Add("/webhooks/list", call => _pager.Page(call, _workspace.Webhooks.All, Answer));
        table.Add("/webhooks/update", call => Find(call).EventTypes = ReadTypes(call));
        table.Add("/webhooks/delete", call => _workspace.Webhooks.Remove(Find(call)));
    }

    private WebhookEntity Find(OperationCall call) => _workspace.Webhooks.Get(call.RequiredText("webhook_id"));

    private JsonObject Create(OperationCall call) =>
        Answer(_host.AddWebhook(call.RequiredText("url"), ReadTypes(call)));

    private static List<string> ReadTypes(OperationCall call) => [.. call.Strings("event_types") ?? []];

    private static JsonObject Answer(WebhookEntity webhook) =>
        new()
        {
            ["webhook_id"] = webhook.Id,
            ["url"] = webhook.Url,
            ["secret"] = webhook.Secret,
            ["event_types"] = new JsonArray([.. webhook.EventTypes.Select(type => (JsonNode?)JsonValue.Create(type))]),
        };
}
