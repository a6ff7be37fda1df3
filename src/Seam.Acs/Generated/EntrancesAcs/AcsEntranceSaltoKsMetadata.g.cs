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

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsEntranceSaltoKsMetadata(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 6 when members.Name.SequenceEqual("online"u8): Online = members.Boolean(ref reader); break;
                case 9 when members.Name.SequenceEqual("door_name"u8): DoorName = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("lock_type"u8): LockType = members.String(ref reader); break;
                case 12 when members.Name.SequenceEqual("locked_state"u8):
                    LockedState = members.String(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("privacy_mode"u8):
                    PrivacyMode = members.Boolean(ref reader);
                    break;
                case 13 when members.Name.SequenceEqual("battery_level"u8):
                    BatteryLevel = members.String(ref reader);
                    break;
                case 15 when members.Name.SequenceEqual("intrusion_alarm"u8):
                    IntrusionAlarm = members.Boolean(ref reader);
                    break;
                case 15 when members.Name.SequenceEqual("left_open_alarm"u8):
                    LeftOpenAlarm = members.Boolean(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsEntranceSaltoKsMetadata ISeamJson<AcsEntranceSaltoKsMetadata>.ReadJson(ref Utf8JsonReader reader) =>
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
        JsonWrite.String(writer, "battery_level"u8, BatteryLevel);
        JsonWrite.String(writer, "door_name"u8, DoorName);
        JsonWrite.Boolean(writer, "intrusion_alarm"u8, IntrusionAlarm);
        JsonWrite.Boolean(writer, "left_open_alarm"u8, LeftOpenAlarm);
        JsonWrite.String(writer, "lock_type"u8, LockType);
        JsonWrite.String(writer, "locked_state"u8, LockedState);
        JsonWrite.Boolean(writer, "online"u8, Online);
        JsonWrite.Boolean(writer, "privacy_mode"u8, PrivacyMode);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
