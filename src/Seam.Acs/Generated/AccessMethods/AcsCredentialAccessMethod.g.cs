// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Means of entry: what a person opens doors with.</summary>
/// <remarks><c>access_method.mode</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsCredentialAccessMethod>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsCredentialAccessMethod>))]
public readonly record struct AcsCredentialAccessMethod : ISeamEnum<AcsCredentialAccessMethod>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsCredentialAccessMethod(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>code</c>: A PIN typed on a keypad.</summary>
    public static AcsCredentialAccessMethod Code { get; } = new("code");

    /// <summary><c>card</c>: A physical card held to a reader.</summary>
    public static AcsCredentialAccessMethod Card { get; } = new("card");

    /// <summary><c>mobile_key</c>: A key kept on a phone.</summary>
    public static AcsCredentialAccessMethod MobileKey { get; } = new("mobile_key");

    /// <summary><c>cloud_key</c>: A key that lets Seam unlock the door through the provider's cloud.</summary>
    public static AcsCredentialAccessMethod CloudKey { get; } = new("cloud_key");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsCredentialAccessMethod(string value) => new(value);

    /// <inheritdoc/>
    public static AcsCredentialAccessMethod FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AcsCredentialAccessMethod result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
