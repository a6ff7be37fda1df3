// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Kinds of door in Vostio.</summary>
/// <remarks>
/// <c>acs_entrance.assa_abloy_vostio_metadata.door_type</c> of the API, which may add values at any time.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsEntranceAssaAbloyVostioMetadataDoorType>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsEntranceAssaAbloyVostioMetadataDoorType>))]
public readonly record struct AcsEntranceAssaAbloyVostioMetadataDoorType
    : ISeamEnum<AcsEntranceAssaAbloyVostioMetadataDoorType>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsEntranceAssaAbloyVostioMetadataDoorType(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>CommonDoor</c>: Shared by several guests.</summary>
    public static AcsEntranceAssaAbloyVostioMetadataDoorType CommonDoor { get; } = new("CommonDoor");

    /// <summary><c>EntranceDoor</c>: Leads into the building.</summary>
    public static AcsEntranceAssaAbloyVostioMetadataDoorType EntranceDoor { get; } = new("EntranceDoor");

    /// <summary><c>GuestDoor</c>: Leads into a guest's room.</summary>
    public static AcsEntranceAssaAbloyVostioMetadataDoorType GuestDoor { get; } = new("GuestDoor");

    /// <summary><c>Elevator</c>: Inside the building, between floors.</summary>
    public static AcsEntranceAssaAbloyVostioMetadataDoorType Elevator { get; } = new("Elevator");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsEntranceAssaAbloyVostioMetadataDoorType(string value) => new(value);

    /// <inheritdoc/>
    public static AcsEntranceAssaAbloyVostioMetadataDoorType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(
        string? s,
        IFormatProvider? provider,
        out AcsEntranceAssaAbloyVostioMetadataDoorType result
    ) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
