// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>client_sessions/delete</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ClientSessionDeleteRequest>))]
public sealed partial record ClientSessionDeleteRequest : ISeamJson<ClientSessionDeleteRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public ClientSessionDeleteRequest() { }

    /// <summary>Identifies the client session (UUID).</summary>
    /// <remarks><c>client_session_id</c> of the API, a UUID.</remarks>
    public required string ClientSessionId { get; init; }
}
