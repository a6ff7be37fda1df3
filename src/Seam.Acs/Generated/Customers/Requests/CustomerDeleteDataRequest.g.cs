// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>customers/delete_data</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerDeleteDataRequest>))]
public sealed partial record CustomerDeleteDataRequest : ISeamJson<CustomerDeleteDataRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public CustomerDeleteDataRequest() { }

    /// <summary>Access grants, by your own keys.</summary>
    /// <remarks><c>access_grant_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? AccessGrantKeys { get; init; }

    /// <summary>Bookings, by your own keys.</summary>
    /// <remarks><c>booking_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? BookingKeys { get; init; }

    /// <summary>Buildings, by your own keys.</summary>
    /// <remarks><c>building_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? BuildingKeys { get; init; }

    /// <summary>Shared areas, by your own keys.</summary>
    /// <remarks><c>common_area_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? CommonAreaKeys { get; init; }

    /// <summary>Customers whose data is removed whole, by your own keys.</summary>
    /// <remarks><c>customer_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? CustomerKeys { get; init; }

    /// <summary>Facilities, by your own keys.</summary>
    /// <remarks><c>facility_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? FacilityKeys { get; init; }

    /// <summary>Guests, by your own keys.</summary>
    /// <remarks><c>guest_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? GuestKeys { get; init; }

    /// <summary>Listings, by your own keys.</summary>
    /// <remarks><c>listing_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? ListingKeys { get; init; }

    /// <summary>Properties, by your own keys.</summary>
    /// <remarks><c>property_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? PropertyKeys { get; init; }

    /// <summary>Listings of properties, by your own keys.</summary>
    /// <remarks><c>property_listing_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? PropertyListingKeys { get; init; }

    /// <summary>Reservations, by your own keys.</summary>
    /// <remarks><c>reservation_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? ReservationKeys { get; init; }

    /// <summary>Residents, by your own keys.</summary>
    /// <remarks><c>resident_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? ResidentKeys { get; init; }

    /// <summary>Rooms, by your own keys.</summary>
    /// <remarks><c>room_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? RoomKeys { get; init; }

    /// <summary>Spaces, by your own keys.</summary>
    /// <remarks><c>space_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? SpaceKeys { get; init; }

    /// <summary>Members of staff, by your own keys.</summary>
    /// <remarks><c>staff_member_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? StaffMemberKeys { get; init; }

    /// <summary>Tenants, by your own keys.</summary>
    /// <remarks><c>tenant_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? TenantKeys { get; init; }

    /// <summary>Apartments, by your own keys.</summary>
    /// <remarks><c>unit_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? UnitKeys { get; init; }

    /// <summary>People, by your own keys.</summary>
    /// <remarks><c>user_identity_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? UserIdentityKeys { get; init; }

    /// <summary>Users, by your own keys.</summary>
    /// <remarks><c>user_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? UserKeys { get; init; }
}
