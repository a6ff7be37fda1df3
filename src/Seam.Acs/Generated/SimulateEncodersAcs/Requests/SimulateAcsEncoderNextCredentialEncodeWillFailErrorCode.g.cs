// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Ways in which writing a card can be made to fail.</summary>
/// <remarks>
/// <c>acs.encoders.simulate.next_credential_encode_will_fail.error_code</c> of the API, which may add values at any
/// time.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode>))]
public readonly record struct SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode
    : ISeamEnum<SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>no_credential_on_encoder</c>: As though no card lay there.</summary>
    public static SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode NoCredentialOnEncoder { get; } =
        new("no_credential_on_encoder");

    /// <summary><c>encoding_interrupted</c>: As though the card were taken away too soon.</summary>
    public static SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode EncodingInterrupted { get; } =
        new("encoding_interrupted");

    /// <summary><c>uncategorized_error</c>: As though something else went wrong.</summary>
    public static SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode UncategorizedError { get; } =
        new("uncategorized_error");

    /// <summary><c>action_attempt_expired</c>: As though it took too long.</summary>
    public static SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode ActionAttemptExpired { get; } =
        new("action_attempt_expired");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode(string value) => new(value);

    /// <inheritdoc/>
    public static SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(
        string? s,
        IFormatProvider? provider,
        out SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode result
    ) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
