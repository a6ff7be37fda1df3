// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/access_groups/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsAccessGroupGetRequest>))]
public sealed partial record AcsAccessGroupGetRequest : ISeamJson<AcsAccessGroupGetRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsAccessGroupGetRequest() { }

    /// <summary>Identifies the access group (UUID).</summary>
    /// <remarks><c>acs_access_group_id</c> of the API, a UUID.</remarks>
    public required string AcsAccessGroupId { get; init; }
}
