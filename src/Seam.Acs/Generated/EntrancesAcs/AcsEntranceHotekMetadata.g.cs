// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A door in Hotek's terms: a room, or a common area.</summary>
/// <remarks><c>acs_entrance.hotek_metadata</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceHotekMetadata>))]
public sealed record AcsEntranceHotekMetadata() : ISeamJson<AcsEntranceHotekMetadata>
{
    private readonly ResponseMap<JsonElement> _additional;

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
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsEntranceHotekMetadata(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 11 when members.Name.SequenceEqual("room_number"u8):
                    RoomNumber = members.String(ref reader);
                    break;
                case 16 when members.Name.SequenceEqual("common_area_name"u8):
                    CommonAreaName = members.String(ref reader);
                    break;
                case 18 when members.Name.SequenceEqual("common_area_number"u8):
                    CommonAreaNumber = members.String(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsEntranceHotekMetadata ISeamJson<AcsEntranceHotekMetadata>.ReadJson(ref Utf8JsonReader reader) =>
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
        JsonWrite.String(writer, "common_area_name"u8, CommonAreaName);
        JsonWrite.String(writer, "common_area_number"u8, CommonAreaNumber);
        JsonWrite.String(writer, "room_number"u8, RoomNumber);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
