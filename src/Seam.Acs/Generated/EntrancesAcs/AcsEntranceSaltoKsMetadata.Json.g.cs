// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsEntranceSaltoKsMetadata
{
    private AcsEntranceSaltoKsMetadata(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("online"u8):
                    Online = JsonRead.Boolean(ref reader);
                    continue;
                case 9 when name.SequenceEqual("door_name"u8):
                    DoorName = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("lock_type"u8):
                    LockType = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("locked_state"u8):
                    LockedState = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("privacy_mode"u8):
                    PrivacyMode = JsonRead.Boolean(ref reader);
                    continue;
                case 13 when name.SequenceEqual("battery_level"u8):
                    BatteryLevel = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("intrusion_alarm"u8):
                    IntrusionAlarm = JsonRead.Boolean(ref reader);
                    continue;
                case 15 when name.SequenceEqual("left_open_alarm"u8):
                    LeftOpenAlarm = JsonRead.Boolean(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static AcsEntranceSaltoKsMetadata ISeamJson<AcsEntranceSaltoKsMetadata>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "battery_level"u8, BatteryLevel);
        JsonWrite.String(writer, "door_name"u8, DoorName);
        JsonWrite.Boolean(writer, "intrusion_alarm"u8, IntrusionAlarm);
        JsonWrite.Boolean(writer, "left_open_alarm"u8, LeftOpenAlarm);
        JsonWrite.String(writer, "lock_type"u8, LockType);
        JsonWrite.String(writer, "locked_state"u8, LockedState);
        JsonWrite.Boolean(writer, "online"u8, Online);
        JsonWrite.Boolean(writer, "privacy_mode"u8, PrivacyMode);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsEntranceSaltoKsMetadata? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && BatteryLevel == other.BatteryLevel
            && DoorName == other.DoorName
            && IntrusionAlarm == other.IntrusionAlarm
            && LeftOpenAlarm == other.LeftOpenAlarm
            && LockType == other.LockType
            && LockedState == other.LockedState
            && Online == other.Online
            && PrivacyMode == other.PrivacyMode
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(BatteryLevel);
        hash.Add(DoorName);
        hash.Add(IntrusionAlarm);
        hash.Add(LeftOpenAlarm);
        hash.Add(LockType);
        hash.Add(LockedState);
        hash.Add(Online);
        hash.Add(PrivacyMode);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
