// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Conditions for listing a credential.</summary>
/// <remarks>
/// <c>acs.entrances.list_credentials_with_access.include_if</c> of the API, which may add values at any time.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsEntranceListCredentialsWithAccessIncludeIf>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsEntranceListCredentialsWithAccessIncludeIf>))]
public readonly record struct AcsEntranceListCredentialsWithAccessIncludeIf
    : ISeamEnum<AcsEntranceListCredentialsWithAccessIncludeIf>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsEntranceListCredentialsWithAccessIncludeIf(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>visionline_metadata.is_valid</c>: Visionline holds the card to be valid.</summary>
    public static AcsEntranceListCredentialsWithAccessIncludeIf VisionlineMetadataIsValid { get; } =
        new("visionline_metadata.is_valid");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsEntranceListCredentialsWithAccessIncludeIf(string value) => new(value);

    /// <inheritdoc/>
    public static AcsEntranceListCredentialsWithAccessIncludeIf FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(
        string? s,
        IFormatProvider? provider,
        out AcsEntranceListCredentialsWithAccessIncludeIf result
    ) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
