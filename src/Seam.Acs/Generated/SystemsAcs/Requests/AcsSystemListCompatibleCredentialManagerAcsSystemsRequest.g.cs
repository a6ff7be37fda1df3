// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/systems/list_compatible_credential_manager_acs_systems</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsSystemListCompatibleCredentialManagerAcsSystemsRequest>))]
public sealed partial record AcsSystemListCompatibleCredentialManagerAcsSystemsRequest
    : ISeamJson<AcsSystemListCompatibleCredentialManagerAcsSystemsRequest>,
        ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsSystemListCompatibleCredentialManagerAcsSystemsRequest() { }

    /// <summary>The access system that needs a credential manager.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public required string AcsSystemId { get; init; }
}
