// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Groups of providers that can be offered.</summary>
/// <remarks>
/// <c>connect_webviews.create.provider_category</c> of the API, which may add values at any time: one that is not
/// listed here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<ConnectWebviewCreateProviderCategory>))]
public readonly record struct ConnectWebviewCreateProviderCategory : ISeamEnum<ConnectWebviewCreateProviderCategory>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public ConnectWebviewCreateProviderCategory(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Providers that are fully supported.</summary>
    /// <value><c>stable</c></value>
    public static ConnectWebviewCreateProviderCategory Stable { get; } = new("stable");

    /// <summary>Makers of locks for homes.</summary>
    /// <value><c>consumer_smartlocks</c></value>
    public static ConnectWebviewCreateProviderCategory ConsumerSmartlocks { get; } = new("consumer_smartlocks");

    /// <summary>Providers that are still being tried out.</summary>
    /// <value><c>beta</c></value>
    public static ConnectWebviewCreateProviderCategory Beta { get; } = new("beta");

    /// <summary>Makers of thermostats.</summary>
    /// <value><c>thermostats</c></value>
    public static ConnectWebviewCreateProviderCategory Thermostats { get; } = new("thermostats");

    /// <summary>Makers of noise sensors.</summary>
    /// <value><c>noise_sensors</c></value>
    public static ConnectWebviewCreateProviderCategory NoiseSensors { get; } = new("noise_sensors");

    /// <summary>Makers of access systems.</summary>
    /// <value><c>access_control_systems</c></value>
    public static ConnectWebviewCreateProviderCategory AccessControlSystems { get; } = new("access_control_systems");

    /// <summary>Makers of cameras.</summary>
    /// <value><c>cameras</c></value>
    public static ConnectWebviewCreateProviderCategory Cameras { get; } = new("cameras");

    /// <summary>Booking systems and calendars.</summary>
    /// <value><c>connectors</c></value>
    public static ConnectWebviewCreateProviderCategory Connectors { get; } = new("connectors");

    /// <summary>Providers that only Seam tries out.</summary>
    /// <value><c>internal_beta</c></value>
    public static ConnectWebviewCreateProviderCategory InternalBeta { get; } = new("internal_beta");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator ConnectWebviewCreateProviderCategory(string value) => new(value);

    /// <inheritdoc/>
    public static ConnectWebviewCreateProviderCategory FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(ConnectWebviewCreateProviderCategory other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
