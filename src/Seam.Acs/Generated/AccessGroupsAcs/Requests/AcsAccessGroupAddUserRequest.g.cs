// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/access_groups/add_user</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsAccessGroupAddUserRequest>))]
public sealed partial record AcsAccessGroupAddUserRequest : ISeamJson<AcsAccessGroupAddUserRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsAccessGroupAddUserRequest() { }

    /// <summary>The group that the user joins.</summary>
    /// <remarks><c>acs_access_group_id</c> of the API, a UUID.</remarks>
    public required string AcsAccessGroupId { get; init; }

    /// <summary>The user to take in; leave <c>UserIdentityId</c> out.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>
    /// The identity to take in. A user of the system whose email address or phone number matches is linked to it; where
    /// none matches, one is created.
    /// </summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>Makes a request by <see cref="AcsUserId"/>.</summary>
    /// <param name="acsAccessGroupId">The group that the user joins.</param>
    /// <param name="acsUserId">The user to take in; leave <c>UserIdentityId</c> out.</param>
    public static AcsAccessGroupAddUserRequest ForAcsUserId(string acsAccessGroupId, string acsUserId) =>
        new() { AcsAccessGroupId = acsAccessGroupId, AcsUserId = acsUserId };

    /// <summary>Makes a request by <see cref="UserIdentityId"/>.</summary>
    /// <param name="acsAccessGroupId">The group that the user joins.</param>
    /// <param name="userIdentityId">
    /// The identity to take in. A user of the system whose email address or phone number matches is linked to it; where
    /// none matches, one is created.
    /// </param>
    public static AcsAccessGroupAddUserRequest ForUserIdentityId(string acsAccessGroupId, string userIdentityId) =>
        new() { AcsAccessGroupId = acsAccessGroupId, UserIdentityId = userIdentityId };
}
