using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>Something that happened; it is told as it was then, whatever became of its things.</summary>
internal sealed class EventEntity(Workspace workspace, string id) : Entity(workspace, id)
{
    public required string Type { get; init; }

    /// <summary>The event as the API answers it.</summary>
    public required JsonObject Json { get; init; }

    /// <summary>What a list can be filtered by though the event itself does not show it, by parameter.</summary>
    public required IReadOnlyDictionary<string, string> Related { get; init; }

    /// <summary>Whether an ID stands in the event, alone or in a list, or belongs to it unseen.</summary>
    /// <param name="member">The member's name in the singular, such as <c>acs_user_id</c>.</param>
    /// <param name="id">The ID, in any case.</param>
    public bool Concerns(string member, string id) =>
        Selection.Matches(id, Json[member]?.GetValue<string>())
        || Selection.Matches(id, Related.GetValueOrDefault(member))
        || (
            Json[member + "s"] is JsonArray list
            && list.Any(item => id.Equals(item!.GetValue<string>(), StringComparison.OrdinalIgnoreCase))
        );
}
