// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>user_identities/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UserIdentityGetRequest>))]
public sealed partial record UserIdentityGetRequest : ISeamJson<UserIdentityGetRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public UserIdentityGetRequest() { }

    /// <summary>The identity, by Seam's ID; leave <c>UserIdentityKey</c> out.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>The identity, by your own key; leave <c>UserIdentityId</c> out.</summary>
    /// <remarks><c>user_identity_key</c> of the API.</remarks>
    public string? UserIdentityKey { get; init; }

    /// <summary>Makes a request by <see cref="UserIdentityId"/>.</summary>
    /// <param name="userIdentityId">The identity, by Seam's ID; leave <c>UserIdentityKey</c> out.</param>
    public static UserIdentityGetRequest ForUserIdentityId(string userIdentityId) =>
        new() { UserIdentityId = userIdentityId };

    /// <summary>Makes a request by <see cref="UserIdentityKey"/>.</summary>
    /// <param name="userIdentityKey">The identity, by your own key; leave <c>UserIdentityId</c> out.</param>
    public static UserIdentityGetRequest ForUserIdentityKey(string userIdentityKey) =>
        new() { UserIdentityKey = userIdentityKey };
}
