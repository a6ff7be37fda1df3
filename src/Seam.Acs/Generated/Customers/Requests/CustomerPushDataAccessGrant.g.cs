// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Access of a person to places over a span of time.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataAccessGrant>))]
public sealed partial record CustomerPushDataAccessGrant : ISeamJson<CustomerPushDataAccessGrant>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerPushDataAccessGrant() { }

    /// <summary>Your own key for the access grant, unique among the customer's.</summary>
    /// <remarks><c>access_grant_key</c> of the API.</remarks>
    public required string AccessGrantKey { get; init; }

    /// <summary>Buildings that it covers, by your own keys.</summary>
    /// <remarks><c>building_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? BuildingKeys { get; init; }

    /// <summary>Shared areas that it covers, by your own keys.</summary>
    /// <remarks><c>common_area_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? CommonAreaKeys { get; init; }

    /// <summary>When the access grant ends.</summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>Facilities that it covers, by your own keys.</summary>
    /// <remarks><c>facility_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? FacilityKeys { get; init; }

    /// <summary>The guest who comes, by your own key.</summary>
    /// <remarks><c>guest_key</c> of the API.</remarks>
    public string? GuestKey { get; init; }

    /// <summary>Listings that it covers, by your own keys.</summary>
    /// <remarks><c>listing_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? ListingKeys { get; init; }

    /// <summary>What to call the access grant.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string? Name { get; init; }

    /// <summary>PIN to use if it can be had, digits only.</summary>
    /// <remarks><c>preferred_code</c> of the API.</remarks>
    public string? PreferredCode { get; init; }

    /// <summary>Properties that it covers, by your own keys.</summary>
    /// <remarks><c>property_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? PropertyKeys { get; init; }

    /// <summary>The resident who comes, by your own key.</summary>
    /// <remarks><c>resident_key</c> of the API.</remarks>
    public string? ResidentKey { get; init; }

    /// <summary>Rooms that it covers, by your own keys.</summary>
    /// <remarks><c>room_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? RoomKeys { get; init; }

    /// <summary>Spaces that it covers, by your own keys.</summary>
    /// <remarks><c>space_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? SpaceKeys { get; init; }

    /// <summary>When the access grant begins.</summary>
    /// <remarks><c>starts_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>The tenant who comes, by your own key.</summary>
    /// <remarks><c>tenant_key</c> of the API.</remarks>
    public string? TenantKey { get; init; }

    /// <summary>Apartments that it covers, by your own keys.</summary>
    /// <remarks><c>unit_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? UnitKeys { get; init; }

    /// <summary>The person who comes, by your own key.</summary>
    /// <remarks><c>user_identity_key</c> of the API.</remarks>
    public string? UserIdentityKey { get; init; }

    /// <summary>The user who comes, by your own key.</summary>
    /// <remarks><c>user_key</c> of the API.</remarks>
    public string? UserKey { get; init; }
}
