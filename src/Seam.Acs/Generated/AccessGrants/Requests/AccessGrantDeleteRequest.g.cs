// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_grants/delete</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantDeleteRequest>))]
public sealed partial record AccessGrantDeleteRequest : ISeamJson<AccessGrantDeleteRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AccessGrantDeleteRequest() { }

    /// <summary>Identifies the access grant (UUID).</summary>
    /// <remarks><c>access_grant_id</c> of the API, a UUID.</remarks>
    public required string AccessGrantId { get; init; }
}
