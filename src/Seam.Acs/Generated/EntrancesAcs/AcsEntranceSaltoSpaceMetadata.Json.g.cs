// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsEntranceSaltoSpaceMetadata
{
    private AcsEntranceSaltoSpaceMetadata(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("door_id"u8):
                    DoorId = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("door_name"u8):
                    DoorName = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("room_name"u8):
                    RoomName = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("audit_on_keys"u8):
                    AuditOnKeys = JsonRead.Boolean(ref reader);
                    continue;
                case 16 when name.SequenceEqual("door_description"u8):
                    DoorDescription = JsonRead.String(ref reader);
                    continue;
                case 16 when name.SequenceEqual("room_description"u8):
                    RoomDescription = JsonRead.String(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static AcsEntranceSaltoSpaceMetadata ISeamJson<AcsEntranceSaltoSpaceMetadata>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Boolean(writer, "audit_on_keys"u8, AuditOnKeys);
        JsonWrite.String(writer, "door_description"u8, DoorDescription);
        JsonWrite.String(writer, "door_id"u8, DoorId);
        JsonWrite.String(writer, "door_name"u8, DoorName);
        JsonWrite.String(writer, "room_description"u8, RoomDescription);
        JsonWrite.String(writer, "room_name"u8, RoomName);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsEntranceSaltoSpaceMetadata? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AuditOnKeys == other.AuditOnKeys
            && DoorDescription == other.DoorDescription
            && DoorId == other.DoorId
            && DoorName == other.DoorName
            && RoomDescription == other.RoomDescription
            && RoomName == other.RoomName
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AuditOnKeys);
        hash.Add(DoorDescription);
        hash.Add(DoorId);
        hash.Add(DoorName);
        hash.Add(RoomDescription);
        hash.Add(RoomName);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
