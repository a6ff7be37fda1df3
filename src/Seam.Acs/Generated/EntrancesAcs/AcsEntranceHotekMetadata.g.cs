// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A door in Hotek's terms: a room, or a common area.</summary>
/// <remarks><c>acs_entrance.hotek_metadata</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceHotekMetadata>))]
public sealed partial record AcsEntranceHotekMetadata : ISeamJson<AcsEntranceHotekMetadata>
{
    /// <summary>Makes an empty one.</summary>
    public AcsEntranceHotekMetadata() { }

    /// <summary>Name under which Hotek shows the common area. <c>null</c> for a room.</summary>
    /// <remarks><c>common_area_name</c> of the API.</remarks>
    public string? CommonAreaName { get; init; }

    /// <summary>Number by which Hotek knows a lobby, gym or the like. <c>null</c> for a room.</summary>
    /// <remarks><c>common_area_number</c> of the API.</remarks>
    public string? CommonAreaNumber { get; init; }

    /// <summary>Number of the room behind the door. <c>null</c> for a common area.</summary>
    /// <remarks><c>room_number</c> of the API.</remarks>
    public string? RoomNumber { get; init; }

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
