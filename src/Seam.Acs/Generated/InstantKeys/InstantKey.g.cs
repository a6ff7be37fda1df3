// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A link that puts a person's mobile keys on the phone that opens it, without an app to install.</summary>
/// <remarks><c>instant_key</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<InstantKey>))]
public sealed partial record InstantKey : ISeamJson<InstantKey>
{
    private readonly string? _clientSessionId;
    private readonly DateTimeOffset? _createdAt;
    private readonly DateTimeOffset? _expiresAt;
    private readonly string? _instantKeyId;
    private readonly string? _instantKeyUrl;
    private readonly string? _userIdentityId;
    private readonly string? _workspaceId;

    /// <summary>Makes an empty one.</summary>
    public InstantKey() { }

    /// <summary>Client session that the link opens.</summary>
    /// <remarks><c>client_session_id</c> of the API, a UUID.</remarks>
    public string ClientSessionId { get => _clientSessionId ?? ""; init => _clientSessionId = value; }

    /// <summary>When the link was made.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>Look of the page behind the link. <c>null</c> if it has the standard look.</summary>
    /// <remarks><c>customization</c> of the API.</remarks>
    public InstantKeyCustomization? Customization { get; init; }

    /// <summary>Profile that the page's look comes from. <c>null</c> if it has the standard look.</summary>
    /// <remarks><c>customization_profile_id</c> of the API, a UUID.</remarks>
    public string? CustomizationProfileId { get; init; }

    /// <summary>When the link stops working.</summary>
    /// <remarks><c>expires_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset ExpiresAt { get => _expiresAt.GetValueOrDefault(); init => _expiresAt = value; }

    /// <summary>Identifies the instant key (UUID).</summary>
    /// <remarks><c>instant_key_id</c> of the API, a UUID.</remarks>
    public string InstantKeyId { get => _instantKeyId ?? ""; init => _instantKeyId = value; }

    /// <summary>The link to send to the person. Whoever has it can use the keys.</summary>
    /// <remarks><c>instant_key_url</c> of the API, a URI.</remarks>
    public string InstantKeyUrl { get => _instantKeyUrl ?? ""; init => _instantKeyUrl = value; }

    /// <summary>The person whose keys the link gives.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string UserIdentityId { get => _userIdentityId ?? ""; init => _userIdentityId = value; }

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
