// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/entrances/unlock</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceUnlockRequest>))]
public sealed partial record AcsEntranceUnlockRequest : ISeamJson<AcsEntranceUnlockRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsEntranceUnlockRequest() { }

    /// <summary>Cloud key to unlock with.</summary>
    /// <remarks><c>acs_credential_id</c> of the API, a UUID.</remarks>
    public required string AcsCredentialId { get; init; }

    /// <summary>The door, gate or elevator to open from afar.</summary>
    /// <remarks><c>acs_entrance_id</c> of the API, a UUID.</remarks>
    public required string AcsEntranceId { get; init; }
}
