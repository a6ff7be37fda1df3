// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>customers/push_data</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataRequest>))]
public sealed partial record CustomerPushDataRequest : ISeamJson<CustomerPushDataRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public CustomerPushDataRequest() { }

    /// <summary>Access of people to places over a span of time.</summary>
    /// <remarks><c>access_grants</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataAccessGrant>? AccessGrants { get; init; }

    /// <summary>Bookings of places, with who comes and when.</summary>
    /// <remarks><c>bookings</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataBooking>? Bookings { get; init; }

    /// <summary>Buildings of the customer.</summary>
    /// <remarks><c>buildings</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataBuilding>? Buildings { get; init; }

    /// <summary>Areas that several people share.</summary>
    /// <remarks><c>common_areas</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataCommonArea>? CommonAreas { get; init; }

    /// <summary>Your own key for the customer that it all belongs to.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public required string CustomerKey { get; init; }

    /// <summary>Places for sports or fitness.</summary>
    /// <remarks><c>facilities</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataFacility>? Facilities { get; init; }

    /// <summary>People who stay for a while.</summary>
    /// <remarks><c>guests</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataGuest>? Guests { get; init; }

    /// <summary>Places as they are offered for stays.</summary>
    /// <remarks><c>listings</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataListing>? Listings { get; init; }

    /// <summary>Homes let for short stays.</summary>
    /// <remarks><c>properties</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataProperty>? Properties { get; init; }

    /// <summary>Properties as they are offered for stays.</summary>
    /// <remarks><c>property_listings</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataPropertyListing>? PropertyListings { get; init; }

    /// <summary>Reservations of places, with who comes and when.</summary>
    /// <remarks><c>reservations</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataReservation>? Reservations { get; init; }

    /// <summary>People who live there.</summary>
    /// <remarks><c>residents</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataResident>? Residents { get; init; }

    /// <summary>Rooms of a hotel.</summary>
    /// <remarks><c>rooms</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataRoom>? Rooms { get; init; }

    /// <summary>Sites of any kind.</summary>
    /// <remarks><c>sites</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataSite>? Sites { get; init; }

    /// <summary>Places of any kind.</summary>
    /// <remarks><c>spaces</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataSpace>? Spaces { get; init; }

    /// <summary>People who work there.</summary>
    /// <remarks><c>staff_members</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataStaffMember>? StaffMembers { get; init; }

    /// <summary>People who rent.</summary>
    /// <remarks><c>tenants</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataTenant>? Tenants { get; init; }

    /// <summary>Apartments in buildings.</summary>
    /// <remarks><c>units</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataUnit>? Units { get; init; }

    /// <summary>People, each as a user identity.</summary>
    /// <remarks><c>user_identities</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataUserIdentity>? UserIdentities { get; init; }

    /// <summary>People of any kind.</summary>
    /// <remarks><c>users</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataUser>? Users { get; init; }
}
