// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Kinds of devices that a connect webview lets through.</summary>
/// <remarks>
/// <c>connect_webview.accepted_capabilities</c> of the API, which may add values at any time: one that is not listed
/// here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<ConnectWebviewAcceptedCapability>))]
public readonly record struct ConnectWebviewAcceptedCapability : ISeamEnum<ConnectWebviewAcceptedCapability>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public ConnectWebviewAcceptedCapability(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Locks of doors.</summary>
    /// <value><c>lock</c></value>
    public static ConnectWebviewAcceptedCapability Lock { get; } = new("lock");

    /// <summary>Devices that regulate the temperature.</summary>
    /// <value><c>thermostat</c></value>
    public static ConnectWebviewAcceptedCapability Thermostat { get; } = new("thermostat");

    /// <summary>Devices that measure noise.</summary>
    /// <value><c>noise_sensor</c></value>
    public static ConnectWebviewAcceptedCapability NoiseSensor { get; } = new("noise_sensor");

    /// <summary>Entrances of buildings, with their users and credentials.</summary>
    /// <value><c>access_control</c></value>
    public static ConnectWebviewAcceptedCapability AccessControl { get; } = new("access_control");

    /// <summary>Devices that film.</summary>
    /// <value><c>camera</c></value>
    public static ConnectWebviewAcceptedCapability Camera { get; } = new("camera");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator ConnectWebviewAcceptedCapability(string value) => new(value);

    /// <inheritdoc/>
    public static ConnectWebviewAcceptedCapability FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(ConnectWebviewAcceptedCapability other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
