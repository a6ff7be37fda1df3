// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Situations in which reading a card can be made to succeed.</summary>
/// <remarks>
/// <c>acs.encoders.simulate.next_credential_scan_will_succeed.scenario</c> of the API, which may add values at any
/// time.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<SimulateAcsEncoderNextCredentialScanWillSucceedScenario>))]
[TypeConverter(typeof(SeamEnumTypeConverter<SimulateAcsEncoderNextCredentialScanWillSucceedScenario>))]
public readonly record struct SimulateAcsEncoderNextCredentialScanWillSucceedScenario
    : ISeamEnum<SimulateAcsEncoderNextCredentialScanWillSucceedScenario>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public SimulateAcsEncoderNextCredentialScanWillSucceedScenario(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>credential_exists_on_seam</c>: Seam has the card's credential.</summary>
    public static SimulateAcsEncoderNextCredentialScanWillSucceedScenario CredentialExistsOnSeam { get; } =
        new("credential_exists_on_seam");

    /// <summary><c>credential_on_encoder_needs_update</c>: Seam has a newer state than the card.</summary>
    public static SimulateAcsEncoderNextCredentialScanWillSucceedScenario CredentialOnEncoderNeedsUpdate { get; } =
        new("credential_on_encoder_needs_update");

    /// <summary><c>credential_does_not_exist_on_seam</c>: Seam does not know the card.</summary>
    public static SimulateAcsEncoderNextCredentialScanWillSucceedScenario CredentialDoesNotExistOnSeam { get; } =
        new("credential_does_not_exist_on_seam");

    /// <summary><c>credential_on_encoder_is_empty</c>: The card is blank.</summary>
    public static SimulateAcsEncoderNextCredentialScanWillSucceedScenario CredentialOnEncoderIsEmpty { get; } =
        new("credential_on_encoder_is_empty");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator SimulateAcsEncoderNextCredentialScanWillSucceedScenario(string value) => new(value);

    /// <inheritdoc/>
    public static SimulateAcsEncoderNextCredentialScanWillSucceedScenario FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(
        string? s,
        IFormatProvider? provider,
        out SimulateAcsEncoderNextCredentialScanWillSucceedScenario result
    ) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
