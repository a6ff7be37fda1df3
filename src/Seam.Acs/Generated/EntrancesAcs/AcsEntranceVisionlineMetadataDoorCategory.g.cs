// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What a Visionline door is for.</summary>
/// <remarks>
/// <c>acs_entrance.visionline_metadata.door_category</c> of the API, which may add values at any time.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsEntranceVisionlineMetadataDoorCategory>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsEntranceVisionlineMetadataDoorCategory>))]
public readonly record struct AcsEntranceVisionlineMetadataDoorCategory
    : ISeamEnum<AcsEntranceVisionlineMetadataDoorCategory>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsEntranceVisionlineMetadataDoorCategory(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>entrance</c>: Door into the building.</summary>
    public static AcsEntranceVisionlineMetadataDoorCategory Entrance { get; } = new("entrance");

    /// <summary><c>guest</c>: Door of a guest's room.</summary>
    public static AcsEntranceVisionlineMetadataDoorCategory Guest { get; } = new("guest");

    /// <summary><c>elevator reader</c>: Opens floors rather than a door.</summary>
    public static AcsEntranceVisionlineMetadataDoorCategory ElevatorReader { get; } = new("elevator reader");

    /// <summary><c>common</c>: Door that several guests share.</summary>
    public static AcsEntranceVisionlineMetadataDoorCategory Common { get; } = new("common");

    /// <summary><c>common (PMS)</c>: Shared door that the property management system controls.</summary>
    public static AcsEntranceVisionlineMetadataDoorCategory CommonPms { get; } = new("common (PMS)");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsEntranceVisionlineMetadataDoorCategory(string value) => new(value);

    /// <inheritdoc/>
    public static AcsEntranceVisionlineMetadataDoorCategory FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(
        string? s,
        IFormatProvider? provider,
        out AcsEntranceVisionlineMetadataDoorCategory result
    ) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
