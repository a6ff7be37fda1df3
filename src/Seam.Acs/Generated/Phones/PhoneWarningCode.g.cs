// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Things about a phone that may need attention. The API names none.</summary>
/// <remarks><c>phone.warnings.warning_code</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<PhoneWarningCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<PhoneWarningCode>))]
public readonly record struct PhoneWarningCode : ISeamEnum<PhoneWarningCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public PhoneWarningCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator PhoneWarningCode(string value) => new(value);

    /// <inheritdoc/>
    public static PhoneWarningCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out PhoneWarningCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
