// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Reasons why a connected account does not work.</summary>
/// <remarks><c>connected_account.errors.error_code</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<ConnectedAccountErrorCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<ConnectedAccountErrorCode>))]
public readonly record struct ConnectedAccountErrorCode : ISeamEnum<ConnectedAccountErrorCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public ConnectedAccountErrorCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// <c>account_disconnected</c>: The link to the account is broken: have the user log in again in a connect webview.
    /// </summary>
    public static ConnectedAccountErrorCode AccountDisconnected { get; } = new("account_disconnected");

    /// <summary>
    /// <c>bridge_disconnected</c>: The link to Seam Bridge is down, so nothing behind it can be reached.
    /// </summary>
    public static ConnectedAccountErrorCode BridgeDisconnected { get; } = new("bridge_disconnected");

    /// <summary>
    /// <c>salto_ks_subscription_limit_exceeded</c>: A Salto KS site has as many users as its subscription allows, so no
    /// user can be added.
    /// </summary>
    public static ConnectedAccountErrorCode SaltoKsSubscriptionLimitExceeded { get; } =
        new("salto_ks_subscription_limit_exceeded");

    /// <summary>
    /// <c>dormakaba_sites_disconnected</c>: Some dormakaba sites can't be reached; dormakaba's support can help.
    /// </summary>
    public static ConnectedAccountErrorCode DormakabaSitesDisconnected { get; } = new("dormakaba_sites_disconnected");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator ConnectedAccountErrorCode(string value) => new(value);

    /// <inheritdoc/>
    public static ConnectedAccountErrorCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out ConnectedAccountErrorCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
