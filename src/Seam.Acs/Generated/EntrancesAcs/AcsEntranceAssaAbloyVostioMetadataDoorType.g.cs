// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Kinds of door in Vostio.</summary>
/// <remarks>
/// <c>acs_entrance.assa_abloy_vostio_metadata.door_type</c> of the API, which may add values at any time: one that is
/// not listed here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsEntranceAssaAbloyVostioMetadataDoorType>))]
public readonly record struct AcsEntranceAssaAbloyVostioMetadataDoorType
    : ISeamEnum<AcsEntranceAssaAbloyVostioMetadataDoorType>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsEntranceAssaAbloyVostioMetadataDoorType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Shared by several guests.</summary>
    /// <value><c>CommonDoor</c></value>
    public static AcsEntranceAssaAbloyVostioMetadataDoorType CommonDoor { get; } = new("CommonDoor");

    /// <summary>Leads into the building.</summary>
    /// <value><c>EntranceDoor</c></value>
    public static AcsEntranceAssaAbloyVostioMetadataDoorType EntranceDoor { get; } = new("EntranceDoor");

    /// <summary>Leads into a guest's room.</summary>
    /// <value><c>GuestDoor</c></value>
    public static AcsEntranceAssaAbloyVostioMetadataDoorType GuestDoor { get; } = new("GuestDoor");

    /// <summary>Inside the building, between floors.</summary>
    /// <value><c>Elevator</c></value>
    public static AcsEntranceAssaAbloyVostioMetadataDoorType Elevator { get; } = new("Elevator");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsEntranceAssaAbloyVostioMetadataDoorType(string value) => new(value);

    /// <inheritdoc/>
    public static AcsEntranceAssaAbloyVostioMetadataDoorType FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsEntranceAssaAbloyVostioMetadataDoorType other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
