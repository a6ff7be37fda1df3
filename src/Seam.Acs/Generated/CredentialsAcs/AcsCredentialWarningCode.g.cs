// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Things about a credential that may need attention.</summary>
/// <remarks><c>acs_credential.warnings.warning_code</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsCredentialWarningCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsCredentialWarningCode>))]
public readonly record struct AcsCredentialWarningCode : ISeamEnum<AcsCredentialWarningCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsCredentialWarningCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>waiting_to_be_issued</c>: The credential is made but not handed out yet.</summary>
    public static AcsCredentialWarningCode WaitingToBeIssued { get; } = new("waiting_to_be_issued");

    /// <summary>
    /// <c>schedule_externally_modified</c>: Someone changed the times of a credential derived from this one, past Seam.
    /// </summary>
    public static AcsCredentialWarningCode ScheduleExternallyModified { get; } = new("schedule_externally_modified");

    /// <summary><c>schedule_modified</c>: Seam moved the times, since they would have started in the past.</summary>
    public static AcsCredentialWarningCode ScheduleModified { get; } = new("schedule_modified");

    /// <summary><c>being_deleted</c>: The credential is being withdrawn.</summary>
    public static AcsCredentialWarningCode BeingDeleted { get; } = new("being_deleted");

    /// <summary>
    /// <c>unknown_issue_with_acs_credential</c>: Syncing it with the provider failed for a reason that Seam can't name.
    /// </summary>
    public static AcsCredentialWarningCode UnknownIssueWithAcsCredential { get; } =
        new("unknown_issue_with_acs_credential");

    /// <summary><c>needs_to_be_reissued</c>: The doors changed after the card was written: encode it again.</summary>
    public static AcsCredentialWarningCode NeedsToBeReissued { get; } = new("needs_to_be_reissued");

    /// <summary>
    /// <c>requested_code_unavailable</c>: The requested PIN was taken, so the credential has another one.
    /// </summary>
    public static AcsCredentialWarningCode RequestedCodeUnavailable { get; } = new("requested_code_unavailable");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsCredentialWarningCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsCredentialWarningCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AcsCredentialWarningCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
