// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>user_identities/add_acs_user</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UserIdentityAddAcsUserRequest>))]
public sealed partial record UserIdentityAddAcsUserRequest : ISeamJson<UserIdentityAddAcsUserRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public UserIdentityAddAcsUserRequest() { }

    /// <summary>The user to tie to the identity.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public required string AcsUserId { get; init; }

    /// <summary>The identity, by Seam's ID; leave <c>UserIdentityKey</c> out.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>
    /// The identity, by your own key; leave <c>UserIdentityId</c> out. An unknown key creates an identity.
    /// </summary>
    /// <remarks><c>user_identity_key</c> of the API.</remarks>
    public string? UserIdentityKey { get; init; }

    /// <summary>Makes a request by <see cref="UserIdentityId"/>.</summary>
    /// <param name="acsUserId">The user to tie to the identity.</param>
    /// <param name="userIdentityId">The identity, by Seam's ID; leave <c>UserIdentityKey</c> out.</param>
    public static UserIdentityAddAcsUserRequest ForUserIdentityId(string acsUserId, string userIdentityId) =>
        new() { AcsUserId = acsUserId, UserIdentityId = userIdentityId };

    /// <summary>Makes a request by <see cref="UserIdentityKey"/>.</summary>
    /// <param name="acsUserId">The user to tie to the identity.</param>
    /// <param name="userIdentityKey">
    /// The identity, by your own key; leave <c>UserIdentityId</c> out. An unknown key creates an identity.
    /// </param>
    public static UserIdentityAddAcsUserRequest ForUserIdentityKey(string acsUserId, string userIdentityKey) =>
        new() { AcsUserId = acsUserId, UserIdentityKey = userIdentityKey };
}
