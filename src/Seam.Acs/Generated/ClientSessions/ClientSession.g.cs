// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A session with limited rights, for web pages and apps that run at your users'.</summary>
/// <remarks><c>client_session</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<ClientSession>))]
public sealed partial record ClientSession : ISeamJson<ClientSession>
{
    private readonly string? _clientSessionId;
    private readonly IReadOnlyList<string>? _connectWebviewIds;
    private readonly IReadOnlyList<string>? _connectedAccountIds;
    private readonly DateTimeOffset? _createdAt;
    private readonly long? _deviceCount;
    private readonly DateTimeOffset? _expiresAt;
    private readonly string? _token;
    private readonly IReadOnlyList<string>? _userIdentityIds;
    private readonly string? _workspaceId;

    /// <summary>Makes an empty one.</summary>
    public ClientSession() { }

    /// <summary>Identifies the client session (UUID).</summary>
    /// <remarks><c>client_session_id</c> of the API, a UUID.</remarks>
    public string ClientSessionId { get => _clientSessionId ?? ""; init => _clientSessionId = value; }

    /// <summary>Connect webviews that it may use. Never <c>null</c>.</summary>
    /// <remarks><c>connect_webview_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> ConnectWebviewIds
    {
        get => _connectWebviewIds ?? [];
        init => _connectWebviewIds = value;
    }

    /// <summary>Connected accounts that it may use. Never <c>null</c>.</summary>
    /// <remarks><c>connected_account_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> ConnectedAccountIds
    {
        get => _connectedAccountIds ?? [];
        init => _connectedAccountIds = value;
    }

    /// <summary>When the session was opened.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>Customer of yours to whom it belongs. <c>null</c> if none.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

    /// <summary>How many devices it can reach.</summary>
    /// <remarks><c>device_count</c> of the API.</remarks>
    public long DeviceCount { get => _deviceCount.GetValueOrDefault(); init => _deviceCount = value; }

    /// <summary>When it ends by itself.</summary>
    /// <remarks><c>expires_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset ExpiresAt { get => _expiresAt.GetValueOrDefault(); init => _expiresAt = value; }

    /// <summary>Secret that the page or app shows to the API in place of an API key.</summary>
    /// <remarks><c>token</c> of the API.</remarks>
    public string Token { get => _token ?? ""; init => _token = value; }

    /// <summary>Your own key for the user at whose side it runs. <c>null</c> if not given.</summary>
    /// <remarks><c>user_identifier_key</c> of the API.</remarks>
    public string? UserIdentifierKey { get; init; }

    /// <summary>Person for whom it acts. <c>null</c> if none.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>Persons for whom it acts; the older form of <c>UserIdentityId</c>. Never <c>null</c>.</summary>
    /// <remarks><c>user_identity_ids</c> of the API, a list of UUIDs.</remarks>
    [Obsolete("Use UserIdentityId.")]
    public IReadOnlyList<string> UserIdentityIds { get => _userIdentityIds ?? []; init => _userIdentityIds = value; }

    /// <summary>Workspace that this belongs to (UUID).</summary>
    /// <remarks><c>workspace_id</c> of the API, a UUID.</remarks>
    public string WorkspaceId { get => _workspaceId ?? ""; init => _workspaceId = value; }

    /// <summary>
    /// Members that the API sent and this version of the library does not know, by their names in the API. Never
    /// <c>null</c>.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get;
        init => field = value ?? ReadOnlyDictionary<string, JsonElement>.Empty;
    } = ReadOnlyDictionary<string, JsonElement>.Empty;
}
