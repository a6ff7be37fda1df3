// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>user_identities/unmanaged/update</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UnmanagedUserIdentityUpdateRequest>))]
public sealed partial record UnmanagedUserIdentityUpdateRequest
    : ISeamJson<UnmanagedUserIdentityUpdateRequest>,
        ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public UnmanagedUserIdentityUpdateRequest() { }

    /// <summary>Has to be true.</summary>
    /// <remarks><c>is_managed</c> of the API.</remarks>
    public required bool IsManaged { get; init; }

    /// <summary>Identifies the user identity (UUID).</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public required string UserIdentityId { get; init; }

    /// <summary>Your own key for the person. Left out, the present key stays.</summary>
    /// <remarks><c>user_identity_key</c> of the API.</remarks>
    public string? UserIdentityKey { get; init; }
}
