// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Ways in which writing a card can be made to fail.</summary>
/// <remarks>
/// <c>acs.encoders.simulate.next_credential_encode_will_fail.error_code</c> of the API, which may add values at any
/// time: one that is not listed here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode>))]
public readonly record struct SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode
    : ISeamEnum<SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>As though no card lay there.</summary>
    /// <value><c>no_credential_on_encoder</c></value>
    public static SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode NoCredentialOnEncoder { get; } =
        new("no_credential_on_encoder");

    /// <summary>As though the card were taken away too soon.</summary>
    /// <value><c>encoding_interrupted</c></value>
    public static SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode EncodingInterrupted { get; } =
        new("encoding_interrupted");

    /// <summary>As though something else went wrong.</summary>
    /// <value><c>uncategorized_error</c></value>
    public static SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode UncategorizedError { get; } =
        new("uncategorized_error");

    /// <summary>As though it took too long.</summary>
    /// <value><c>action_attempt_expired</c></value>
    public static SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode ActionAttemptExpired { get; } =
        new("action_attempt_expired");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode(string value) => new(value);

    /// <inheritdoc/>
    public static SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
