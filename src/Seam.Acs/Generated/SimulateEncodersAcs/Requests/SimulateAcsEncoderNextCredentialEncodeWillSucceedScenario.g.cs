// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Situations in which writing a card can be made to succeed.</summary>
/// <remarks>
/// <c>acs.encoders.simulate.next_credential_encode_will_succeed.scenario</c> of the API, which may add values at any
/// time.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario>))]
[TypeConverter(typeof(SeamEnumTypeConverter<SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario>))]
public readonly record struct SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario
    : ISeamEnum<SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>credential_is_issued</c>: The credential is written onto the card.</summary>
    public static SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario CredentialIsIssued { get; } =
        new("credential_is_issued");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario(string value) =>
        new(value);

    /// <inheritdoc/>
    public static SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(
        string? s,
        IFormatProvider? provider,
        out SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario result
    ) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
