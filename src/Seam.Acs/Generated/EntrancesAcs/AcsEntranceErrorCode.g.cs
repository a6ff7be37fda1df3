// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Reasons why an entrance does not work. The API names none.</summary>
/// <remarks><c>acs_entrance.errors.error_code</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsEntranceErrorCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsEntranceErrorCode>))]
public readonly record struct AcsEntranceErrorCode : ISeamEnum<AcsEntranceErrorCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsEntranceErrorCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsEntranceErrorCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsEntranceErrorCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AcsEntranceErrorCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
