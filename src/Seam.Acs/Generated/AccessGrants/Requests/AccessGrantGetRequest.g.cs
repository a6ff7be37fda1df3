// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_grants/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantGetRequest>))]
public sealed partial record AccessGrantGetRequest : ISeamJson<AccessGrantGetRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AccessGrantGetRequest() { }

    /// <summary>The grant, by Seam's ID; leave <c>AccessGrantKey</c> out.</summary>
    /// <remarks><c>access_grant_id</c> of the API, a UUID.</remarks>
    public string? AccessGrantId { get; init; }

    /// <summary>The grant, by your own key; leave <c>AccessGrantId</c> out.</summary>
    /// <remarks><c>access_grant_key</c> of the API.</remarks>
    public string? AccessGrantKey { get; init; }

    /// <summary>Makes a request by <see cref="AccessGrantId"/>.</summary>
    /// <param name="accessGrantId">The grant, by Seam's ID; leave <c>AccessGrantKey</c> out.</param>
    public static AccessGrantGetRequest ForAccessGrantId(string accessGrantId) =>
        new() { AccessGrantId = accessGrantId };

    /// <summary>Makes a request by <see cref="AccessGrantKey"/>.</summary>
    /// <param name="accessGrantKey">The grant, by your own key; leave <c>AccessGrantId</c> out.</param>
    public static AccessGrantGetRequest ForAccessGrantKey(string accessGrantKey) =>
        new() { AccessGrantKey = accessGrantKey };
}
