// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Kinds of devices that a connect webview lets through.</summary>
/// <remarks><c>connect_webview.accepted_capabilities</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<ConnectWebviewAcceptedCapability>))]
[TypeConverter(typeof(SeamEnumTypeConverter<ConnectWebviewAcceptedCapability>))]
public readonly record struct ConnectWebviewAcceptedCapability : ISeamEnum<ConnectWebviewAcceptedCapability>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public ConnectWebviewAcceptedCapability(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>lock</c>: Locks of doors.</summary>
    public static ConnectWebviewAcceptedCapability Lock { get; } = new("lock");

    /// <summary><c>thermostat</c>: Devices that regulate the temperature.</summary>
    public static ConnectWebviewAcceptedCapability Thermostat { get; } = new("thermostat");

    /// <summary><c>noise_sensor</c>: Devices that measure noise.</summary>
    public static ConnectWebviewAcceptedCapability NoiseSensor { get; } = new("noise_sensor");

    /// <summary><c>access_control</c>: Entrances of buildings, with their users and credentials.</summary>
    public static ConnectWebviewAcceptedCapability AccessControl { get; } = new("access_control");

    /// <summary><c>camera</c>: Devices that film.</summary>
    public static ConnectWebviewAcceptedCapability Camera { get; } = new("camera");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator ConnectWebviewAcceptedCapability(string value) => new(value);

    /// <inheritdoc/>
    public static ConnectWebviewAcceptedCapability FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out ConnectWebviewAcceptedCapability result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
