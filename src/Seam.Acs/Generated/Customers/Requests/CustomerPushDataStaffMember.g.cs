// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A person who works there.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataStaffMember>))]
public sealed partial record CustomerPushDataStaffMember : ISeamJson<CustomerPushDataStaffMember>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerPushDataStaffMember() { }

    /// <summary>Buildings where the person works, by your own keys.</summary>
    /// <remarks><c>building_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? BuildingKeys { get; init; }

    /// <summary>Shared areas where the person works, by your own keys.</summary>
    /// <remarks><c>common_area_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? CommonAreaKeys { get; init; }

    /// <summary>Email address of the member of staff.</summary>
    /// <remarks><c>email_address</c> of the API.</remarks>
    public string? EmailAddress { get; init; }

    /// <summary>Facilities where the person works, by your own keys.</summary>
    /// <remarks><c>facility_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? FacilityKeys { get; init; }

    /// <summary>Listings where the person works, by your own keys.</summary>
    /// <remarks><c>listing_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? ListingKeys { get; init; }

    /// <summary>What the member of staff is called.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Phone number of the member of staff, in E.164 form (+15555550100).</summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public string? PhoneNumber { get; init; }

    /// <summary>Properties where the person works, by your own keys.</summary>
    /// <remarks><c>property_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? PropertyKeys { get; init; }

    /// <summary>Listings of properties where the person works, by your own keys.</summary>
    /// <remarks><c>property_listing_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? PropertyListingKeys { get; init; }

    /// <summary>Rooms where the person works, by your own keys.</summary>
    /// <remarks><c>room_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? RoomKeys { get; init; }

    /// <summary>Sites where the person works, by your own keys.</summary>
    /// <remarks><c>site_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? SiteKeys { get; init; }

    /// <summary>Spaces where the person works, by your own keys.</summary>
    /// <remarks><c>space_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? SpaceKeys { get; init; }

    /// <summary>Your own key for the member of staff, unique among the customer's.</summary>
    /// <remarks><c>staff_member_key</c> of the API.</remarks>
    public required string StaffMemberKey { get; init; }

    /// <summary>Apartments where the person works, by your own keys.</summary>
    /// <remarks><c>unit_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? UnitKeys { get; init; }
}
