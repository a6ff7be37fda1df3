// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/users/add_to_access_group</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsUserAddToAccessGroupRequest>))]
public sealed partial record AcsUserAddToAccessGroupRequest : ISeamJson<AcsUserAddToAccessGroupRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsUserAddToAccessGroupRequest() { }

    /// <summary>The group that takes the user in.</summary>
    /// <remarks><c>acs_access_group_id</c> of the API, a UUID.</remarks>
    public required string AcsAccessGroupId { get; init; }

    /// <summary>The user who joins.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public required string AcsUserId { get; init; }
}
