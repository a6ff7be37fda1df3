using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

internal sealed partial class AnswerWriter
{
    public JsonObject AccessGroup(AccessGroupEntity group)
    {
        var (type, typeName) =
            group.System.Brand.AccessGroup
            ?? throw new InvalidOperationException($"A {group.System.Brand.SystemTypeName} has no access groups.");
        return new JsonObject
        {
            ["acs_access_group_id"] = group.Id,
            ["acs_system_id"] = group.System.Id,
            ["connected_account_id"] = group.System.ConnectedAccountId,
            ["workspace_id"] = _workspace.Id,
            ["created_at"] = Instants.Write(group.CreatedAt),
            ["name"] = group.Name,
            ["display_name"] = group.Name,
            ["external_type"] = type,
            ["external_type_display_name"] = typeName,
            ["access_group_type"] = type,
            ["access_group_type_display_name"] = typeName,
            ["is_managed"] = true,
            ["errors"] = new JsonArray(),
            ["warnings"] = new JsonArray(),
            ["pending_mutations"] = new JsonArray(),
        };
    }

    public JsonObject Encoder(EncoderEntity encoder) =>
        new()
        {
            ["acs_encoder_id"] = encoder.Id,
            ["acs_system_id"] = encoder.System.Id,
            ["connected_account_id"] = encoder.System.ConnectedAccountId,
            ["workspace_id"] = _workspace.Id,
            ["created_at"] = Instants.Write(encoder.CreatedAt),
            ["display_name"] = encoder.Name,
            ["errors"] = new JsonArray(),
        };

    public static JsonObject Event(EventEntity happening) => happening.Json.DeepClone().AsObject();
}
