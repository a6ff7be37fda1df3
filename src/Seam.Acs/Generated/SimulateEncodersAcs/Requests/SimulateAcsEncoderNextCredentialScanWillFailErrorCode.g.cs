// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Ways in which reading a card can be made to fail.</summary>
/// <remarks>
/// <c>acs.encoders.simulate.next_credential_scan_will_fail.error_code</c> of the API, which may add values at any time.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<SimulateAcsEncoderNextCredentialScanWillFailErrorCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<SimulateAcsEncoderNextCredentialScanWillFailErrorCode>))]
public readonly record struct SimulateAcsEncoderNextCredentialScanWillFailErrorCode
    : ISeamEnum<SimulateAcsEncoderNextCredentialScanWillFailErrorCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public SimulateAcsEncoderNextCredentialScanWillFailErrorCode(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>no_credential_on_encoder</c>: As though no card lay on the reader.</summary>
    public static SimulateAcsEncoderNextCredentialScanWillFailErrorCode NoCredentialOnEncoder { get; } =
        new("no_credential_on_encoder");

    /// <summary><c>uncategorized_error</c>: As though something unforeseen went wrong.</summary>
    public static SimulateAcsEncoderNextCredentialScanWillFailErrorCode UncategorizedError { get; } =
        new("uncategorized_error");

    /// <summary><c>action_attempt_expired</c>: As though the reading took too long.</summary>
    public static SimulateAcsEncoderNextCredentialScanWillFailErrorCode ActionAttemptExpired { get; } =
        new("action_attempt_expired");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator SimulateAcsEncoderNextCredentialScanWillFailErrorCode(string value) => new(value);

    /// <inheritdoc/>
    public static SimulateAcsEncoderNextCredentialScanWillFailErrorCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(
        string? s,
        IFormatProvider? provider,
        out SimulateAcsEncoderNextCredentialScanWillFailErrorCode result
    ) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
