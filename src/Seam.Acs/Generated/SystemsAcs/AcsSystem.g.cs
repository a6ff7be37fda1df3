// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>
/// An access system: one site, building or organization at a provider, with its own users, entrances and credentials.
/// </summary>
/// <remarks><c>acs_system</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsSystem>))]
public sealed partial record AcsSystem : ISeamJson<AcsSystem>
{
    private readonly string? _acsSystemId;
    private readonly string? _connectedAccountId;
    private readonly IReadOnlyList<string>? _connectedAccountIds;
    private readonly DateTimeOffset? _createdAt;
    private readonly IReadOnlyList<AcsSystemError>? _errors;
    private readonly string? _imageAltText;
    private readonly string? _imageUrl;
    private readonly bool? _isCredentialManager;
    private readonly string? _name;
    private readonly AcsSystemType? _systemType;
    private readonly string? _systemTypeDisplayName;
    private readonly IReadOnlyList<AcsSystemWarning>? _warnings;
    private readonly string? _workspaceId;

    /// <summary>Makes an empty one.</summary>
    public AcsSystem() { }

    /// <summary>How many access groups the system has. <c>null</c> where that isn't known.</summary>
    /// <remarks><c>acs_access_group_count</c> of the API.</remarks>
    public long? AcsAccessGroupCount { get; init; }

    /// <summary>Identifies the access system (UUID).</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string AcsSystemId { get => _acsSystemId ?? ""; init => _acsSystemId = value; }

    /// <summary>How many users the system has. <c>null</c> where that isn't known.</summary>
    /// <remarks><c>acs_user_count</c> of the API.</remarks>
    public long? AcsUserCount { get; init; }

    /// <summary>Connected account through which the access system came in.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string ConnectedAccountId { get => _connectedAccountId ?? ""; init => _connectedAccountId = value; }

    /// <summary>Connected accounts through which the access system came in. Never <c>null</c>.</summary>
    /// <remarks><c>connected_account_ids</c> of the API, a list of UUIDs.</remarks>
    [Obsolete("Use ConnectedAccountId.")]
    public IReadOnlyList<string> ConnectedAccountIds
    {
        get => _connectedAccountIds ?? [];
        init => _connectedAccountIds = value;
    }

    /// <summary>When the access system came to be in Seam.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>
    /// Credential manager that delivers mobile keys for the system unless another is named. <c>null</c> if there is
    /// none.
    /// </summary>
    /// <remarks><c>default_credential_manager_acs_system_id</c> of the API, a UUID.</remarks>
    public string? DefaultCredentialManagerAcsSystemId { get; init; }

    /// <summary>Errors that stand at present; empty if all is well. Never <c>null</c>.</summary>
    /// <remarks><c>errors</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsSystemError> Errors { get => _errors ?? []; init => _errors = value; }

    /// <summary>What the maker calls such an access system. <c>null</c> where the API has none.</summary>
    /// <remarks><c>external_type</c> of the API.</remarks>
    public AcsSystemExternalType? ExternalType { get; init; }

    /// <summary>What the provider calls a thing of this kind, fit to show people. <c>null</c> if unknown.</summary>
    /// <remarks><c>external_type_display_name</c> of the API.</remarks>
    public string? ExternalTypeDisplayName { get; init; }

    /// <summary>Text for <c>ImageUrl</c> where the picture can't be seen.</summary>
    /// <remarks><c>image_alt_text</c> of the API.</remarks>
    public string ImageAltText { get => _imageAltText ?? ""; init => _imageAltText = value; }

    /// <summary>Address of a picture of the product.</summary>
    /// <remarks><c>image_url</c> of the API, a URI.</remarks>
    public string ImageUrl { get => _imageUrl ?? ""; init => _imageUrl = value; }

    /// <summary>True if the system delivers mobile keys for other access systems.</summary>
    /// <remarks><c>is_credential_manager</c> of the API.</remarks>
    public bool IsCredentialManager
    {
        get => _isCredentialManager.GetValueOrDefault();
        init => _isCredentialManager = value;
    }

    /// <summary>Where the access system is. <c>null</c> where the API has none.</summary>
    /// <remarks><c>location</c> of the API.</remarks>
    public AcsSystemLocation? Location { get; init; }

    /// <summary>What the provider calls the site, building or organization.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string Name { get => _name ?? ""; init => _name = value; }

    /// <summary>
    /// What the maker calls such an access system; the older form of <c>ExternalType</c>. <c>null</c> where the API has
    /// none.
    /// </summary>
    /// <remarks><c>system_type</c> of the API.</remarks>
    [Obsolete("Use ExternalType.")]
    public AcsSystemType? SystemType { get => _systemType; init => _systemType = value; }

    /// <summary>
    /// The maker's word for such an access system, fit to show people; the older form of
    /// <c>ExternalTypeDisplayName</c>. <c>null</c> where the API has none.
    /// </summary>
    /// <remarks><c>system_type_display_name</c> of the API.</remarks>
    [Obsolete("Use ExternalTypeDisplayName.")]
    public string? SystemTypeDisplayName { get => _systemTypeDisplayName; init => _systemTypeDisplayName = value; }

    /// <summary>What only Visionline knows of the system. <c>null</c> elsewhere.</summary>
    /// <remarks><c>visionline_metadata</c> of the API.</remarks>
    public AcsSystemVisionlineMetadata? VisionlineMetadata { get; init; }

    /// <summary>Warnings that stand at present; empty if there are none. Never <c>null</c>.</summary>
    /// <remarks><c>warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsSystemWarning> Warnings { get => _warnings ?? []; init => _warnings = value; }

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
