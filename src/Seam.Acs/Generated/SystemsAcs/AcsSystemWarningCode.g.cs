// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Things about an access system that may need attention.</summary>
/// <remarks><c>acs_system.warnings.warning_code</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsSystemWarningCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsSystemWarningCode>))]
public readonly record struct AcsSystemWarningCode : ISeamEnum<AcsSystemWarningCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsSystemWarningCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// <c>salto_ks_subscription_limit_almost_reached</c>: More than four fifths of the Salto KS site's user
    /// subscriptions are taken.
    /// </summary>
    public static AcsSystemWarningCode SaltoKsSubscriptionLimitAlmostReached { get; } =
        new("salto_ks_subscription_limit_almost_reached");

    /// <summary>
    /// <c>time_zone_does_not_match_location</c>: The reported place and the time zone set in the hardware contradict
    /// each other, so the time zone is unknown.
    /// </summary>
    public static AcsSystemWarningCode TimeZoneDoesNotMatchLocation { get; } = new("time_zone_does_not_match_location");

    /// <summary>
    /// <c>setup_required</c>: The system is not fully set up yet; <see cref="AcsSystemWarning.Message"/> says what to
    /// do.
    /// </summary>
    public static AcsSystemWarningCode SetupRequired { get; } = new("setup_required");

    /// <summary>
    /// <c>unknown_issue_with_acs_system</c>: Syncing the system with the provider failed for an unknown reason.
    /// </summary>
    public static AcsSystemWarningCode UnknownIssueWithAcsSystem { get; } = new("unknown_issue_with_acs_system");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsSystemWarningCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsSystemWarningCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AcsSystemWarningCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
