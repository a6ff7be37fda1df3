// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How far a connect webview has come.</summary>
/// <remarks><c>connect_webview.status</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<ConnectWebviewStatus>))]
[TypeConverter(typeof(SeamEnumTypeConverter<ConnectWebviewStatus>))]
public readonly record struct ConnectWebviewStatus : ISeamEnum<ConnectWebviewStatus>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public ConnectWebviewStatus(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>pending</c>: The user has not logged in yet.</summary>
    public static ConnectWebviewStatus Pending { get; } = new("pending");

    /// <summary><c>failed</c>: The login went wrong.</summary>
    public static ConnectWebviewStatus Failed { get; } = new("failed");

    /// <summary><c>authorized</c>: The user has logged in and given leave.</summary>
    public static ConnectWebviewStatus Authorized { get; } = new("authorized");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator ConnectWebviewStatus(string value) => new(value);

    /// <inheritdoc/>
    public static ConnectWebviewStatus FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out ConnectWebviewStatus result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
