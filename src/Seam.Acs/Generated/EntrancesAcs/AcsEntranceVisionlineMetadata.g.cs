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

    /// <summary>Gets the members of the JSON that have no property, by their names in the API.</summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsEntranceVisionlineMetadata(ref Utf8JsonReader reader)
        : this()
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("profiles"u8):
                    _profiles = new(JsonRead.List(ref reader, JsonRead.Record<AcsEntranceVisionlineMetadataProfile>));
                    break;
                case 9 when name.SequenceEqual("door_name"u8): DoorName = JsonRead.String(ref reader); break;
                case 13 when name.SequenceEqual("door_category"u8):
                    DoorCategory = JsonRead.Enum<AcsEntranceVisionlineMetadataDoorCategory>(ref reader);
                    break;
                default: JsonRead.Additional(ref reader, name, ref additional); break;
            }
        }

        _additional = new(JsonRead.Freeze(additional));
    }

    static AcsEntranceVisionlineMetadata ISeamJson<AcsEntranceVisionlineMetadata>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Enum(writer, "door_category"u8, DoorCategory);
        JsonWrite.String(writer, "door_name"u8, DoorName);
        JsonWrite.List(writer, "profiles"u8, _profiles.Given, JsonWrite.RecordValue);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
