// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Kinds of phones.</summary>
/// <remarks><c>phone.device_type</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<PhoneDeviceType>))]
[TypeConverter(typeof(SeamEnumTypeConverter<PhoneDeviceType>))]
public readonly record struct PhoneDeviceType : ISeamEnum<PhoneDeviceType>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public PhoneDeviceType(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>ios_phone</c>: iPhone that holds mobile keys.</summary>
    public static PhoneDeviceType IosPhone { get; } = new("ios_phone");

    /// <summary><c>android_phone</c>: Android phone that holds mobile keys.</summary>
    public static PhoneDeviceType AndroidPhone { get; } = new("android_phone");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator PhoneDeviceType(string value) => new(value);

    /// <inheritdoc/>
    public static PhoneDeviceType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out PhoneDeviceType result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
