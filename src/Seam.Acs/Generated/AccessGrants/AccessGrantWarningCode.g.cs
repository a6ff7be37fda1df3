// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Things about an access grant that may need attention.</summary>
/// <remarks><c>access_grant.warnings.warning_code</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AccessGrantWarningCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AccessGrantWarningCode>))]
public readonly record struct AccessGrantWarningCode : ISeamEnum<AccessGrantWarningCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AccessGrantWarningCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>being_deleted</c>: The grant is being withdrawn.</summary>
    public static AccessGrantWarningCode BeingDeleted { get; } = new("being_deleted");

    /// <summary>
    /// <c>underprovisioned_access</c>: Some places are not open yet; the means of entry for them are being made.
    /// </summary>
    public static AccessGrantWarningCode UnderprovisionedAccess { get; } = new("underprovisioned_access");

    /// <summary>
    /// <c>overprovisioned_access</c>: Some places are still open that no longer should be; the means of entry for them
    /// are being withdrawn.
    /// </summary>
    public static AccessGrantWarningCode OverprovisionedAccess { get; } = new("overprovisioned_access");

    /// <summary><c>updating_access_times</c>: Start or end is being moved.</summary>
    public static AccessGrantWarningCode UpdatingAccessTimes { get; } = new("updating_access_times");

    /// <summary>
    /// <c>requested_code_unavailable</c>: The PIN asked for was taken on a device, so another was given.
    /// </summary>
    public static AccessGrantWarningCode RequestedCodeUnavailable { get; } = new("requested_code_unavailable");

    /// <summary>
    /// <c>device_does_not_support_access_codes</c>: One of the devices takes no PINs and was left out.
    /// </summary>
    public static AccessGrantWarningCode DeviceDoesNotSupportAccessCodes { get; } =
        new("device_does_not_support_access_codes");

    /// <summary>
    /// <c>device_time_constraints_violated</c>: One of the devices can't hold a PIN for the grant's times.
    /// </summary>
    public static AccessGrantWarningCode DeviceTimeConstraintsViolated { get; } =
        new("device_time_constraints_violated");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AccessGrantWarningCode(string value) => new(value);

    /// <inheritdoc/>
    public static AccessGrantWarningCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AccessGrantWarningCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
