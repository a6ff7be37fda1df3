// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_grants/unmanaged/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UnmanagedAccessGrantGetRequest>))]
public sealed partial record UnmanagedAccessGrantGetRequest : ISeamJson<UnmanagedAccessGrantGetRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public UnmanagedAccessGrantGetRequest() { }

    /// <summary>Identifies the access grant (UUID).</summary>
    /// <remarks><c>access_grant_id</c> of the API, a UUID.</remarks>
    public required string AccessGrantId { get; init; }
}
