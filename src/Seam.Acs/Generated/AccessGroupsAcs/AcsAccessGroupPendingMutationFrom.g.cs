// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What a group was like before a pending change; only members that change are set.</summary>
/// <remarks>
/// <c>acs_access_group.pending_mutations.from</c> of the API. Two are equal where all their members are.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsAccessGroupPendingMutationFrom>))]
public sealed partial record AcsAccessGroupPendingMutationFrom : ISeamJson<AcsAccessGroupPendingMutationFrom>
{
    /// <summary>Makes an empty one.</summary>
    public AcsAccessGroupPendingMutationFrom() { }

    /// <summary>Entrance that is being taken from the group. <c>null</c> if none is.</summary>
    /// <remarks><c>acs_entrance_id</c> of the API, a UUID.</remarks>
    public string? AcsEntranceId { get; init; }

    /// <summary>User who is leaving. <c>null</c> if nobody is.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>When the group's access ended before. <c>null</c> if it had no end.</summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>The group's name before. <c>null</c> where the API has none.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string? Name { get; init; }

    /// <summary>When the group's access began before. <c>null</c> if it had no start.</summary>
    /// <remarks><c>starts_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>
    /// Members that the API sent and this version of the library does not know, by their names in the API. Never
    /// <c>null</c>.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get;
        init => field = value ?? ReadOnlyDictionary<string, JsonElement>.Empty;
    } = ReadOnlyDictionary<string, JsonElement>.Empty;
}
