namespace Seam.Acs.Testing;

/// <summary>A kind of thing that customers push.</summary>
/// <param name="Member">The member that lists them, such as <c>rooms</c>.</param>
/// <param name="KeyMember">The member that holds the key of one, such as <c>room_key</c>.</param>
internal sealed record CustomerKind(string Member, string KeyMember);

/// <summary>What customers push, by what becomes of it.</summary>
internal static class CustomerKinds
{
    public static readonly IReadOnlyList<CustomerKind> Places =
    [
        new("buildings", "building_key"),
        new("common_areas", "common_area_key"),
        new("facilities", "facility_key"),
        new("listings", "listing_key"),
        new("properties", "property_key"),
        new("property_listings", "property_listing_key"),
        new("rooms", "room_key"),
        new("sites", "site_key"),
        new("spaces", "space_key"),
        new("units", "unit_key"),
    ];

    public static readonly IReadOnlyList<CustomerKind> People =
    [
        new("guests", "guest_key"),
        new("residents", "resident_key"),
        new("staff_members", "staff_member_key"),
        new("tenants", "tenant_key"),
        new("user_identities", "user_identity_key"),
        new("users", "user_key"),
    ];

    public static readonly IReadOnlyList<CustomerKind> Stays =
    [
        new("access_grants", "access_grant_key"),
        new("bookings", "booking_key"),
        new("reservations", "reservation_key"),
    ];
}
