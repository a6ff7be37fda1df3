// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Means of entry that an access method can be.</summary>
/// <remarks>
/// <c>access_method.mode</c> of the API, which may add values at any time: one that is not listed here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AccessMethodMode>))]
public readonly record struct AccessMethodMode : ISeamEnum<AccessMethodMode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AccessMethodMode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>A PIN typed on a keypad.</summary>
    /// <value><c>code</c></value>
    public static AccessMethodMode Code { get; } = new("code");

    /// <summary>A physical card held to a reader.</summary>
    /// <value><c>card</c></value>
    public static AccessMethodMode Card { get; } = new("card");

    /// <summary>A key kept on a phone.</summary>
    /// <value><c>mobile_key</c></value>
    public static AccessMethodMode MobileKey { get; } = new("mobile_key");

    /// <summary>A key that lets Seam unlock the door through the provider's cloud.</summary>
    /// <value><c>cloud_key</c></value>
    public static AccessMethodMode CloudKey { get; } = new("cloud_key");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AccessMethodMode(string value) => new(value);

    /// <inheritdoc/>
    public static AccessMethodMode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AccessMethodMode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
