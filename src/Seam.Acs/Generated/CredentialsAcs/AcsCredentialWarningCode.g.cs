// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Things about a credential that may need attention.</summary>
/// <remarks>
/// <c>acs_credential.warnings.warning_code</c> of the API, which may add values at any time: one that is not listed
/// here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsCredentialWarningCode>))]
public readonly record struct AcsCredentialWarningCode : ISeamEnum<AcsCredentialWarningCode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsCredentialWarningCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The credential is made but not handed out yet.</summary>
    /// <value><c>waiting_to_be_issued</c></value>
    public static AcsCredentialWarningCode WaitingToBeIssued { get; } = new("waiting_to_be_issued");

    /// <summary>Someone changed the times of a credential derived from this one, past Seam.</summary>
    /// <value><c>schedule_externally_modified</c></value>
    public static AcsCredentialWarningCode ScheduleExternallyModified { get; } = new("schedule_externally_modified");

    /// <summary>Seam moved the times, since they would have started in the past.</summary>
    /// <value><c>schedule_modified</c></value>
    public static AcsCredentialWarningCode ScheduleModified { get; } = new("schedule_modified");

    /// <summary>The credential is being withdrawn.</summary>
    /// <value><c>being_deleted</c></value>
    public static AcsCredentialWarningCode BeingDeleted { get; } = new("being_deleted");

    /// <summary>Syncing it with the provider failed for a reason that Seam can't name.</summary>
    /// <value><c>unknown_issue_with_acs_credential</c></value>
    public static AcsCredentialWarningCode UnknownIssueWithAcsCredential { get; } =
        new("unknown_issue_with_acs_credential");

    /// <summary>The doors changed after the card was written: encode it again.</summary>
    /// <value><c>needs_to_be_reissued</c></value>
    public static AcsCredentialWarningCode NeedsToBeReissued { get; } = new("needs_to_be_reissued");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsCredentialWarningCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsCredentialWarningCode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsCredentialWarningCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
