// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Reasons why a device can't follow a grant's times.</summary>
/// <remarks><c>access_grant.warnings.reason</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AccessGrantWarningReason>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AccessGrantWarningReason>))]
public readonly record struct AccessGrantWarningReason : ISeamEnum<AccessGrantWarningReason>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AccessGrantWarningReason(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>duration_exceeds_max</c>: The span is longer than the device allows.</summary>
    public static AccessGrantWarningReason DurationExceedsMax { get; } = new("duration_exceeds_max");

    /// <summary>
    /// <c>times_do_not_match_slots</c>: Start or end is not one of the times of day that the device allows.
    /// </summary>
    public static AccessGrantWarningReason TimesDoNotMatchSlots { get; } = new("times_do_not_match_slots");

    /// <summary><c>ongoing_not_supported</c>: The device needs an end.</summary>
    public static AccessGrantWarningReason OngoingNotSupported { get; } = new("ongoing_not_supported");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AccessGrantWarningReason(string value) => new(value);

    /// <inheritdoc/>
    public static AccessGrantWarningReason FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AccessGrantWarningReason result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
