// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What a Visionline door profile is for.</summary>
/// <remarks>
/// <c>acs_entrance.visionline_metadata.profiles.visionline_door_profile_type</c> of the API, which may add values at
/// any time.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType>))]
public readonly record struct AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType
    : ISeamEnum<AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>BLE</c>: Bluetooth keys on phones.</summary>
    public static AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType Ble { get; } = new("BLE");

    /// <summary><c>commonDoor</c>: Doors that several guests share.</summary>
    public static AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType CommonDoor { get; } = new("commonDoor");

    /// <summary><c>touch</c>: Cards held to the reader.</summary>
    public static AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType Touch { get; } = new("touch");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType(string value) =>
        new(value);

    /// <inheritdoc/>
    public static AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(
        string? s,
        IFormatProvider? provider,
        out AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType result
    ) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
