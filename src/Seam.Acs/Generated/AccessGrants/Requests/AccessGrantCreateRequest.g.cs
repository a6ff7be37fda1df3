// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_grants/create</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantCreateRequest>))]
public sealed partial record AccessGrantCreateRequest : ISeamJson<AccessGrantCreateRequest>, ISeamRequest
{
    private readonly AccessGrantCreateLocation? _location;
    private readonly IReadOnlyList<string>? _locationIds;

    /// <summary>Makes an empty one.</summary>
    public AccessGrantCreateRequest() { }

    /// <summary>Your own key for the grant, unique in the workspace.</summary>
    /// <remarks><c>access_grant_key</c> of the API.</remarks>
    public string? AccessGrantKey { get; init; }

    /// <summary>Entrances that the person may open.</summary>
    /// <remarks><c>acs_entrance_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AcsEntranceIds { get; init; }

    /// <summary>Look of the pages that the person sees; the workspace's own if left out.</summary>
    /// <remarks><c>customization_profile_id</c> of the API, a UUID.</remarks>
    public string? CustomizationProfileId { get; init; }

    /// <summary>Stand-alone devices that the person may use.</summary>
    /// <remarks><c>device_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? DeviceIds { get; init; }

    /// <summary>
    /// Moment at which the access ends: still to come, and later than <c>StartsAt</c>. Left out or <c>null</c>, it does
    /// not end.
    /// </summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>Place to make and grant at once, the older way.</summary>
    /// <remarks><c>location</c> of the API.</remarks>
    [Obsolete("Create a space, then name it in SpaceIds.")]
    public AccessGrantCreateLocation? Location { get => _location; init => _location = value; }

    /// <summary>Places to grant, the older name of spaces.</summary>
    /// <remarks><c>location_ids</c> of the API, a list of UUIDs.</remarks>
    [Obsolete("Use SpaceIds.")]
    public IReadOnlyList<string>? LocationIds { get => _locationIds; init => _locationIds = value; }

    /// <summary>Name to show for the grant. Left out or <c>null</c>, one is composed.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string? Name { get; init; }

    /// <summary>The means of entry to issue: one item each for a PIN, a card or a key.</summary>
    /// <remarks><c>requested_access_methods</c> of the API, a list.</remarks>
    public required IReadOnlyList<AccessGrantCreateRequestedAccessMethod> RequestedAccessMethods { get; init; }

    /// <summary>Your own key for the booking behind the grant.</summary>
    /// <remarks><c>reservation_key</c> of the API.</remarks>
    public string? ReservationKey { get; init; }

    /// <summary>Spaces that the person may enter.</summary>
    /// <remarks><c>space_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? SpaceIds { get; init; }

    /// <summary>Spaces that the person may enter, by your own keys.</summary>
    /// <remarks><c>space_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? SpaceKeys { get; init; }

    /// <summary>First moment of the access.</summary>
    /// <remarks><c>starts_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>A person to create and give access to; leave <c>UserIdentityId</c> out.</summary>
    /// <remarks><c>user_identity</c> of the API.</remarks>
    public AccessGrantCreateUserIdentity? UserIdentity { get; init; }

    /// <summary>The person who gets access; leave <c>UserIdentity</c> out.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>Makes a request by <see cref="UserIdentity"/>.</summary>
    /// <param name="requestedAccessMethods">
    /// The means of entry to issue: one item each for a PIN, a card or a key.
    /// </param>
    /// <param name="userIdentity">A person to create and give access to; leave <c>UserIdentityId</c> out.</param>
    public static AccessGrantCreateRequest ForUserIdentity(
        IReadOnlyList<AccessGrantCreateRequestedAccessMethod> requestedAccessMethods,
        AccessGrantCreateUserIdentity userIdentity
    ) => new() { RequestedAccessMethods = requestedAccessMethods, UserIdentity = userIdentity };

    /// <summary>Makes a request by <see cref="UserIdentityId"/>.</summary>
    /// <param name="requestedAccessMethods">
    /// The means of entry to issue: one item each for a PIN, a card or a key.
    /// </param>
    /// <param name="userIdentityId">The person who gets access; leave <c>UserIdentity</c> out.</param>
    public static AccessGrantCreateRequest ForUserIdentityId(
        IReadOnlyList<AccessGrantCreateRequestedAccessMethod> requestedAccessMethods,
        string userIdentityId
    ) => new() { RequestedAccessMethods = requestedAccessMethods, UserIdentityId = userIdentityId };
}
