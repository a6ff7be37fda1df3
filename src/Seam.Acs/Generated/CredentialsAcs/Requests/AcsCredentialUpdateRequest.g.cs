// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/credentials/update</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialUpdateRequest>))]
public sealed partial record AcsCredentialUpdateRequest : ISeamJson<AcsCredentialUpdateRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsCredentialUpdateRequest() { }

    /// <summary>Identifies the credential (UUID).</summary>
    /// <remarks><c>acs_credential_id</c> of the API, a UUID.</remarks>
    public required string AcsCredentialId { get; init; }

    /// <summary>New PIN, digits only.</summary>
    /// <remarks><c>code</c> of the API, digits only.</remarks>
    public string? Code { get; init; }

    /// <summary>New end of validity: still to come, and later than the credential's start.</summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }
}
