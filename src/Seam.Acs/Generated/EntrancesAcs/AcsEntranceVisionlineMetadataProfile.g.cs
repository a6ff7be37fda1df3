// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A profile of a door in Visionline.</summary>
/// <remarks>
/// <c>acs_entrance.visionline_metadata.profiles</c> of the API. Equality compares all members by value.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceVisionlineMetadataProfile>))]
public sealed record AcsEntranceVisionlineMetadataProfile() : ISeamJson<AcsEntranceVisionlineMetadataProfile>
{
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Visionline's own ID of the profile. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>visionline_door_profile_id</c> of the API.</remarks>
    public string? VisionlineDoorProfileId { get; init; }

    /// <summary>What the profile is for. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>visionline_door_profile_type</c> of the API.</remarks>
    public AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType? VisionlineDoorProfileType { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsEntranceVisionlineMetadataProfile(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 26 when members.Name.SequenceEqual("visionline_door_profile_id"u8):
                    VisionlineDoorProfileId = members.String(ref reader);
                    break;
                case 28 when members.Name.SequenceEqual("visionline_door_profile_type"u8):
                    VisionlineDoorProfileType =
                        members.Enum<AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType>(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsEntranceVisionlineMetadataProfile ISeamJson<AcsEntranceVisionlineMetadataProfile>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (AdditionalProperties.Count > 0)
        {
            JsonWrite.WithAdditional(
                writer,
                this,
                AdditionalProperties,
                static (record, additional) => record with { AdditionalProperties = additional }
            );
            return;
        }

        writer.WriteStartObject();
        JsonWrite.String(writer, "visionline_door_profile_id"u8, VisionlineDoorProfileId);
        JsonWrite.Enum(writer, "visionline_door_profile_type"u8, VisionlineDoorProfileType);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
