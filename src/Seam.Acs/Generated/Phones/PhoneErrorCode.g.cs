// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Reasons why a phone does not work. The API names none.</summary>
/// <remarks><c>phone.errors.error_code</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<PhoneErrorCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<PhoneErrorCode>))]
public readonly record struct PhoneErrorCode : ISeamEnum<PhoneErrorCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public PhoneErrorCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator PhoneErrorCode(string value) => new(value);

    /// <inheritdoc/>
    public static PhoneErrorCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out PhoneErrorCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
