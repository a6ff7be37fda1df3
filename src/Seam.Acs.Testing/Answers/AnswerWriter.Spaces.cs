using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

internal sealed partial class AnswerWriter
{
    public JsonObject Space(SpaceEntity space)
    {
        var json = new JsonObject
        {
            ["space_id"] = space.Id,
            ["workspace_id"] = _workspace.Id,
            ["created_at"] = Instants.Write(space.CreatedAt),
            ["name"] = space.Name,
            ["display_name"] = space.Name,
            ["acs_entrance_count"] = _workspace.EntrancesIn(space).Count(),
            ["device_count"] = _workspace.DevicesIn(space).Count(),
        };
        Set(json, "space_key", space.Key);
        Set(json, "customer_key", space.CustomerKey);
        if (space.CustomerData is { } data)
            json["customer_data"] = data.DeepClone();
        return json;
    }
}
