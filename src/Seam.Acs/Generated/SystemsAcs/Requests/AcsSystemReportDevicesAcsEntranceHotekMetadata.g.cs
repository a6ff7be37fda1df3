// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How Hotek numbers a door that is reported: as a room's, or as a common area's.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsSystemReportDevicesAcsEntranceHotekMetadata>))]
public sealed record AcsSystemReportDevicesAcsEntranceHotekMetadata()
    : ISeamJson<AcsSystemReportDevicesAcsEntranceHotekMetadata>,
        IRequestPart
{
    /// <summary>Name under which Hotek shows the common area.</summary>
    /// <remarks><c>common_area_name</c> of the API.</remarks>
    public string? CommonAreaName { get; init; }

    /// <summary>Number by which Hotek knows a lobby, gym or the like.</summary>
    /// <remarks><c>common_area_number</c> of the API.</remarks>
    public string? CommonAreaNumber { get; init; }

    /// <summary>Number of the room behind the door.</summary>
    /// <remarks><c>room_number</c> of the API.</remarks>
    public string? RoomNumber { get; init; }

    private AcsSystemReportDevicesAcsEntranceHotekMetadata(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 11 when name.SequenceEqual("room_number"u8): RoomNumber = JsonRead.String(ref reader); break;
                case 16 when name.SequenceEqual("common_area_name"u8):
                    CommonAreaName = JsonRead.String(ref reader);
                    break;
                case 18 when name.SequenceEqual("common_area_number"u8):
                    CommonAreaNumber = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsSystemReportDevicesAcsEntranceHotekMetadata ISeamJson<AcsSystemReportDevicesAcsEntranceHotekMetadata>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "common_area_name"u8, CommonAreaName);
        JsonWrite.String(writer, "common_area_number"u8, CommonAreaNumber);
        JsonWrite.String(writer, "room_number"u8, RoomNumber);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
