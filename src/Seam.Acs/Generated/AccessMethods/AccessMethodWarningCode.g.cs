// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Things about an access method that may need attention.</summary>
/// <remarks>
/// <c>access_method.warnings.warning_code</c> of the API, which may add values at any time: one that is not listed here
/// keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AccessMethodWarningCode>))]
public readonly record struct AccessMethodWarningCode : ISeamEnum<AccessMethodWarningCode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AccessMethodWarningCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The method is being withdrawn.</summary>
    /// <value><c>being_deleted</c></value>
    public static AccessMethodWarningCode BeingDeleted { get; } = new("being_deleted");

    /// <summary>The method's start or end is being moved.</summary>
    /// <value><c>updating_access_times</c></value>
    public static AccessMethodWarningCode UpdatingAccessTimes { get; } = new("updating_access_times");

    /// <summary>The PIN could not be set in time, so a spare one from the lock was used.</summary>
    /// <value><c>pulled_backup_access_code</c></value>
    public static AccessMethodWarningCode PulledBackupAccessCode { get; } = new("pulled_backup_access_code");

    /// <summary>
    /// The method is not ready though its grant starts shortly. Seam keeps trying; the warning goes once it is issued.
    /// </summary>
    /// <value><c>delay_in_issuing</c></value>
    public static AccessMethodWarningCode DelayInIssuing { get; } = new("delay_in_issuing");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AccessMethodWarningCode(string value) => new(value);

    /// <inheritdoc/>
    public static AccessMethodWarningCode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AccessMethodWarningCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
