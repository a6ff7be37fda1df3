// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Thing that a customer portal opens with: give one key.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerCreatePortalLandingPageManage>))]
public sealed partial record CustomerCreatePortalLandingPageManage
    : ISeamJson<CustomerCreatePortalLandingPageManage>,
        IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerCreatePortalLandingPageManage() { }

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
}
