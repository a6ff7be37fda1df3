// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Ways in which reading a card can be made to fail.</summary>
/// <remarks>
/// <c>acs.encoders.simulate.next_credential_scan_will_fail.error_code</c> of the API, which may add values at any time:
/// one that is not listed here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<SimulateAcsEncoderNextCredentialScanWillFailErrorCode>))]
public readonly record struct SimulateAcsEncoderNextCredentialScanWillFailErrorCode
    : ISeamEnum<SimulateAcsEncoderNextCredentialScanWillFailErrorCode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public SimulateAcsEncoderNextCredentialScanWillFailErrorCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>As though no card lay on the reader.</summary>
    /// <value><c>no_credential_on_encoder</c></value>
    public static SimulateAcsEncoderNextCredentialScanWillFailErrorCode NoCredentialOnEncoder { get; } =
        new("no_credential_on_encoder");

    /// <summary>As though something unforeseen went wrong.</summary>
    /// <value><c>uncategorized_error</c></value>
    public static SimulateAcsEncoderNextCredentialScanWillFailErrorCode UncategorizedError { get; } =
        new("uncategorized_error");

    /// <summary>As though the reading took too long.</summary>
    /// <value><c>action_attempt_expired</c></value>
    public static SimulateAcsEncoderNextCredentialScanWillFailErrorCode ActionAttemptExpired { get; } =
        new("action_attempt_expired");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator SimulateAcsEncoderNextCredentialScanWillFailErrorCode(string value) => new(value);

    /// <inheritdoc/>
    public static SimulateAcsEncoderNextCredentialScanWillFailErrorCode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(SimulateAcsEncoderNextCredentialScanWillFailErrorCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
