// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Things about an access method that may need attention.</summary>
/// <remarks><c>access_method.warnings.warning_code</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AccessMethodWarningCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AccessMethodWarningCode>))]
public readonly record struct AccessMethodWarningCode : ISeamEnum<AccessMethodWarningCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AccessMethodWarningCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>being_deleted</c>: The method is being withdrawn.</summary>
    public static AccessMethodWarningCode BeingDeleted { get; } = new("being_deleted");

    /// <summary><c>updating_access_times</c>: The method's start or end is being moved.</summary>
    public static AccessMethodWarningCode UpdatingAccessTimes { get; } = new("updating_access_times");

    /// <summary>
    /// <c>pulled_backup_access_code</c>: The PIN could not be set in time, so a spare one from the lock was used.
    /// </summary>
    public static AccessMethodWarningCode PulledBackupAccessCode { get; } = new("pulled_backup_access_code");

    /// <summary>
    /// <c>delay_in_issuing</c>: The method is not ready though its grant starts shortly. Seam keeps trying; the warning
    /// goes once it is issued.
    /// </summary>
    public static AccessMethodWarningCode DelayInIssuing { get; } = new("delay_in_issuing");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AccessMethodWarningCode(string value) => new(value);

    /// <inheritdoc/>
    public static AccessMethodWarningCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AccessMethodWarningCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
