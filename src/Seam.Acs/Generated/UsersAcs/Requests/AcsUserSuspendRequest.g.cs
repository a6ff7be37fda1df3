// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/users/suspend</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsUserSuspendRequest>))]
public sealed partial record AcsUserSuspendRequest : ISeamJson<AcsUserSuspendRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsUserSuspendRequest() { }

    /// <summary>The access system where the identity's user is looked up; goes with <c>UserIdentityId</c>.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string? AcsSystemId { get; init; }

    /// <summary>The user meant, by its own ID; leave out the other two.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>
    /// The identity whose user is meant; needs <c>AcsSystemId</c> beside it and excludes <c>AcsUserId</c>.
    /// </summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>Makes a request by <see cref="AcsUserId"/>.</summary>
    /// <param name="acsUserId">The user meant, by its own ID; leave out the other two.</param>
    public static AcsUserSuspendRequest ForAcsUserId(string acsUserId) => new() { AcsUserId = acsUserId };

    /// <summary>Makes a request by <see cref="UserIdentityId"/> and <see cref="AcsSystemId"/>.</summary>
    /// <param name="userIdentityId">
    /// The identity whose user is meant; needs <c>AcsSystemId</c> beside it and excludes <c>AcsUserId</c>.
    /// </param>
    /// <param name="acsSystemId">
    /// The access system where the identity's user is looked up; goes with <c>UserIdentityId</c>.
    /// </param>
    public static AcsUserSuspendRequest ForUserIdentityIdAndAcsSystemId(string userIdentityId, string acsSystemId) =>
        new() { UserIdentityId = userIdentityId, AcsSystemId = acsSystemId };
}
