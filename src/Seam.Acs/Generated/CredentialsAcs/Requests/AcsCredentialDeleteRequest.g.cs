// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/credentials/delete</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialDeleteRequest>))]
public sealed partial record AcsCredentialDeleteRequest : ISeamJson<AcsCredentialDeleteRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsCredentialDeleteRequest() { }

    /// <summary>Identifies the credential (UUID).</summary>
    /// <remarks><c>acs_credential_id</c> of the API, a UUID.</remarks>
    public required string AcsCredentialId { get; init; }
}
