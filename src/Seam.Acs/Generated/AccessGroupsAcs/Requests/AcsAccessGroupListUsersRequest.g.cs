// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/access_groups/list_users</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsAccessGroupListUsersRequest>))]
public sealed partial record AcsAccessGroupListUsersRequest : ISeamJson<AcsAccessGroupListUsersRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsAccessGroupListUsersRequest() { }

    /// <summary>Identifies the access group (UUID).</summary>
    /// <remarks><c>acs_access_group_id</c> of the API, a UUID.</remarks>
    public required string AcsAccessGroupId { get; init; }
}
