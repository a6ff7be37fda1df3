// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A door in Latch's terms.</summary>
/// <remarks><c>acs_entrance.latch_metadata</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceLatchMetadata>))]
public sealed partial record AcsEntranceLatchMetadata : ISeamJson<AcsEntranceLatchMetadata>
{
    /// <summary>Makes an empty one.</summary>
    public AcsEntranceLatchMetadata() { }

    /// <summary>
    /// How Latch says the door can be reached and opened, in Latch's own terms. <c>null</c> where the API has none.
    /// </summary>
    /// <remarks><c>accessibility_type</c> of the API.</remarks>
    public string? AccessibilityType { get; init; }

    /// <summary>Name that the door has in Latch. <c>null</c> where the API has none.</summary>
    /// <remarks><c>door_name</c> of the API.</remarks>
    public string? DoorName { get; init; }

    /// <summary>Which kind of door it is for Latch, in Latch's own terms. <c>null</c> where the API has none.</summary>
    /// <remarks><c>door_type</c> of the API.</remarks>
    public string? DoorType { get; init; }

    /// <summary>
    /// True if Latch counts the door as connected: the nearest sign that changes reach it by themselves, through a hub,
    /// and need not be carried there with Latch's manager app. <c>null</c> where the API has none.
    /// </summary>
    /// <remarks><c>is_connected</c> of the API.</remarks>
    public bool? IsConnected { get; init; }

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
