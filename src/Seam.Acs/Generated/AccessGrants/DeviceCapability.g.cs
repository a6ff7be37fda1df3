// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Things that a device can do through Seam.</summary>
/// <remarks><c>device.capabilities_supported</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<DeviceCapability>))]
[TypeConverter(typeof(SeamEnumTypeConverter<DeviceCapability>))]
public readonly record struct DeviceCapability : ISeamEnum<DeviceCapability>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public DeviceCapability(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>access_code</c>: Takes PIN codes.</summary>
    public static DeviceCapability AccessCode { get; } = new("access_code");

    /// <summary><c>lock</c>: Locks and unlocks a door.</summary>
    public static DeviceCapability Lock { get; } = new("lock");

    /// <summary><c>noise_detection</c>: Measures noise.</summary>
    public static DeviceCapability NoiseDetection { get; } = new("noise_detection");

    /// <summary><c>thermostat</c>: Regulates the temperature.</summary>
    public static DeviceCapability Thermostat { get; } = new("thermostat");

    /// <summary><c>battery</c>: Reports its battery.</summary>
    public static DeviceCapability Battery { get; } = new("battery");

    /// <summary><c>phone</c>: Is a phone that holds mobile keys.</summary>
    public static DeviceCapability Phone { get; } = new("phone");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator DeviceCapability(string value) => new(value);

    /// <inheritdoc/>
    public static DeviceCapability FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out DeviceCapability result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
