// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Time span in which a group's users may enter.</summary>
/// <remarks><c>acs_access_group.access_schedule</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsAccessGroupAccessSchedule>))]
public sealed partial record AcsAccessGroupAccessSchedule : ISeamJson<AcsAccessGroupAccessSchedule>
{
    private readonly DateTimeOffset? _startsAt;

    /// <summary>Makes an empty one.</summary>
    public AcsAccessGroupAccessSchedule() { }

    /// <summary>When the group's access ends. <c>null</c> if it has no end.</summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>When the group's access begins.</summary>
    /// <remarks><c>starts_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset StartsAt { get => _startsAt.GetValueOrDefault(); init => _startsAt = value; }

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
