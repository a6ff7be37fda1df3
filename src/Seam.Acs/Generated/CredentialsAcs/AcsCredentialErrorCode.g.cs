// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Reasons why a credential does not work. The API names none.</summary>
/// <remarks><c>acs_credential.errors.error_code</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsCredentialErrorCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsCredentialErrorCode>))]
public readonly record struct AcsCredentialErrorCode : ISeamEnum<AcsCredentialErrorCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsCredentialErrorCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsCredentialErrorCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsCredentialErrorCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AcsCredentialErrorCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
