// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Differences between a card and what Seam has.</summary>
/// <remarks>
/// <c>action_attempt.scan_credential.warnings.warning_code</c> of the API, which may add values at any time: one that
/// is not listed here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<ScanCredentialResultWarningCode>))]
public readonly record struct ScanCredentialResultWarningCode : ISeamEnum<ScanCredentialResultWarningCode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public ScanCredentialResultWarningCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The card holds an older state than Seam: encode it again.</summary>
    /// <value><c>acs_credential_on_encoder_out_of_sync</c></value>
    public static ScanCredentialResultWarningCode AcsCredentialOnEncoderOutOfSync { get; } =
        new("acs_credential_on_encoder_out_of_sync");

    /// <summary>Seam has no credential for the card.</summary>
    /// <value><c>acs_credential_on_seam_not_found</c></value>
    public static ScanCredentialResultWarningCode AcsCredentialOnSeamNotFound { get; } =
        new("acs_credential_on_seam_not_found");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator ScanCredentialResultWarningCode(string value) => new(value);

    /// <inheritdoc/>
    public static ScanCredentialResultWarningCode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(ScanCredentialResultWarningCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
