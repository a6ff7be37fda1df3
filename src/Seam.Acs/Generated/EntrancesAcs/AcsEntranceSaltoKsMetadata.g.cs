// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A door in Salto KS's terms.</summary>
/// <remarks><c>acs_entrance.salto_ks_metadata</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceSaltoKsMetadata>))]
public sealed record AcsEntranceSaltoKsMetadata() : ISeamJson<AcsEntranceSaltoKsMetadata>
{
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>How full the lock's battery is, in Salto KS's own terms. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>battery_level</c> of the API.</remarks>
    public string? BatteryLevel { get; init; }

    /// <summary>Name that the door has in Salto KS. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>door_name</c> of the API.</remarks>
    public string? DoorName { get; init; }

    /// <summary>True while the door's intrusion alarm is raised. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>intrusion_alarm</c> of the API.</remarks>
    public bool? IntrusionAlarm { get; init; }

    /// <summary>True while the door is reported as left open. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>left_open_alarm</c> of the API.</remarks>
    public bool? LeftOpenAlarm { get; init; }

    /// <summary>Which kind of lock the door has, in Salto KS's own terms. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>lock_type</c> of the API.</remarks>
    public string? LockType { get; init; }

    /// <summary>Whether the door is locked, in Salto KS's own terms. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>locked_state</c> of the API.</remarks>
    public string? LockedState { get; init; }

    /// <summary>True if the lock can be reached at present. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>online</c> of the API.</remarks>
    public bool? Online { get; init; }

    /// <summary>
    /// True if someone inside has set the lock to privacy, which keeps ordinary keys out. <c>null</c> if the API sends
    /// none.
    /// </summary>
    /// <remarks><c>privacy_mode</c> of the API.</remarks>
    public bool? PrivacyMode { get; init; }

    /// <summary>Gets the members of the JSON that have no property, by their names in the API.</summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsEntranceSaltoKsMetadata(ref Utf8JsonReader reader)
        : this()
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("online"u8): Online = JsonRead.Boolean(ref reader); break;
                case 9 when name.SequenceEqual("door_name"u8): DoorName = JsonRead.String(ref reader); break;
                case 9 when name.SequenceEqual("lock_type"u8): LockType = JsonRead.String(ref reader); break;
                case 12 when name.SequenceEqual("locked_state"u8): LockedState = JsonRead.String(ref reader); break;
                case 12 when name.SequenceEqual("privacy_mode"u8): PrivacyMode = JsonRead.Boolean(ref reader); break;
                case 13 when name.SequenceEqual("battery_level"u8): BatteryLevel = JsonRead.String(ref reader); break;
                case 15 when name.SequenceEqual("intrusion_alarm"u8):
                    IntrusionAlarm = JsonRead.Boolean(ref reader);
                    break;
                case 15 when name.SequenceEqual("left_open_alarm"u8):
                    LeftOpenAlarm = JsonRead.Boolean(ref reader);
                    break;
                default: JsonRead.Additional(ref reader, name, ref additional); break;
            }
        }

        _additional = new(JsonRead.Freeze(additional));
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

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
