// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Things about an access system that may need attention.</summary>
/// <remarks>
/// <c>acs_system.warnings.warning_code</c> of the API, which may add values at any time: one that is not listed here
/// keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsSystemWarningCode>))]
public readonly record struct AcsSystemWarningCode : ISeamEnum<AcsSystemWarningCode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsSystemWarningCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>More than four fifths of the Salto KS site's user subscriptions are taken.</summary>
    /// <value><c>salto_ks_subscription_limit_almost_reached</c></value>
    public static AcsSystemWarningCode SaltoKsSubscriptionLimitAlmostReached { get; } =
        new("salto_ks_subscription_limit_almost_reached");

    /// <summary>
    /// The reported place and the time zone set in the hardware contradict each other, so the time zone is unknown.
    /// </summary>
    /// <value><c>time_zone_does_not_match_location</c></value>
    public static AcsSystemWarningCode TimeZoneDoesNotMatchLocation { get; } = new("time_zone_does_not_match_location");

    /// <summary>The system is not fully set up yet; <c>message</c> says what to do.</summary>
    /// <value><c>setup_required</c></value>
    public static AcsSystemWarningCode SetupRequired { get; } = new("setup_required");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsSystemWarningCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsSystemWarningCode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsSystemWarningCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
