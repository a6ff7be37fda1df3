// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A door in Visionline's terms.</summary>
/// <remarks><c>acs_entrance.visionline_metadata</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceVisionlineMetadata>))]
public sealed partial record AcsEntranceVisionlineMetadata : ISeamJson<AcsEntranceVisionlineMetadata>
{
    private readonly IReadOnlyList<AcsEntranceVisionlineMetadataProfile>? _profiles;

    /// <summary>Makes an empty one.</summary>
    public AcsEntranceVisionlineMetadata() { }

    /// <summary>Who the door is for, in Visionline. <c>null</c> where the API has none.</summary>
    /// <remarks><c>door_category</c> of the API.</remarks>
    public AcsEntranceVisionlineMetadataDoorCategory? DoorCategory { get; init; }

    /// <summary>Name that the door has in Visionline. <c>null</c> where the API has none.</summary>
    /// <remarks><c>door_name</c> of the API.</remarks>
    public string? DoorName { get; init; }

    /// <summary>Profiles that Visionline has for the door. Never <c>null</c>.</summary>
    /// <remarks><c>profiles</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsEntranceVisionlineMetadataProfile> Profiles
    {
        get => _profiles ?? [];
        init => _profiles = value;
    }

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
