// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A door in Visionline's terms.</summary>
/// <remarks><c>acs_entrance.visionline_metadata</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceVisionlineMetadata>))]
public sealed record AcsEntranceVisionlineMetadata() : ISeamJson<AcsEntranceVisionlineMetadata>
{
    private readonly ResponseList<AcsEntranceVisionlineMetadataProfile> _profiles;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Who the door is for, in Visionline. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>door_category</c> of the API.</remarks>
    public AcsEntranceVisionlineMetadataDoorCategory? DoorCategory { get; init; }

    /// <summary>Name that the door has in Visionline. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>door_name</c> of the API.</remarks>
    public string? DoorName { get; init; }

    /// <summary>Profiles that Visionline has for the door. Never <c>null</c>.</summary>
    /// <remarks><c>profiles</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsEntranceVisionlineMetadataProfile> Profiles
    {
        get => _profiles.Value;
        init => _profiles = new(value);
    }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsEntranceVisionlineMetadata(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 8 when members.Name.SequenceEqual("profiles"u8):
                    _profiles = new(members.List<AcsEntranceVisionlineMetadataProfile>(ref reader, LooseRead.Record));
                    break;
                case 9 when members.Name.SequenceEqual("door_name"u8): DoorName = members.String(ref reader); break;
                case 13 when members.Name.SequenceEqual("door_category"u8):
                    DoorCategory = members.Enum<AcsEntranceVisionlineMetadataDoorCategory>(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsEntranceVisionlineMetadata ISeamJson<AcsEntranceVisionlineMetadata>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

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
        JsonWrite.Enum(writer, "door_category"u8, DoorCategory);
        JsonWrite.String(writer, "door_name"u8, DoorName);
        JsonWrite.List(writer, "profiles"u8, _profiles.Given, JsonWrite.RecordValue);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
