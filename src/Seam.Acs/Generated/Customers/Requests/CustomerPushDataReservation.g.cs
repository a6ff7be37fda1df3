// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A reservation of places: who comes, and when.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataReservation>))]
public sealed partial record CustomerPushDataReservation : ISeamJson<CustomerPushDataReservation>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerPushDataReservation() { }

    /// <summary>Buildings that it covers, by your own keys.</summary>
    /// <remarks><c>building_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? BuildingKeys { get; init; }

    /// <summary>Shared areas that it covers, by your own keys.</summary>
    /// <remarks><c>common_area_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? CommonAreaKeys { get; init; }

    /// <summary>Your own keys with values, stored with the reservation, to filter by.</summary>
    /// <remarks><c>custom_metadata</c> of the API.</remarks>
    public IReadOnlyDictionary<string, JsonElement>? CustomMetadata { get; init; }

    /// <summary>When the reservation ends.</summary>
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

    /// <summary>What to call the reservation.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string? Name { get; init; }

    /// <summary>PIN to use if it can be had, digits only.</summary>
    /// <remarks><c>preferred_code</c> of the API.</remarks>
    public string? PreferredCode { get; init; }

    /// <summary>Properties that it covers, by your own keys.</summary>
    /// <remarks><c>property_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? PropertyKeys { get; init; }

    /// <summary>Your own key for the reservation, unique among the customer's.</summary>
    /// <remarks><c>reservation_key</c> of the API.</remarks>
    public required string ReservationKey { get; init; }

    /// <summary>The resident who comes, by your own key.</summary>
    /// <remarks><c>resident_key</c> of the API.</remarks>
    public string? ResidentKey { get; init; }

    /// <summary>Rooms that it covers, by your own keys.</summary>
    /// <remarks><c>room_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? RoomKeys { get; init; }

    /// <summary>Spaces that it covers, by your own keys.</summary>
    /// <remarks><c>space_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? SpaceKeys { get; init; }

    /// <summary>When the reservation begins.</summary>
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
