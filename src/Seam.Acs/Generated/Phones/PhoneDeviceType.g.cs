// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Kinds of phones.</summary>
/// <remarks>
/// <c>phone.device_type</c> of the API, which may add values at any time: one that is not listed here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<PhoneDeviceType>))]
public readonly record struct PhoneDeviceType : ISeamEnum<PhoneDeviceType>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public PhoneDeviceType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>iPhone that holds mobile keys.</summary>
    /// <value><c>ios_phone</c></value>
    public static PhoneDeviceType IosPhone { get; } = new("ios_phone");

    /// <summary>Android phone that holds mobile keys.</summary>
    /// <value><c>android_phone</c></value>
    public static PhoneDeviceType AndroidPhone { get; } = new("android_phone");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator PhoneDeviceType(string value) => new(value);

    /// <inheritdoc/>
    public static PhoneDeviceType FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(PhoneDeviceType other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
