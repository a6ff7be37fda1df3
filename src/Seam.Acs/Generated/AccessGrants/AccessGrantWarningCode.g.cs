// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Things about an access grant that may need attention.</summary>
/// <remarks>
/// <c>access_grant.warnings.warning_code</c> of the API, which may add values at any time: one that is not listed here
/// keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AccessGrantWarningCode>))]
public readonly record struct AccessGrantWarningCode : ISeamEnum<AccessGrantWarningCode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AccessGrantWarningCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The grant is being withdrawn.</summary>
    /// <value><c>being_deleted</c></value>
    public static AccessGrantWarningCode BeingDeleted { get; } = new("being_deleted");

    /// <summary>Some places are not open yet; the means of entry for them are being made.</summary>
    /// <value><c>underprovisioned_access</c></value>
    public static AccessGrantWarningCode UnderprovisionedAccess { get; } = new("underprovisioned_access");

    /// <summary>
    /// Some places are still open that no longer should be; the means of entry for them are being withdrawn.
    /// </summary>
    /// <value><c>overprovisioned_access</c></value>
    public static AccessGrantWarningCode OverprovisionedAccess { get; } = new("overprovisioned_access");

    /// <summary>Start or end is being moved.</summary>
    /// <value><c>updating_access_times</c></value>
    public static AccessGrantWarningCode UpdatingAccessTimes { get; } = new("updating_access_times");

    /// <summary>The PIN asked for was taken on a device, so another was given.</summary>
    /// <value><c>requested_code_unavailable</c></value>
    public static AccessGrantWarningCode RequestedCodeUnavailable { get; } = new("requested_code_unavailable");

    /// <summary>One of the devices takes no PINs and was left out.</summary>
    /// <value><c>device_does_not_support_access_codes</c></value>
    public static AccessGrantWarningCode DeviceDoesNotSupportAccessCodes { get; } =
        new("device_does_not_support_access_codes");

    /// <summary>One of the devices can't hold a PIN for the grant's times.</summary>
    /// <value><c>device_time_constraints_violated</c></value>
    public static AccessGrantWarningCode DeviceTimeConstraintsViolated { get; } =
        new("device_time_constraints_violated");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AccessGrantWarningCode(string value) => new(value);

    /// <inheritdoc/>
    public static AccessGrantWarningCode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AccessGrantWarningCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
