// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Situations in which reading a card can be made to succeed.</summary>
/// <remarks>
/// <c>acs.encoders.simulate.next_credential_scan_will_succeed.scenario</c> of the API, which may add values at any
/// time: one that is not listed here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<SimulateAcsEncoderNextCredentialScanWillSucceedScenario>))]
public readonly record struct SimulateAcsEncoderNextCredentialScanWillSucceedScenario
    : ISeamEnum<SimulateAcsEncoderNextCredentialScanWillSucceedScenario>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public SimulateAcsEncoderNextCredentialScanWillSucceedScenario(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Seam has the card's credential.</summary>
    /// <value><c>credential_exists_on_seam</c></value>
    public static SimulateAcsEncoderNextCredentialScanWillSucceedScenario CredentialExistsOnSeam { get; } =
        new("credential_exists_on_seam");

    /// <summary>Seam has a newer state than the card.</summary>
    /// <value><c>credential_on_encoder_needs_update</c></value>
    public static SimulateAcsEncoderNextCredentialScanWillSucceedScenario CredentialOnEncoderNeedsUpdate { get; } =
        new("credential_on_encoder_needs_update");

    /// <summary>Seam does not know the card.</summary>
    /// <value><c>credential_does_not_exist_on_seam</c></value>
    public static SimulateAcsEncoderNextCredentialScanWillSucceedScenario CredentialDoesNotExistOnSeam { get; } =
        new("credential_does_not_exist_on_seam");

    /// <summary>The card is blank.</summary>
    /// <value><c>credential_on_encoder_is_empty</c></value>
    public static SimulateAcsEncoderNextCredentialScanWillSucceedScenario CredentialOnEncoderIsEmpty { get; } =
        new("credential_on_encoder_is_empty");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator SimulateAcsEncoderNextCredentialScanWillSucceedScenario(string value) => new(value);

    /// <inheritdoc/>
    public static SimulateAcsEncoderNextCredentialScanWillSucceedScenario FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(SimulateAcsEncoderNextCredentialScanWillSucceedScenario other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
