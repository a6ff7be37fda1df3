// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_grants/update</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantUpdateRequest>))]
public sealed partial record AccessGrantUpdateRequest : ISeamJson<AccessGrantUpdateRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AccessGrantUpdateRequest() { }

    /// <summary>The grant, by Seam's ID; leave <c>AccessGrantKey</c> out.</summary>
    /// <remarks><c>access_grant_id</c> of the API, a UUID.</remarks>
    public string? AccessGrantId { get; init; }

    /// <summary>The grant, by your own key; leave <c>AccessGrantId</c> out.</summary>
    /// <remarks><c>access_grant_key</c> of the API.</remarks>
    public string? AccessGrantKey { get; init; }

    /// <summary>
    /// New end of the access: still to come, and later than <c>StartsAt</c>. <c>null</c> takes the end away. Left out,
    /// the stored value stays; <c>null</c> clears it.
    /// </summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public Optional<DateTimeOffset?> EndsAt { get; init; }

    /// <summary>
    /// New name to show. <c>null</c> lets one be composed. Left out, the stored value stays; <c>null</c> clears it.
    /// </summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public Optional<string?> Name { get; init; }

    /// <summary>New first moment of the access.</summary>
    /// <remarks><c>starts_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>Makes a request by <see cref="AccessGrantId"/>.</summary>
    /// <param name="accessGrantId">The grant, by Seam's ID; leave <c>AccessGrantKey</c> out.</param>
    public static AccessGrantUpdateRequest ForAccessGrantId(string accessGrantId) =>
        new() { AccessGrantId = accessGrantId };

    /// <summary>Makes a request by <see cref="AccessGrantKey"/>.</summary>
    /// <param name="accessGrantKey">The grant, by your own key; leave <c>AccessGrantId</c> out.</param>
    public static AccessGrantUpdateRequest ForAccessGrantKey(string accessGrantKey) =>
        new() { AccessGrantKey = accessGrantKey };
}
