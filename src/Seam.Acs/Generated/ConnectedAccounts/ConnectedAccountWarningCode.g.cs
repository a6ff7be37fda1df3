// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Things about a connected account that may need attention.</summary>
/// <remarks>
/// <c>connected_account.warnings.warning_code</c> of the API, which may add values at any time: one that is not listed
/// here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<ConnectedAccountWarningCode>))]
public readonly record struct ConnectedAccountWarningCode : ISeamEnum<ConnectedAccountWarningCode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public ConnectedAccountWarningCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The provider has announced a time in which it will be down.</summary>
    /// <value><c>scheduled_maintenance_window</c></value>
    public static ConnectedAccountWarningCode ScheduledMaintenanceWindow { get; } = new("scheduled_maintenance_window");

    /// <summary>Syncing the account with the provider failed for a reason that Seam can't name.</summary>
    /// <value><c>unknown_issue_with_connected_account</c></value>
    public static ConnectedAccountWarningCode UnknownIssueWithConnectedAccount { get; } =
        new("unknown_issue_with_connected_account");

    /// <summary>A Salto KS site has given out more than four fifths of its user subscriptions.</summary>
    /// <value><c>salto_ks_subscription_limit_almost_reached</c></value>
    public static ConnectedAccountWarningCode SaltoKsSubscriptionLimitAlmostReached { get; } =
        new("salto_ks_subscription_limit_almost_reached");

    /// <summary>
    /// The account works, but wants a new login through a connect webview, and will be cut off in time.
    /// </summary>
    /// <value><c>account_reauthorization_requested</c></value>
    public static ConnectedAccountWarningCode AccountReauthorizationRequested { get; } =
        new("account_reauthorization_requested");

    /// <summary>The account is being removed with all that it brought in.</summary>
    /// <value><c>being_deleted</c></value>
    public static ConnectedAccountWarningCode BeingDeleted { get; } = new("being_deleted");

    /// <summary>The account's provider is down. Seam keeps trying and reconnects by itself.</summary>
    /// <value><c>provider_service_unavailable</c></value>
    public static ConnectedAccountWarningCode ProviderServiceUnavailable { get; } = new("provider_service_unavailable");

    /// <summary>The account is not fully set up yet; the message says what to do.</summary>
    /// <value><c>setup_required</c></value>
    public static ConnectedAccountWarningCode SetupRequired { get; } = new("setup_required");

    /// <summary>Some dormakaba sites are not approved yet; Seam's support can finish that.</summary>
    /// <value><c>dormakaba_sites_unapproved</c></value>
    public static ConnectedAccountWarningCode DormakabaSitesUnapproved { get; } = new("dormakaba_sites_unapproved");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator ConnectedAccountWarningCode(string value) => new(value);

    /// <inheritdoc/>
    public static ConnectedAccountWarningCode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(ConnectedAccountWarningCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
