using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>A named set of entrances and devices. They themselves know the spaces that they belong to.</summary>
internal sealed class SpaceEntity(Workspace workspace) : Entity(workspace)
{
    public required string Name { get; set; }
    public string? Key { get; set; }
    public string? CustomerKey { get; init; }
    public JsonObject? CustomerData { get; set; }
}
