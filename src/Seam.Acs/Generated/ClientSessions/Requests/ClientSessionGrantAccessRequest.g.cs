// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>client_sessions/grant_access</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ClientSessionGrantAccessRequest>))]
public sealed partial record ClientSessionGrantAccessRequest : ISeamJson<ClientSessionGrantAccessRequest>, ISeamRequest
{
    private readonly IReadOnlyList<string>? _userIdentityIds;

    /// <summary>Makes an empty one.</summary>
    public ClientSessionGrantAccessRequest() { }

    /// <summary>The session, by its ID; leave <c>UserIdentifierKey</c> out.</summary>
    /// <remarks><c>client_session_id</c> of the API.</remarks>
    public string? ClientSessionId { get; init; }

    /// <summary>Further connect webviews that it may use.</summary>
    /// <remarks><c>connect_webview_ids</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? ConnectWebviewIds { get; init; }

    /// <summary>Further connected accounts that it may use.</summary>
    /// <remarks><c>connected_account_ids</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? ConnectedAccountIds { get; init; }

    /// <summary>The session, by your own key for its user; leave <c>ClientSessionId</c> out.</summary>
    /// <remarks><c>user_identifier_key</c> of the API.</remarks>
    public string? UserIdentifierKey { get; init; }

    /// <summary>Person for whom it may act from now on.</summary>
    /// <remarks><c>user_identity_id</c> of the API.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>Person for whom it may act from now on, as a list of one.</summary>
    /// <remarks><c>user_identity_ids</c> of the API, a list.</remarks>
    [Obsolete("Use UserIdentityId.")]
    public IReadOnlyList<string>? UserIdentityIds { get => _userIdentityIds; init => _userIdentityIds = value; }
}
