// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Means by which a credential opens entrances.</summary>
/// <remarks>
/// <c>acs_credential.access_method</c> of the API, which may add values at any time: one that is not listed here keeps
/// its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsCredentialAccessMethod>))]
public readonly record struct AcsCredentialAccessMethod : ISeamEnum<AcsCredentialAccessMethod>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsCredentialAccessMethod(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>A PIN that the holder types on a keypad.</summary>
    /// <value><c>code</c></value>
    public static AcsCredentialAccessMethod Code { get; } = new("code");

    /// <summary>A physical card that the holder shows to a reader.</summary>
    /// <value><c>card</c></value>
    public static AcsCredentialAccessMethod Card { get; } = new("card");

    /// <summary>A key on the holder's phone.</summary>
    /// <value><c>mobile_key</c></value>
    public static AcsCredentialAccessMethod MobileKey { get; } = new("mobile_key");

    /// <summary>A key that Seam uses to unlock through the provider's cloud.</summary>
    /// <value><c>cloud_key</c></value>
    public static AcsCredentialAccessMethod CloudKey { get; } = new("cloud_key");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsCredentialAccessMethod(string value) => new(value);

    /// <inheritdoc/>
    public static AcsCredentialAccessMethod FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsCredentialAccessMethod other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
