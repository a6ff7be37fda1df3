// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>client_sessions/create</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ClientSessionCreateRequest>))]
public sealed partial record ClientSessionCreateRequest : ISeamJson<ClientSessionCreateRequest>, ISeamRequest
{
    private readonly IReadOnlyList<string>? _userIdentityIds;

    /// <summary>Makes an empty one.</summary>
    public ClientSessionCreateRequest() { }

    /// <summary>Connect webviews that the session may use.</summary>
    /// <remarks><c>connect_webview_ids</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? ConnectWebviewIds { get; init; }

    /// <summary>Connected accounts that the session may use.</summary>
    /// <remarks><c>connected_account_ids</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? ConnectedAccountIds { get; init; }

    /// <summary>The session's customer, by ID.</summary>
    /// <remarks><c>customer_id</c> of the API.</remarks>
    public string? CustomerId { get; init; }

    /// <summary>The session's customer, by your own key.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

    /// <summary>When the session ends by itself.</summary>
    /// <remarks><c>expires_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Your own key for the user at whose side the session runs.</summary>
    /// <remarks><c>user_identifier_key</c> of the API.</remarks>
    public string? UserIdentifierKey { get; init; }

    /// <summary>The person for whom the session acts.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>The person for whom the session acts, as a list of one.</summary>
    /// <remarks><c>user_identity_ids</c> of the API, a list of UUIDs.</remarks>
    [Obsolete("Use UserIdentityId.")]
    public IReadOnlyList<string>? UserIdentityIds { get => _userIdentityIds; init => _userIdentityIds = value; }
}
