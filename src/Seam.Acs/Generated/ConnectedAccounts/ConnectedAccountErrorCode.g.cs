// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Reasons why a connected account does not work.</summary>
/// <remarks>
/// <c>connected_account.errors.error_code</c> of the API, which may add values at any time: one that is not listed here
/// keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<ConnectedAccountErrorCode>))]
public readonly record struct ConnectedAccountErrorCode : ISeamEnum<ConnectedAccountErrorCode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public ConnectedAccountErrorCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The link to the account is broken: have the user log in again in a connect webview.</summary>
    /// <value><c>account_disconnected</c></value>
    public static ConnectedAccountErrorCode AccountDisconnected { get; } = new("account_disconnected");

    /// <summary>The link to Seam Bridge is down, so nothing behind it can be reached.</summary>
    /// <value><c>bridge_disconnected</c></value>
    public static ConnectedAccountErrorCode BridgeDisconnected { get; } = new("bridge_disconnected");

    /// <summary>A Salto KS site has as many users as its subscription allows, so nobody can be added.</summary>
    /// <value><c>salto_ks_subscription_limit_exceeded</c></value>
    public static ConnectedAccountErrorCode SaltoKsSubscriptionLimitExceeded { get; } =
        new("salto_ks_subscription_limit_exceeded");

    /// <summary>Some dormakaba sites can't be reached; dormakaba's support can help.</summary>
    /// <value><c>dormakaba_sites_disconnected</c></value>
    public static ConnectedAccountErrorCode DormakabaSitesDisconnected { get; } = new("dormakaba_sites_disconnected");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator ConnectedAccountErrorCode(string value) => new(value);

    /// <inheritdoc/>
    public static ConnectedAccountErrorCode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(ConnectedAccountErrorCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
