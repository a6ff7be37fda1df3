// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/access_groups/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsAccessGroupListRequest>))]
public sealed partial record AcsAccessGroupListRequest : ISeamJson<AcsAccessGroupListRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsAccessGroupListRequest() { }

    /// <summary>Only groups in this access system.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string? AcsSystemId { get; init; }

    /// <summary>Only groups that this user is in.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>Only groups with this text in their name or ID. Part of it is enough.</summary>
    /// <remarks><c>search</c> of the API.</remarks>
    public string? Search { get; init; }

    /// <summary>Only groups that one of this identity's users is in.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }
}
