// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What a group will be like after a pending change; only members that change are set.</summary>
/// <remarks>
/// <c>acs_access_group.pending_mutations.to</c> of the API. Two are equal where all their members are.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsAccessGroupPendingMutationTo>))]
public sealed partial record AcsAccessGroupPendingMutationTo : ISeamJson<AcsAccessGroupPendingMutationTo>
{
    /// <summary>Makes an empty one.</summary>
    public AcsAccessGroupPendingMutationTo() { }

    /// <summary>Entrance that is being given to the group. <c>null</c> if none is.</summary>
    /// <remarks><c>acs_entrance_id</c> of the API, a UUID.</remarks>
    public string? AcsEntranceId { get; init; }

    /// <summary>User who is joining. <c>null</c> if nobody is.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>When the group's access will end. <c>null</c> if it has no end.</summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>The group's new name. <c>null</c> where the API has none.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string? Name { get; init; }

    /// <summary>When the group's access will begin. <c>null</c> if it has no start.</summary>
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
