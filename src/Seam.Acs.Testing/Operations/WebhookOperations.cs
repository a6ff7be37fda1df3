using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The operations under <c>/webhooks</c>: they are kept; nothing is sent to them.</summary>
internal sealed class WebhookOperations
{
    private const int SecretBytes = 24;
    private readonly Workspace _workspace;
    private readonly RandomSource _tokens;
    private readonly Pager _pager;

    public WebhookOperations(Workspace workspace, RandomSource tokens, Pager pager)
    {
        _workspace = workspace;
        _tokens = tokens;
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
        Answer(
            _workspace.Webhooks.Add(
                new WebhookEntity
                {
                    Id = _workspace.NewId(),
                    Sequence = _workspace.NewSequence(),
                    CreatedAt = call.Now,
                    Url = call.RequiredText("url"),
                    Secret = "whsec_" + Convert.ToBase64String(_tokens.NextBytes(SecretBytes)),
                    EventTypes = ReadTypes(call),
                }
            )
        );

    // Every type where none is named.
    private static List<string> ReadTypes(OperationCall call) => [.. call.Strings("event_types") ?? ["*"]];

    private static JsonObject Answer(WebhookEntity webhook) =>
        new()
        {
            ["webhook_id"] = webhook.Id,
            ["url"] = webhook.Url,
            ["secret"] = webhook.Secret,
            ["event_types"] = new JsonArray([.. webhook.EventTypes.Select(type => (JsonNode?)JsonValue.Create(type))]),
        };
}
