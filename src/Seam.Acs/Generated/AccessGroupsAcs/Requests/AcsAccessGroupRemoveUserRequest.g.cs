// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/access_groups/remove_user</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsAccessGroupRemoveUserRequest>))]
public sealed partial record AcsAccessGroupRemoveUserRequest : ISeamJson<AcsAccessGroupRemoveUserRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsAccessGroupRemoveUserRequest() { }

    /// <summary>The group that loses the user.</summary>
    /// <remarks><c>acs_access_group_id</c> of the API, a UUID.</remarks>
    public required string AcsAccessGroupId { get; init; }

    /// <summary>The user to put out; leave <c>UserIdentityId</c> out.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>The identity whose user is put out; leave <c>AcsUserId</c> out.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>Makes a request by <see cref="AcsUserId"/>.</summary>
    /// <param name="acsAccessGroupId">The group that loses the user.</param>
    /// <param name="acsUserId">The user to put out; leave <c>UserIdentityId</c> out.</param>
    public static AcsAccessGroupRemoveUserRequest ForAcsUserId(string acsAccessGroupId, string acsUserId) =>
        new() { AcsAccessGroupId = acsAccessGroupId, AcsUserId = acsUserId };

    /// <summary>Makes a request by <see cref="UserIdentityId"/>.</summary>
    /// <param name="acsAccessGroupId">The group that loses the user.</param>
    /// <param name="userIdentityId">The identity whose user is put out; leave <c>AcsUserId</c> out.</param>
    public static AcsAccessGroupRemoveUserRequest ForUserIdentityId(string acsAccessGroupId, string userIdentityId) =>
        new() { AcsAccessGroupId = acsAccessGroupId, UserIdentityId = userIdentityId };
}
