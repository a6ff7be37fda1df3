// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>client_sessions/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ClientSessionListRequest>))]
public sealed partial record ClientSessionListRequest : ISeamJson<ClientSessionListRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public ClientSessionListRequest() { }

    /// <summary>Only the session with this ID.</summary>
    /// <remarks><c>client_session_id</c> of the API.</remarks>
    public string? ClientSessionId { get; init; }

    /// <summary>Only sessions that may use this connect webview.</summary>
    /// <remarks><c>connect_webview_id</c> of the API.</remarks>
    public string? ConnectWebviewId { get; init; }

    /// <summary>Only sessions of the user with this key of yours.</summary>
    /// <remarks><c>user_identifier_key</c> of the API.</remarks>
    public string? UserIdentifierKey { get; init; }

    /// <summary>Only sessions that act for this person.</summary>
    /// <remarks><c>user_identity_id</c> of the API.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>True for sessions without your key for their user only.</summary>
    /// <remarks><c>without_user_identifier_key</c> of the API.</remarks>
    public bool? WithoutUserIdentifierKey { get; init; }
}
