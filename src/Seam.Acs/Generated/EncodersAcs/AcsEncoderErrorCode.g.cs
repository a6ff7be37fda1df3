// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Reasons why an encoder does not work.</summary>
/// <remarks><c>acs_encoder.errors.error_code</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsEncoderErrorCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsEncoderErrorCode>))]
public readonly record struct AcsEncoderErrorCode : ISeamEnum<AcsEncoderErrorCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsEncoderErrorCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>acs_encoder_removed</c>: The encoder is no longer in the access system.</summary>
    public static AcsEncoderErrorCode AcsEncoderRemoved { get; } = new("acs_encoder_removed");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsEncoderErrorCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsEncoderErrorCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AcsEncoderErrorCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
