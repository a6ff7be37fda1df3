// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What a Visionline door is for.</summary>
/// <remarks>
/// <c>acs_entrance.visionline_metadata.door_category</c> of the API, which may add values at any time: one that is not
/// listed here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsEntranceVisionlineMetadataDoorCategory>))]
public readonly record struct AcsEntranceVisionlineMetadataDoorCategory
    : ISeamEnum<AcsEntranceVisionlineMetadataDoorCategory>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsEntranceVisionlineMetadataDoorCategory(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Door into the building.</summary>
    /// <value><c>entrance</c></value>
    public static AcsEntranceVisionlineMetadataDoorCategory Entrance { get; } = new("entrance");

    /// <summary>Door of a guest's room.</summary>
    /// <value><c>guest</c></value>
    public static AcsEntranceVisionlineMetadataDoorCategory Guest { get; } = new("guest");

    /// <summary>Opens floors rather than a door.</summary>
    /// <value><c>elevator reader</c></value>
    public static AcsEntranceVisionlineMetadataDoorCategory ElevatorReader { get; } = new("elevator reader");

    /// <summary>Door that several guests share.</summary>
    /// <value><c>common</c></value>
    public static AcsEntranceVisionlineMetadataDoorCategory Common { get; } = new("common");

    /// <summary>Shared door that the property management system controls.</summary>
    /// <value><c>common (PMS)</c></value>
    public static AcsEntranceVisionlineMetadataDoorCategory CommonPms { get; } = new("common (PMS)");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsEntranceVisionlineMetadataDoorCategory(string value) => new(value);

    /// <inheritdoc/>
    public static AcsEntranceVisionlineMetadataDoorCategory FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsEntranceVisionlineMetadataDoorCategory other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
