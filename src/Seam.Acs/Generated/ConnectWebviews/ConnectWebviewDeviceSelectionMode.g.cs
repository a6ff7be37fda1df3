// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How many devices a user can pick.</summary>
/// <remarks>
/// <c>connect_webview.device_selection_mode</c> of the API, which may add values at any time: one that is not listed
/// here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<ConnectWebviewDeviceSelectionMode>))]
public readonly record struct ConnectWebviewDeviceSelectionMode : ISeamEnum<ConnectWebviewDeviceSelectionMode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public ConnectWebviewDeviceSelectionMode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The user picks nothing; all come in.</summary>
    /// <value><c>none</c></value>
    public static ConnectWebviewDeviceSelectionMode None { get; } = new("none");

    /// <summary>The user picks one.</summary>
    /// <value><c>single</c></value>
    public static ConnectWebviewDeviceSelectionMode Single { get; } = new("single");

    /// <summary>The user can pick several.</summary>
    /// <value><c>multiple</c></value>
    public static ConnectWebviewDeviceSelectionMode Multiple { get; } = new("multiple");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator ConnectWebviewDeviceSelectionMode(string value) => new(value);

    /// <inheritdoc/>
    public static ConnectWebviewDeviceSelectionMode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(ConnectWebviewDeviceSelectionMode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
