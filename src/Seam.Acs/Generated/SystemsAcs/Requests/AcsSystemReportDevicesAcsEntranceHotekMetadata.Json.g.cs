// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsSystemReportDevicesAcsEntranceHotekMetadata
{
    private AcsSystemReportDevicesAcsEntranceHotekMetadata(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 11 when name.SequenceEqual("room_number"u8):
                    RoomNumber = JsonRead.String(ref reader);
                    continue;
                case 16 when name.SequenceEqual("common_area_name"u8):
                    CommonAreaName = JsonRead.String(ref reader);
                    continue;
                case 18 when name.SequenceEqual("common_area_number"u8):
                    CommonAreaNumber = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
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

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsSystemReportDevicesAcsEntranceHotekMetadata? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && CommonAreaName == other.CommonAreaName
            && CommonAreaNumber == other.CommonAreaNumber
            && RoomNumber == other.RoomNumber;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(CommonAreaName);
        hash.Add(CommonAreaNumber);
        hash.Add(RoomNumber);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path) { }
}
