// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Formats in which Visionline writes a card.</summary>
/// <remarks>
/// <c>acs.credentials.create.visionline_metadata.card_format</c> of the API, which may add values at any time: one that
/// is not listed here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsCredentialCreateVisionlineMetadataCardFormat>))]
public readonly record struct AcsCredentialCreateVisionlineMetadataCardFormat
    : ISeamEnum<AcsCredentialCreateVisionlineMetadataCardFormat>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsCredentialCreateVisionlineMetadataCardFormat(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>ASSA ABLOY's TLCode format.</summary>
    /// <value><c>TLCode</c></value>
    public static AcsCredentialCreateVisionlineMetadataCardFormat TLCode { get; } = new("TLCode");

    /// <summary>48-bit RFID format.</summary>
    /// <value><c>rfid48</c></value>
    public static AcsCredentialCreateVisionlineMetadataCardFormat Rfid48 { get; } = new("rfid48");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsCredentialCreateVisionlineMetadataCardFormat(string value) => new(value);

    /// <inheritdoc/>
    public static AcsCredentialCreateVisionlineMetadataCardFormat FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsCredentialCreateVisionlineMetadataCardFormat other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
