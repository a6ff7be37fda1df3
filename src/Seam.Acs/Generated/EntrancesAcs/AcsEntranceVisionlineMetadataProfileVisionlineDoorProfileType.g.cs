// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What a Visionline door profile is for.</summary>
/// <remarks>
/// <c>acs_entrance.visionline_metadata.profiles.visionline_door_profile_type</c> of the API, which may add values at
/// any time: one that is not listed here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType>))]
public readonly record struct AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType
    : ISeamEnum<AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Bluetooth keys on phones.</summary>
    /// <value><c>BLE</c></value>
    public static AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType Ble { get; } = new("BLE");

    /// <summary>Doors that several guests share.</summary>
    /// <value><c>commonDoor</c></value>
    public static AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType CommonDoor { get; } = new("commonDoor");

    /// <summary>Cards held to the reader.</summary>
    /// <value><c>touch</c></value>
    public static AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType Touch { get; } = new("touch");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType(string value) =>
        new(value);

    /// <inheritdoc/>
    public static AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
