// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Purposes of a Visionline card.</summary>
/// <remarks>
/// <c>acs_credential.visionline_metadata.card_function_type</c> of the API, which may add values at any time: one that
/// is not listed here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsCredentialVisionlineMetadataCardFunctionType>))]
public readonly record struct AcsCredentialVisionlineMetadataCardFunctionType
    : ISeamEnum<AcsCredentialVisionlineMetadataCardFunctionType>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsCredentialVisionlineMetadataCardFunctionType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>For one stay of a hotel guest.</summary>
    /// <value><c>guest</c></value>
    public static AcsCredentialVisionlineMetadataCardFunctionType Guest { get; } = new("guest");

    /// <summary>A staff member's card.</summary>
    /// <value><c>staff</c></value>
    public static AcsCredentialVisionlineMetadataCardFunctionType Staff { get; } = new("staff");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsCredentialVisionlineMetadataCardFunctionType(string value) => new(value);

    /// <inheritdoc/>
    public static AcsCredentialVisionlineMetadataCardFunctionType FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsCredentialVisionlineMetadataCardFunctionType other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
