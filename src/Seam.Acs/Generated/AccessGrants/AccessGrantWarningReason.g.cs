// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Reasons why a device can't follow a grant's times.</summary>
/// <remarks>
/// <c>access_grant.warnings.reason</c> of the API, which may add values at any time: one that is not listed here keeps
/// its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AccessGrantWarningReason>))]
public readonly record struct AccessGrantWarningReason : ISeamEnum<AccessGrantWarningReason>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AccessGrantWarningReason(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The span is longer than the device allows.</summary>
    /// <value><c>duration_exceeds_max</c></value>
    public static AccessGrantWarningReason DurationExceedsMax { get; } = new("duration_exceeds_max");

    /// <summary>Start or end is not one of the times of day that the device allows.</summary>
    /// <value><c>times_do_not_match_slots</c></value>
    public static AccessGrantWarningReason TimesDoNotMatchSlots { get; } = new("times_do_not_match_slots");

    /// <summary>The device needs an end.</summary>
    /// <value><c>ongoing_not_supported</c></value>
    public static AccessGrantWarningReason OngoingNotSupported { get; } = new("ongoing_not_supported");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AccessGrantWarningReason(string value) => new(value);

    /// <inheritdoc/>
    public static AccessGrantWarningReason FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AccessGrantWarningReason other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
