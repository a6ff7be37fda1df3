// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/access_groups/delete</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsAccessGroupDeleteRequest>))]
public sealed partial record AcsAccessGroupDeleteRequest : ISeamJson<AcsAccessGroupDeleteRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsAccessGroupDeleteRequest() { }

    /// <summary>Identifies the access group (UUID).</summary>
    /// <remarks><c>acs_access_group_id</c> of the API, a UUID.</remarks>
    public required string AcsAccessGroupId { get; init; }
}
