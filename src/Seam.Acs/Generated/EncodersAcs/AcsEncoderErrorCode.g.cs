// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Reasons why an encoder does not work.</summary>
/// <remarks>
/// <c>acs_encoder.errors.error_code</c> of the API, which may add values at any time: one that is not listed here keeps
/// its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsEncoderErrorCode>))]
public readonly record struct AcsEncoderErrorCode : ISeamEnum<AcsEncoderErrorCode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsEncoderErrorCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The encoder is no longer in the access system.</summary>
    /// <value><c>acs_encoder_removed</c></value>
    public static AcsEncoderErrorCode AcsEncoderRemoved { get; } = new("acs_encoder_removed");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsEncoderErrorCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsEncoderErrorCode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsEncoderErrorCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
