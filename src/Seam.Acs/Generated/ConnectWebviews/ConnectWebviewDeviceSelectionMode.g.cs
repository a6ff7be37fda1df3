// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How many devices a user can pick.</summary>
/// <remarks><c>connect_webview.device_selection_mode</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<ConnectWebviewDeviceSelectionMode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<ConnectWebviewDeviceSelectionMode>))]
public readonly record struct ConnectWebviewDeviceSelectionMode : ISeamEnum<ConnectWebviewDeviceSelectionMode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public ConnectWebviewDeviceSelectionMode(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>none</c>: The user picks nothing; all come in.</summary>
    public static ConnectWebviewDeviceSelectionMode None { get; } = new("none");

    /// <summary><c>single</c>: The user picks one.</summary>
    public static ConnectWebviewDeviceSelectionMode Single { get; } = new("single");

    /// <summary><c>multiple</c>: The user can pick several.</summary>
    public static ConnectWebviewDeviceSelectionMode Multiple { get; } = new("multiple");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator ConnectWebviewDeviceSelectionMode(string value) => new(value);

    /// <inheritdoc/>
    public static ConnectWebviewDeviceSelectionMode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out ConnectWebviewDeviceSelectionMode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
