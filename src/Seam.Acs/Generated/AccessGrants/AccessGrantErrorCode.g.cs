// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Reasons why an access grant does not work.</summary>
/// <remarks><c>access_grant.errors.error_code</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AccessGrantErrorCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AccessGrantErrorCode>))]
public readonly record struct AccessGrantErrorCode : ISeamEnum<AccessGrantErrorCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AccessGrantErrorCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// <c>cannot_create_requested_access_methods</c>: Some of the means of entry that were asked for could not be made.
    /// </summary>
    public static AccessGrantErrorCode CannotCreateRequestedAccessMethods { get; } =
        new("cannot_create_requested_access_methods");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AccessGrantErrorCode(string value) => new(value);

    /// <inheritdoc/>
    public static AccessGrantErrorCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AccessGrantErrorCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
