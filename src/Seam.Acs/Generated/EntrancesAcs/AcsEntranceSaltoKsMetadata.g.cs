// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A door in Salto KS's terms.</summary>
/// <remarks><c>acs_entrance.salto_ks_metadata</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceSaltoKsMetadata>))]
public sealed partial record AcsEntranceSaltoKsMetadata : ISeamJson<AcsEntranceSaltoKsMetadata>
{
    /// <summary>Makes an empty one.</summary>
    public AcsEntranceSaltoKsMetadata() { }

    /// <summary>How full the lock's battery is, in Salto KS's own terms. <c>null</c> where the API has none.</summary>
    /// <remarks><c>battery_level</c> of the API.</remarks>
    public string? BatteryLevel { get; init; }

    /// <summary>Name that the door has in Salto KS. <c>null</c> where the API has none.</summary>
    /// <remarks><c>door_name</c> of the API.</remarks>
    public string? DoorName { get; init; }

    /// <summary>True while the door's intrusion alarm is raised. <c>null</c> where the API has none.</summary>
    /// <remarks><c>intrusion_alarm</c> of the API.</remarks>
    public bool? IntrusionAlarm { get; init; }

    /// <summary>True while the door is reported as left open. <c>null</c> where the API has none.</summary>
    /// <remarks><c>left_open_alarm</c> of the API.</remarks>
    public bool? LeftOpenAlarm { get; init; }

    /// <summary>Which kind of lock the door has, in Salto KS's own terms. <c>null</c> where the API has none.</summary>
    /// <remarks><c>lock_type</c> of the API.</remarks>
    public string? LockType { get; init; }

    /// <summary>Whether the door is locked, in Salto KS's own terms. <c>null</c> where the API has none.</summary>
    /// <remarks><c>locked_state</c> of the API.</remarks>
    public string? LockedState { get; init; }

    /// <summary>True if the lock can be reached at present. <c>null</c> where the API has none.</summary>
    /// <remarks><c>online</c> of the API.</remarks>
    public bool? Online { get; init; }

    /// <summary>
    /// True if someone inside has set the lock to privacy, which keeps ordinary keys out. <c>null</c> where the API has
    /// none.
    /// </summary>
    /// <remarks><c>privacy_mode</c> of the API.</remarks>
    public bool? PrivacyMode { get; init; }

    /// <summary>
    /// Members that the API sent and this version of the library does not know, by their names in the API. Never
    /// <c>null</c>.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get;
        init => field = value ?? ReadOnlyDictionary<string, JsonElement>.Empty;
    } = ReadOnlyDictionary<string, JsonElement>.Empty;
}
