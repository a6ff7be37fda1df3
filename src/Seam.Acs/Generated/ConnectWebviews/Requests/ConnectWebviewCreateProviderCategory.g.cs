// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Groups of providers that can be offered.</summary>
/// <remarks><c>connect_webviews.create.provider_category</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<ConnectWebviewCreateProviderCategory>))]
[TypeConverter(typeof(SeamEnumTypeConverter<ConnectWebviewCreateProviderCategory>))]
public readonly record struct ConnectWebviewCreateProviderCategory : ISeamEnum<ConnectWebviewCreateProviderCategory>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public ConnectWebviewCreateProviderCategory(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>stable</c>: Providers that are fully supported.</summary>
    public static ConnectWebviewCreateProviderCategory Stable { get; } = new("stable");

    /// <summary><c>consumer_smartlocks</c>: Makers of locks for homes.</summary>
    public static ConnectWebviewCreateProviderCategory ConsumerSmartlocks { get; } = new("consumer_smartlocks");

    /// <summary><c>beta</c>: Providers that are still being tried out.</summary>
    public static ConnectWebviewCreateProviderCategory Beta { get; } = new("beta");

    /// <summary><c>thermostats</c>: Makers of thermostats.</summary>
    public static ConnectWebviewCreateProviderCategory Thermostats { get; } = new("thermostats");

    /// <summary><c>noise_sensors</c>: Makers of noise sensors.</summary>
    public static ConnectWebviewCreateProviderCategory NoiseSensors { get; } = new("noise_sensors");

    /// <summary><c>access_control_systems</c>: Makers of access systems.</summary>
    public static ConnectWebviewCreateProviderCategory AccessControlSystems { get; } = new("access_control_systems");

    /// <summary><c>cameras</c>: Makers of cameras.</summary>
    public static ConnectWebviewCreateProviderCategory Cameras { get; } = new("cameras");

    /// <summary><c>connectors</c>: Booking systems and calendars.</summary>
    public static ConnectWebviewCreateProviderCategory Connectors { get; } = new("connectors");

    /// <summary><c>internal_beta</c>: Providers that only Seam tries out.</summary>
    public static ConnectWebviewCreateProviderCategory InternalBeta { get; } = new("internal_beta");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator ConnectWebviewCreateProviderCategory(string value) => new(value);

    /// <inheritdoc/>
    public static ConnectWebviewCreateProviderCategory FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(
        string? s,
        IFormatProvider? provider,
        out ConnectWebviewCreateProviderCategory result
    ) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
