// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/credentials/list_accessible_entrances</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialListAccessibleEntrancesRequest>))]
public sealed partial record AcsCredentialListAccessibleEntrancesRequest
    : ISeamJson<AcsCredentialListAccessibleEntrancesRequest>,
        ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsCredentialListAccessibleEntrancesRequest() { }

    /// <summary>Identifies the credential (UUID).</summary>
    /// <remarks><c>acs_credential_id</c> of the API, a UUID.</remarks>
    public required string AcsCredentialId { get; init; }
}
