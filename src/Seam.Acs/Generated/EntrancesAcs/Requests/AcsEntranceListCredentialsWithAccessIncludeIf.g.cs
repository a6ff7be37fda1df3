// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Conditions for listing a credential.</summary>
/// <remarks>
/// <c>acs.entrances.list_credentials_with_access.include_if</c> of the API, which may add values at any time: one that
/// is not listed here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsEntranceListCredentialsWithAccessIncludeIf>))]
public readonly record struct AcsEntranceListCredentialsWithAccessIncludeIf
    : ISeamEnum<AcsEntranceListCredentialsWithAccessIncludeIf>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsEntranceListCredentialsWithAccessIncludeIf(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Visionline holds the card to be valid.</summary>
    /// <value><c>visionline_metadata.is_valid</c></value>
    public static AcsEntranceListCredentialsWithAccessIncludeIf VisionlineMetadataIsValid { get; } =
        new("visionline_metadata.is_valid");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsEntranceListCredentialsWithAccessIncludeIf(string value) => new(value);

    /// <inheritdoc/>
    public static AcsEntranceListCredentialsWithAccessIncludeIf FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsEntranceListCredentialsWithAccessIncludeIf other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
