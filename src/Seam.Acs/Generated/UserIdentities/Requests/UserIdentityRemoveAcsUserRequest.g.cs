// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>user_identities/remove_acs_user</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UserIdentityRemoveAcsUserRequest>))]
public sealed partial record UserIdentityRemoveAcsUserRequest
    : ISeamJson<UserIdentityRemoveAcsUserRequest>,
        ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public UserIdentityRemoveAcsUserRequest() { }

    /// <summary>The user to untie.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public required string AcsUserId { get; init; }

    /// <summary>The identity that loses the user.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public required string UserIdentityId { get; init; }
}
