// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Purposes of a Visionline card.</summary>
/// <remarks>
/// <c>acs_credential.visionline_metadata.card_function_type</c> of the API, which may add values at any time.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsCredentialVisionlineMetadataCardFunctionType>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsCredentialVisionlineMetadataCardFunctionType>))]
public readonly record struct AcsCredentialVisionlineMetadataCardFunctionType
    : ISeamEnum<AcsCredentialVisionlineMetadataCardFunctionType>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsCredentialVisionlineMetadataCardFunctionType(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>guest</c>: For one stay of a hotel guest.</summary>
    public static AcsCredentialVisionlineMetadataCardFunctionType Guest { get; } = new("guest");

    /// <summary><c>staff</c>: A staff member's card.</summary>
    public static AcsCredentialVisionlineMetadataCardFunctionType Staff { get; } = new("staff");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsCredentialVisionlineMetadataCardFunctionType(string value) => new(value);

    /// <inheritdoc/>
    public static AcsCredentialVisionlineMetadataCardFunctionType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(
        string? s,
        IFormatProvider? provider,
        out AcsCredentialVisionlineMetadataCardFunctionType result
    ) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
