// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/users/remove_from_access_group</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsUserRemoveFromAccessGroupRequest>))]
public sealed partial record AcsUserRemoveFromAccessGroupRequest
    : ISeamJson<AcsUserRemoveFromAccessGroupRequest>,
        ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsUserRemoveFromAccessGroupRequest() { }

    /// <summary>The group that the user leaves.</summary>
    /// <remarks><c>acs_access_group_id</c> of the API, a UUID.</remarks>
    public required string AcsAccessGroupId { get; init; }

    /// <summary>The user who leaves; leave <c>UserIdentityId</c> out.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>The identity whose user leaves; leave <c>AcsUserId</c> out.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>Makes a request by <see cref="AcsUserId"/>.</summary>
    /// <param name="acsAccessGroupId">The group that the user leaves.</param>
    /// <param name="acsUserId">The user who leaves; leave <c>UserIdentityId</c> out.</param>
    public static AcsUserRemoveFromAccessGroupRequest ForAcsUserId(string acsAccessGroupId, string acsUserId) =>
        new() { AcsAccessGroupId = acsAccessGroupId, AcsUserId = acsUserId };

    /// <summary>Makes a request by <see cref="UserIdentityId"/>.</summary>
    /// <param name="acsAccessGroupId">The group that the user leaves.</param>
    /// <param name="userIdentityId">The identity whose user leaves; leave <c>AcsUserId</c> out.</param>
    public static AcsUserRemoveFromAccessGroupRequest ForUserIdentityId(
        string acsAccessGroupId,
        string userIdentityId
    ) => new() { AcsAccessGroupId = acsAccessGroupId, UserIdentityId = userIdentityId };
}
