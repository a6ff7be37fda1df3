// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Differences between a card and what Seam has.</summary>
/// <remarks>
/// <c>action_attempt.scan_credential.warnings.warning_code</c> of the API, which may add values at any time.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<ScanCredentialResultWarningCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<ScanCredentialResultWarningCode>))]
public readonly record struct ScanCredentialResultWarningCode : ISeamEnum<ScanCredentialResultWarningCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public ScanCredentialResultWarningCode(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// <c>acs_credential_on_encoder_out_of_sync</c>: The card holds an older state than Seam: encode it again.
    /// </summary>
    public static ScanCredentialResultWarningCode AcsCredentialOnEncoderOutOfSync { get; } =
        new("acs_credential_on_encoder_out_of_sync");

    /// <summary><c>acs_credential_on_seam_not_found</c>: Seam has no credential for the card.</summary>
    public static ScanCredentialResultWarningCode AcsCredentialOnSeamNotFound { get; } =
        new("acs_credential_on_seam_not_found");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator ScanCredentialResultWarningCode(string value) => new(value);

    /// <inheritdoc/>
    public static ScanCredentialResultWarningCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out ScanCredentialResultWarningCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
