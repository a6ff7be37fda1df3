// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsEntranceAssaAbloyVostioMetadata
{
    private AcsEntranceAssaAbloyVostioMetadata(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("pms_id"u8):
                    PmsId = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("door_name"u8):
                    DoorName = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("door_type"u8):
                    DoorType = JsonRead.Enum<AcsEntranceAssaAbloyVostioMetadataDoorType>(ref reader);
                    continue;
                case 10 when name.SequenceEqual("stand_open"u8):
                    StandOpen = JsonRead.Boolean(ref reader);
                    continue;
                case 11 when name.SequenceEqual("door_number"u8):
                    DoorNumber = JsonRead.Integer(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static AcsEntranceAssaAbloyVostioMetadata ISeamJson<AcsEntranceAssaAbloyVostioMetadata>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "door_name"u8, DoorName);
        JsonWrite.Integer(writer, "door_number"u8, DoorNumber);
        JsonWrite.Enum(writer, "door_type"u8, DoorType);
        JsonWrite.String(writer, "pms_id"u8, PmsId);
        JsonWrite.Boolean(writer, "stand_open"u8, StandOpen);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsEntranceAssaAbloyVostioMetadata? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && DoorName == other.DoorName
            && DoorNumber == other.DoorNumber
            && DoorType == other.DoorType
            && PmsId == other.PmsId
            && StandOpen == other.StandOpen
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(DoorName);
        hash.Add(DoorNumber);
        hash.Add(DoorType);
        hash.Add(PmsId);
        hash.Add(StandOpen);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
