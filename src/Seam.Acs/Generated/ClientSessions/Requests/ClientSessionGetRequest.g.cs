// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>client_sessions/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ClientSessionGetRequest>))]
public sealed partial record ClientSessionGetRequest : ISeamJson<ClientSessionGetRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public ClientSessionGetRequest() { }

    /// <summary>Which session is meant, by its own ID.</summary>
    /// <remarks><c>client_session_id</c> of the API, a UUID.</remarks>
    public string? ClientSessionId { get; init; }

    /// <summary>The session, by your own key for its user.</summary>
    /// <remarks><c>user_identifier_key</c> of the API.</remarks>
    public string? UserIdentifierKey { get; init; }
}
