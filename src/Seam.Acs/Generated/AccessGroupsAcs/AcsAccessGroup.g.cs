// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Users of an access system that may open the same entrances.</summary>
/// <remarks><c>acs_access_group</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsAccessGroup>))]
public sealed partial record AcsAccessGroup : ISeamJson<AcsAccessGroup>
{
    private readonly AcsAccessGroupType? _accessGroupType;
    private readonly string? _accessGroupTypeDisplayName;
    private readonly string? _acsAccessGroupId;
    private readonly string? _acsSystemId;
    private readonly string? _connectedAccountId;
    private readonly DateTimeOffset? _createdAt;
    private readonly string? _displayName;
    private readonly IReadOnlyList<AcsAccessGroupError>? _errors;
    private readonly AcsAccessGroupExternalType? _externalType;
    private readonly string? _externalTypeDisplayName;
    private readonly bool? _isManaged;
    private readonly string? _name;
    private readonly IReadOnlyList<AcsAccessGroupPendingMutation>? _pendingMutations;
    private readonly IReadOnlyList<AcsAccessGroupWarning>? _warnings;
    private readonly string? _workspaceId;

    /// <summary>Makes an empty one.</summary>
    public AcsAccessGroup() { }

    /// <summary>What the maker calls such a group; the older form of <c>ExternalType</c>.</summary>
    /// <remarks><c>access_group_type</c> of the API.</remarks>
    [Obsolete("Use ExternalType.")]
    public AcsAccessGroupType AccessGroupType
    {
        get => _accessGroupType.GetValueOrDefault();
        init => _accessGroupType = value;
    }

    /// <summary>
    /// The maker's word for such a group, fit to show people; the older form of <c>ExternalTypeDisplayName</c>.
    /// </summary>
    /// <remarks><c>access_group_type_display_name</c> of the API.</remarks>
    [Obsolete("Use ExternalTypeDisplayName.")]
    public string AccessGroupTypeDisplayName
    {
        get => _accessGroupTypeDisplayName ?? "";
        init => _accessGroupTypeDisplayName = value;
    }

    /// <summary>When the group's users may enter. <c>null</c> if there is no limit in time.</summary>
    /// <remarks><c>access_schedule</c> of the API.</remarks>
    public AcsAccessGroupAccessSchedule? AccessSchedule { get; init; }

    /// <summary>Identifies the access group (UUID).</summary>
    /// <remarks><c>acs_access_group_id</c> of the API, a UUID.</remarks>
    public string AcsAccessGroupId { get => _acsAccessGroupId ?? ""; init => _acsAccessGroupId = value; }

    /// <summary>Identifies the access system (UUID).</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string AcsSystemId { get => _acsSystemId ?? ""; init => _acsSystemId = value; }

    /// <summary>Connected account through which the group's access system came in.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string ConnectedAccountId { get => _connectedAccountId ?? ""; init => _connectedAccountId = value; }

    /// <summary>When the group came to be in Seam.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>Name of the group to show people.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName ?? ""; init => _displayName = value; }

    /// <summary>Errors that stand at present; empty if all is well. Never <c>null</c>.</summary>
    /// <remarks><c>errors</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsAccessGroupError> Errors { get => _errors ?? []; init => _errors = value; }

    /// <summary>What the maker calls such a group, as a code.</summary>
    /// <remarks><c>external_type</c> of the API.</remarks>
    public AcsAccessGroupExternalType ExternalType
    {
        get => _externalType.GetValueOrDefault();
        init => _externalType = value;
    }

    /// <summary>The maker's word for such a group, fit to show people.</summary>
    /// <remarks><c>external_type_display_name</c> of the API.</remarks>
    public string ExternalTypeDisplayName
    {
        get => _externalTypeDisplayName ?? "";
        init => _externalTypeDisplayName = value;
    }

    /// <summary>True if Seam manages the group; false if it was only found in the access system.</summary>
    /// <remarks><c>is_managed</c> of the API.</remarks>
    public bool IsManaged { get => _isManaged.GetValueOrDefault(); init => _isManaged = value; }

    /// <summary>Name that the group has in the access system.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string Name { get => _name ?? ""; init => _name = value; }

    /// <summary>
    /// Changes that Seam has taken and the provider has not yet; empty once all has been taken over. Never <c>null</c>.
    /// </summary>
    /// <remarks><c>pending_mutations</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsAccessGroupPendingMutation> PendingMutations
    {
        get => _pendingMutations ?? [];
        init => _pendingMutations = value;
    }

    /// <summary>Warnings that stand at present; empty if there are none. Never <c>null</c>.</summary>
    /// <remarks><c>warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsAccessGroupWarning> Warnings { get => _warnings ?? []; init => _warnings = value; }

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
