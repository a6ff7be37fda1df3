// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>user_identities/generate_instant_key</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UserIdentityGenerateInstantKeyRequest>))]
public sealed partial record UserIdentityGenerateInstantKeyRequest
    : ISeamJson<UserIdentityGenerateInstantKeyRequest>,
        ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public UserIdentityGenerateInstantKeyRequest() { }

    /// <summary>Look of the page behind the link; the workspace's own if left out.</summary>
    /// <remarks><c>customization_profile_id</c> of the API, a UUID.</remarks>
    public string? CustomizationProfileId { get; init; }

    /// <summary>How many times the link can be used; 1 by default. Left out, the API takes <c>1</c>.</summary>
    /// <remarks><c>max_use_count</c> of the API.</remarks>
    public long? MaxUseCount { get; init; }

    /// <summary>Identifies the user identity (UUID).</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public required string UserIdentityId { get; init; }
}
