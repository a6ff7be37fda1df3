// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Things about a connected account that may need attention.</summary>
/// <remarks><c>connected_account.warnings.warning_code</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<ConnectedAccountWarningCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<ConnectedAccountWarningCode>))]
public readonly record struct ConnectedAccountWarningCode : ISeamEnum<ConnectedAccountWarningCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public ConnectedAccountWarningCode(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// <c>scheduled_maintenance_window</c>: The provider has announced a time in which it will be down.
    /// </summary>
    public static ConnectedAccountWarningCode ScheduledMaintenanceWindow { get; } = new("scheduled_maintenance_window");

    /// <summary>
    /// <c>unknown_issue_with_connected_account</c>: Syncing the account with the provider failed for a reason that Seam
    /// can't name.
    /// </summary>
    public static ConnectedAccountWarningCode UnknownIssueWithConnectedAccount { get; } =
        new("unknown_issue_with_connected_account");

    /// <summary>
    /// <c>salto_ks_subscription_limit_almost_reached</c>: A Salto KS site has given out more than four fifths of its
    /// user subscriptions.
    /// </summary>
    public static ConnectedAccountWarningCode SaltoKsSubscriptionLimitAlmostReached { get; } =
        new("salto_ks_subscription_limit_almost_reached");

    /// <summary>
    /// <c>account_reauthorization_requested</c>: The account works, but wants a new login through a connect webview,
    /// and will be cut off in time.
    /// </summary>
    public static ConnectedAccountWarningCode AccountReauthorizationRequested { get; } =
        new("account_reauthorization_requested");

    /// <summary><c>being_deleted</c>: The account is being removed with all that it brought in.</summary>
    public static ConnectedAccountWarningCode BeingDeleted { get; } = new("being_deleted");

    /// <summary>
    /// <c>provider_service_unavailable</c>: The account's provider is down. Seam keeps trying and reconnects by itself.
    /// </summary>
    public static ConnectedAccountWarningCode ProviderServiceUnavailable { get; } = new("provider_service_unavailable");

    /// <summary><c>setup_required</c>: The account is not fully set up yet; the message says what to do.</summary>
    public static ConnectedAccountWarningCode SetupRequired { get; } = new("setup_required");

    /// <summary>
    /// <c>dormakaba_sites_unapproved</c>: Some dormakaba sites are not approved yet; Seam's support can finish that.
    /// </summary>
    public static ConnectedAccountWarningCode DormakabaSitesUnapproved { get; } = new("dormakaba_sites_unapproved");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator ConnectedAccountWarningCode(string value) => new(value);

    /// <inheritdoc/>
    public static ConnectedAccountWarningCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out ConnectedAccountWarningCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
