// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_grants/unmanaged/update</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UnmanagedAccessGrantUpdateRequest>))]
public sealed partial record UnmanagedAccessGrantUpdateRequest
    : ISeamJson<UnmanagedAccessGrantUpdateRequest>,
        ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public UnmanagedAccessGrantUpdateRequest() { }

    /// <summary>Identifies the access grant (UUID).</summary>
    /// <remarks><c>access_grant_id</c> of the API, a UUID.</remarks>
    public required string AccessGrantId { get; init; }

    /// <summary>Your own key for the grant, unique in the workspace. Left out, the present key stays.</summary>
    /// <remarks><c>access_grant_key</c> of the API.</remarks>
    public string? AccessGrantKey { get; init; }

    /// <summary>Has to be true.</summary>
    /// <remarks><c>is_managed</c> of the API.</remarks>
    public required bool IsManaged { get; init; }
}
