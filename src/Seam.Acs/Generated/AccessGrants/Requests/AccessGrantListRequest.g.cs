// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_grants/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantListRequest>))]
public sealed partial record AccessGrantListRequest : ISeamJson<AccessGrantListRequest>, ISeamRequest
{
    private readonly string? _locationId;

    /// <summary>Makes an empty one.</summary>
    public AccessGrantListRequest() { }

    /// <summary>Only grants with this PIN of a stand-alone lock.</summary>
    /// <remarks><c>access_code_id</c> of the API, a UUID.</remarks>
    public string? AccessCodeId { get; init; }

    /// <summary>Only the grants with these IDs.</summary>
    /// <remarks><c>access_grant_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AccessGrantIds { get; init; }

    /// <summary>Only the grant with this key of yours. <c>null</c> lists those without a key.</summary>
    /// <remarks><c>access_grant_key</c> of the API.</remarks>
    public string? AccessGrantKey { get; init; }

    /// <summary>Only grants of this entrance.</summary>
    /// <remarks><c>acs_entrance_id</c> of the API, a UUID.</remarks>
    public string? AcsEntranceId { get; init; }

    /// <summary>Only grants in this access system.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string? AcsSystemId { get; init; }

    /// <summary>Only grants of the customer with this key.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

    /// <summary>Only grants of this device.</summary>
    /// <remarks><c>device_id</c> of the API, a UUID.</remarks>
    public string? DeviceId { get; init; }

    /// <summary>Most items to put on one page; 500 if left out. Left out, the API takes <c>500</c>.</summary>
    /// <remarks><c>limit</c> of the API.</remarks>
    public long? Limit { get; init; }

    /// <summary>Only grants of this location, the older name of a space.</summary>
    /// <remarks><c>location_id</c> of the API, a UUID.</remarks>
    [Obsolete("Use SpaceId.")]
    public string? LocationId { get => _locationId; init => _locationId = value; }

    /// <summary>
    /// Where the page starts: the <c>NextPageCursor</c> of the page before. <c>null</c> or left out for the first page.
    /// Keep the other parameters as they were.
    /// </summary>
    /// <remarks><c>page_cursor</c> of the API.</remarks>
    public string? PageCursor { get; init; }

    /// <summary>Only grants of the booking with this key of yours.</summary>
    /// <remarks><c>reservation_key</c> of the API.</remarks>
    public string? ReservationKey { get; init; }

    /// <summary>Only grants of this space.</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public string? SpaceId { get; init; }

    /// <summary>Only grants of this person.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }
}
