// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Situations in which writing a card can be made to succeed.</summary>
/// <remarks>
/// <c>acs.encoders.simulate.next_credential_encode_will_succeed.scenario</c> of the API, which may add values at any
/// time: one that is not listed here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario>))]
public readonly record struct SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario
    : ISeamEnum<SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The credential is written onto the card.</summary>
    /// <value><c>credential_is_issued</c></value>
    public static SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario CredentialIsIssued { get; } =
        new("credential_is_issued");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario(string value) =>
        new(value);

    /// <inheritdoc/>
    public static SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
