// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A door in Salto Space's terms.</summary>
/// <remarks><c>acs_entrance.salto_space_metadata</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceSaltoSpaceMetadata>))]
public sealed partial record AcsEntranceSaltoSpaceMetadata : ISeamJson<AcsEntranceSaltoSpaceMetadata>
{
    /// <summary>Makes an empty one.</summary>
    public AcsEntranceSaltoSpaceMetadata() { }

    /// <summary>
    /// True if Salto Space's AuditOnKeys option is on for the door. <c>null</c> where the API has none.
    /// </summary>
    /// <remarks><c>audit_on_keys</c> of the API.</remarks>
    public bool? AuditOnKeys { get; init; }

    /// <summary>Text that Salto Space has about the door. <c>null</c> where the API has none.</summary>
    /// <remarks><c>door_description</c> of the API.</remarks>
    public string? DoorDescription { get; init; }

    /// <summary>Salto Space's own ID of the door. <c>null</c> where the API has none.</summary>
    /// <remarks><c>door_id</c> of the API.</remarks>
    public string? DoorId { get; init; }

    /// <summary>Name that the door has in Salto Space. <c>null</c> where the API has none.</summary>
    /// <remarks><c>door_name</c> of the API.</remarks>
    public string? DoorName { get; init; }

    /// <summary>Text that Salto Space has about the room. <c>null</c> where the API has none.</summary>
    /// <remarks><c>room_description</c> of the API.</remarks>
    public string? RoomDescription { get; init; }

    /// <summary>Name that the room has in Salto Space. <c>null</c> where the API has none.</summary>
    /// <remarks><c>room_name</c> of the API.</remarks>
    public string? RoomName { get; init; }

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
