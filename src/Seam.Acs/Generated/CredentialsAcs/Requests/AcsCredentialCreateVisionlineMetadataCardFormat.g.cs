// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Formats in which Visionline writes a card.</summary>
/// <remarks>
/// <c>acs.credentials.create.visionline_metadata.card_format</c> of the API, which may add values at any time.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsCredentialCreateVisionlineMetadataCardFormat>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsCredentialCreateVisionlineMetadataCardFormat>))]
public readonly record struct AcsCredentialCreateVisionlineMetadataCardFormat
    : ISeamEnum<AcsCredentialCreateVisionlineMetadataCardFormat>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsCredentialCreateVisionlineMetadataCardFormat(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>TLCode</c>: ASSA ABLOY's TLCode format.</summary>
    public static AcsCredentialCreateVisionlineMetadataCardFormat TLCode { get; } = new("TLCode");

    /// <summary><c>rfid48</c>: 48-bit RFID format.</summary>
    public static AcsCredentialCreateVisionlineMetadataCardFormat Rfid48 { get; } = new("rfid48");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsCredentialCreateVisionlineMetadataCardFormat(string value) => new(value);

    /// <inheritdoc/>
    public static AcsCredentialCreateVisionlineMetadataCardFormat FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(
        string? s,
        IFormatProvider? provider,
        out AcsCredentialCreateVisionlineMetadataCardFormat result
    ) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
