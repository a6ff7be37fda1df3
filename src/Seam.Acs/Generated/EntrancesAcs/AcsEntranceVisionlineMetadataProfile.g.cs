// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A profile of a door in Visionline.</summary>
/// <remarks>
/// <c>acs_entrance.visionline_metadata.profiles</c> of the API. Two are equal where all their members are.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceVisionlineMetadataProfile>))]
public sealed partial record AcsEntranceVisionlineMetadataProfile : ISeamJson<AcsEntranceVisionlineMetadataProfile>
{
    /// <summary>Makes an empty one.</summary>
    public AcsEntranceVisionlineMetadataProfile() { }

    /// <summary>Visionline's own ID of the profile. <c>null</c> where the API has none.</summary>
    /// <remarks><c>visionline_door_profile_id</c> of the API.</remarks>
    public string? VisionlineDoorProfileId { get; init; }

    /// <summary>What the profile is for. <c>null</c> where the API has none.</summary>
    /// <remarks><c>visionline_door_profile_type</c> of the API.</remarks>
    public AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType? VisionlineDoorProfileType { get; init; }

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
