// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Things that a device can do through Seam.</summary>
/// <remarks>
/// <c>device.capabilities_supported</c> of the API, which may add values at any time: one that is not listed here keeps
/// its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<DeviceCapability>))]
public readonly record struct DeviceCapability : ISeamEnum<DeviceCapability>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public DeviceCapability(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Takes PIN codes.</summary>
    /// <value><c>access_code</c></value>
    public static DeviceCapability AccessCode { get; } = new("access_code");

    /// <summary>Locks and unlocks a door.</summary>
    /// <value><c>lock</c></value>
    public static DeviceCapability Lock { get; } = new("lock");

    /// <summary>Measures noise.</summary>
    /// <value><c>noise_detection</c></value>
    public static DeviceCapability NoiseDetection { get; } = new("noise_detection");

    /// <summary>Regulates the temperature.</summary>
    /// <value><c>thermostat</c></value>
    public static DeviceCapability Thermostat { get; } = new("thermostat");

    /// <summary>Reports its battery.</summary>
    /// <value><c>battery</c></value>
    public static DeviceCapability Battery { get; } = new("battery");

    /// <summary>Is a phone that holds mobile keys.</summary>
    /// <value><c>phone</c></value>
    public static DeviceCapability Phone { get; } = new("phone");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator DeviceCapability(string value) => new(value);

    /// <inheritdoc/>
    public static DeviceCapability FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(DeviceCapability other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
