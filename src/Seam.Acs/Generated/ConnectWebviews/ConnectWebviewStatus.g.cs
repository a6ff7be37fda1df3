// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How far a connect webview has come.</summary>
/// <remarks>
/// <c>connect_webview.status</c> of the API, which may add values at any time: one that is not listed here keeps its
/// text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<ConnectWebviewStatus>))]
public readonly record struct ConnectWebviewStatus : ISeamEnum<ConnectWebviewStatus>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public ConnectWebviewStatus(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The user has not logged in yet.</summary>
    /// <value><c>pending</c></value>
    public static ConnectWebviewStatus Pending { get; } = new("pending");

    /// <summary>The login went wrong.</summary>
    /// <value><c>failed</c></value>
    public static ConnectWebviewStatus Failed { get; } = new("failed");

    /// <summary>The user has logged in and given leave.</summary>
    /// <value><c>authorized</c></value>
    public static ConnectWebviewStatus Authorized { get; } = new("authorized");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator ConnectWebviewStatus(string value) => new(value);

    /// <inheritdoc/>
    public static ConnectWebviewStatus FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(ConnectWebviewStatus other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
