// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A person as one access system knows them.</summary>
/// <remarks><c>acs_user</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsUser>))]
public sealed partial record AcsUser : ISeamJson<AcsUser>
{
    private readonly string? _acsSystemId;
    private readonly string? _acsUserId;
    private readonly string? _connectedAccountId;
    private readonly DateTimeOffset? _createdAt;
    private readonly string? _displayName;
    private readonly string? _email;
    private readonly IReadOnlyList<AcsUserError>? _errors;
    private readonly bool? _isManaged;
    private readonly IReadOnlyList<AcsUserPendingMutation>? _pendingMutations;
    private readonly IReadOnlyList<AcsUserWarning>? _warnings;
    private readonly string? _workspaceId;

    /// <summary>Makes an empty one.</summary>
    public AcsUser() { }

    /// <summary>When the user may enter. <c>null</c> if there is no limit in time.</summary>
    /// <remarks><c>access_schedule</c> of the API.</remarks>
    public AcsUserAccessSchedule? AccessSchedule { get; init; }

    /// <summary>Identifies the access system (UUID).</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string AcsSystemId { get => _acsSystemId ?? ""; init => _acsSystemId = value; }

    /// <summary>Identifies a user of one access system (UUID).</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string AcsUserId { get => _acsUserId ?? ""; init => _acsUserId = value; }

    /// <summary>Connected account through which the user's access system came in.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string ConnectedAccountId { get => _connectedAccountId ?? ""; init => _connectedAccountId = value; }

    /// <summary>When the user came to be in Seam.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>Name to show people, as Seam composes it from what the access system has.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName ?? ""; init => _displayName = value; }

    /// <summary>Email address under its older name. <c>null</c> where the API has none.</summary>
    /// <remarks><c>email</c> of the API, an e-mail address.</remarks>
    [Obsolete("Use EmailAddress.")]
    public string? Email { get => _email; init => _email = value; }

    /// <summary>Email address that the access system has. <c>null</c> if it has none.</summary>
    /// <remarks><c>email_address</c> of the API, an e-mail address.</remarks>
    public string? EmailAddress { get; init; }

    /// <summary>Errors that stand at present; empty if all is well. Never <c>null</c>.</summary>
    /// <remarks><c>errors</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsUserError> Errors { get => _errors ?? []; init => _errors = value; }

    /// <summary>What the access system's maker calls such a user. <c>null</c> where the API has none.</summary>
    /// <remarks><c>external_type</c> of the API.</remarks>
    public AcsUserExternalType? ExternalType { get; init; }

    /// <summary>What the provider calls a thing of this kind, fit to show people. <c>null</c> if unknown.</summary>
    /// <remarks><c>external_type_display_name</c> of the API.</remarks>
    public string? ExternalTypeDisplayName { get; init; }

    /// <summary>First and last name in the access system. <c>null</c> where the API has none.</summary>
    /// <remarks><c>full_name</c> of the API.</remarks>
    public string? FullName { get; init; }

    /// <summary>HID access system that the user belongs to. <c>null</c> for users of other systems.</summary>
    /// <remarks><c>hid_acs_system_id</c> of the API, a UUID.</remarks>
    public string? HidAcsSystemId { get; init; }

    /// <summary>True if Seam manages the user; false if it was found in the access system and only mirrored.</summary>
    /// <remarks><c>is_managed</c> of the API.</remarks>
    public bool IsManaged { get => _isManaged.GetValueOrDefault(); init => _isManaged = value; }

    /// <summary>True while the user's access is suspended. <c>null</c> where the API has none.</summary>
    /// <remarks><c>is_suspended</c> of the API.</remarks>
    public bool? IsSuspended { get; init; }

    /// <summary>
    /// Changes that Seam has taken and the provider has not yet; empty once all has been taken over. Never <c>null</c>.
    /// </summary>
    /// <remarks><c>pending_mutations</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsUserPendingMutation> PendingMutations
    {
        get => _pendingMutations ?? [];
        init => _pendingMutations = value;
    }

    /// <summary>
    /// Phone number that the access system has, in E.164 form (+15555550100). <c>null</c> if it has none.
    /// </summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public string? PhoneNumber { get; init; }

    /// <summary>What only Salto KS knows of the user. <c>null</c> elsewhere.</summary>
    /// <remarks><c>salto_ks_metadata</c> of the API.</remarks>
    public AcsUserSaltoKsMetadata? SaltoKsMetadata { get; init; }

    /// <summary>What only Salto Space knows of the user. <c>null</c> elsewhere.</summary>
    /// <remarks><c>salto_space_metadata</c> of the API.</remarks>
    public AcsUserSaltoSpaceMetadata? SaltoSpaceMetadata { get; init; }

    /// <summary>Email address of the identity that the user is tied to. <c>null</c> if there is none.</summary>
    /// <remarks><c>user_identity_email_address</c> of the API.</remarks>
    public string? UserIdentityEmailAddress { get; init; }

    /// <summary>
    /// Name of the person behind the identity that the user is tied to. <c>null</c> if there is none.
    /// </summary>
    /// <remarks><c>user_identity_full_name</c> of the API.</remarks>
    public string? UserIdentityFullName { get; init; }

    /// <summary>Identity that the user is tied to. <c>null</c> if it is tied to none.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>
    /// Phone number of the identity that the user is tied to, in E.164 form (+15555550100). <c>null</c> if there is
    /// none.
    /// </summary>
    /// <remarks><c>user_identity_phone_number</c> of the API.</remarks>
    public string? UserIdentityPhoneNumber { get; init; }

    /// <summary>Warnings that stand at present; empty if there are none. Never <c>null</c>.</summary>
    /// <remarks><c>warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsUserWarning> Warnings { get => _warnings ?? []; init => _warnings = value; }

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
