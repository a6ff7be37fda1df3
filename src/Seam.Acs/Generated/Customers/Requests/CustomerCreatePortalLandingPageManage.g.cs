// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Thing that a customer portal opens with: give one key.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerCreatePortalLandingPageManage>))]
public sealed record CustomerCreatePortalLandingPageManage()
    : ISeamJson<CustomerCreatePortalLandingPageManage>,
        IRequestPart
{
    /// <summary>Opens with the access grant that has this key of yours.</summary>
    /// <remarks><c>access_grant_key</c> of the API.</remarks>
    public string? AccessGrantKey { get; init; }

    /// <summary>Opens with the booking that has this key of yours.</summary>
    /// <remarks><c>booking_key</c> of the API.</remarks>
    public string? BookingKey { get; init; }

    /// <summary>Opens with the building that has this key of yours.</summary>
    /// <remarks><c>building_key</c> of the API.</remarks>
    public string? BuildingKey { get; init; }

    /// <summary>Opens with the shared area that has this key of yours.</summary>
    /// <remarks><c>common_area_key</c> of the API.</remarks>
    public string? CommonAreaKey { get; init; }

    /// <summary>Opens with the facility that has this key of yours.</summary>
    /// <remarks><c>facility_key</c> of the API.</remarks>
    public string? FacilityKey { get; init; }

    /// <summary>Opens with the listing that has this key of yours.</summary>
    /// <remarks><c>listing_key</c> of the API.</remarks>
    public string? ListingKey { get; init; }

    /// <summary>Opens with the property that has this key of yours.</summary>
    /// <remarks><c>property_key</c> of the API.</remarks>
    public string? PropertyKey { get; init; }

    /// <summary>Opens with the listing of a property that has this key of yours.</summary>
    /// <remarks><c>property_listing_key</c> of the API.</remarks>
    public string? PropertyListingKey { get; init; }

    /// <summary>Opens with the reservation that has this key of yours.</summary>
    /// <remarks><c>reservation_key</c> of the API.</remarks>
    public string? ReservationKey { get; init; }

    /// <summary>Opens with the room that has this key of yours.</summary>
    /// <remarks><c>room_key</c> of the API.</remarks>
    public string? RoomKey { get; init; }

    /// <summary>Opens with the site that has this key of yours.</summary>
    /// <remarks><c>site_key</c> of the API.</remarks>
    public string? SiteKey { get; init; }

    /// <summary>Opens with the space that has this key of yours.</summary>
    /// <remarks><c>space_key</c> of the API.</remarks>
    public string? SpaceKey { get; init; }

    /// <summary>Opens with the apartment that has this key of yours.</summary>
    /// <remarks><c>unit_key</c> of the API.</remarks>
    public string? UnitKey { get; init; }

    private CustomerCreatePortalLandingPageManage(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("room_key"u8): RoomKey = JsonRead.String(ref reader); break;
                case 8 when name.SequenceEqual("site_key"u8): SiteKey = JsonRead.String(ref reader); break;
                case 8 when name.SequenceEqual("unit_key"u8): UnitKey = JsonRead.String(ref reader); break;
                case 9 when name.SequenceEqual("space_key"u8): SpaceKey = JsonRead.String(ref reader); break;
                case 11 when name.SequenceEqual("booking_key"u8): BookingKey = JsonRead.String(ref reader); break;
                case 11 when name.SequenceEqual("listing_key"u8): ListingKey = JsonRead.String(ref reader); break;
                case 12 when name.SequenceEqual("building_key"u8): BuildingKey = JsonRead.String(ref reader); break;
                case 12 when name.SequenceEqual("facility_key"u8): FacilityKey = JsonRead.String(ref reader); break;
                case 12 when name.SequenceEqual("property_key"u8): PropertyKey = JsonRead.String(ref reader); break;
                case 15 when name.SequenceEqual("common_area_key"u8):
                    CommonAreaKey = JsonRead.String(ref reader);
                    break;
                case 15 when name.SequenceEqual("reservation_key"u8):
                    ReservationKey = JsonRead.String(ref reader);
                    break;
                case 16 when name.SequenceEqual("access_grant_key"u8):
                    AccessGrantKey = JsonRead.String(ref reader);
                    break;
                case 20 when name.SequenceEqual("property_listing_key"u8):
                    PropertyListingKey = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static CustomerCreatePortalLandingPageManage ISeamJson<CustomerCreatePortalLandingPageManage>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_grant_key"u8, AccessGrantKey);
        JsonWrite.String(writer, "booking_key"u8, BookingKey);
        JsonWrite.String(writer, "building_key"u8, BuildingKey);
        JsonWrite.String(writer, "common_area_key"u8, CommonAreaKey);
        JsonWrite.String(writer, "facility_key"u8, FacilityKey);
        JsonWrite.String(writer, "listing_key"u8, ListingKey);
        JsonWrite.String(writer, "property_key"u8, PropertyKey);
        JsonWrite.String(writer, "property_listing_key"u8, PropertyListingKey);
        JsonWrite.String(writer, "reservation_key"u8, ReservationKey);
        JsonWrite.String(writer, "room_key"u8, RoomKey);
        JsonWrite.String(writer, "site_key"u8, SiteKey);
        JsonWrite.String(writer, "space_key"u8, SpaceKey);
        JsonWrite.String(writer, "unit_key"u8, UnitKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
