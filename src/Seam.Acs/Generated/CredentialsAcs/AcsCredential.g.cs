// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>
/// A means to open entrances that one user of an access system holds: a PIN, a card, a mobile key or a cloud key. It
/// does not hold the entrances: read them with <c>ListAccessibleEntrances</c>.
/// </summary>
/// <remarks><c>acs_credential</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsCredential>))]
public sealed partial record AcsCredential : ISeamJson<AcsCredential>
{
    private readonly AcsCredentialAccessMethod? _accessMethod;
    private readonly string? _acsCredentialId;
    private readonly string? _acsSystemId;
    private readonly string? _connectedAccountId;
    private readonly DateTimeOffset? _createdAt;
    private readonly string? _displayName;
    private readonly IReadOnlyList<AcsCredentialError>? _errors;
    private readonly bool? _isManaged;
    private readonly IReadOnlyList<AcsCredentialWarning>? _warnings;
    private readonly string? _workspaceId;

    /// <summary>Makes an empty one.</summary>
    public AcsCredential() { }

    /// <summary>How the credential opens doors.</summary>
    /// <remarks><c>access_method</c> of the API.</remarks>
    public AcsCredentialAccessMethod AccessMethod
    {
        get => _accessMethod.GetValueOrDefault();
        init => _accessMethod = value;
    }

    /// <summary>Identifies the credential (UUID).</summary>
    /// <remarks><c>acs_credential_id</c> of the API, a UUID.</remarks>
    public string AcsCredentialId { get => _acsCredentialId ?? ""; init => _acsCredentialId = value; }

    /// <summary>Pool that the credential was taken from. <c>null</c> if it came from none.</summary>
    /// <remarks><c>acs_credential_pool_id</c> of the API, a UUID.</remarks>
    public string? AcsCredentialPoolId { get; init; }

    /// <summary>Identifies the access system (UUID).</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string AcsSystemId { get => _acsSystemId ?? ""; init => _acsSystemId = value; }

    /// <summary>User who holds the credential. <c>null</c> if nobody does.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>What only Vostio knows of the credential. <c>null</c> elsewhere.</summary>
    /// <remarks><c>assa_abloy_vostio_metadata</c> of the API.</remarks>
    public AcsCredentialAssaAbloyVostioMetadata? AssaAbloyVostioMetadata { get; init; }

    /// <summary>
    /// Number of the card that carries the credential. <c>null</c> for what is not a card, or not yet encoded.
    /// </summary>
    /// <remarks><c>card_number</c> of the API.</remarks>
    public string? CardNumber { get; init; }

    /// <summary>The PIN. <c>null</c> for what is not a PIN, and until the provider has made it.</summary>
    /// <remarks><c>code</c> of the API.</remarks>
    public string? Code { get; init; }

    /// <summary>Connected account through which the credential's access system came in.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string ConnectedAccountId { get => _connectedAccountId ?? ""; init => _connectedAccountId = value; }

    /// <summary>When the credential came to be in Seam.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>Name of the credential to show people.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName ?? ""; init => _displayName = value; }

    /// <summary>Moment from which the credential no longer works. <c>null</c> if none is set.</summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>Errors that stand at present; empty if all is well. Never <c>null</c>.</summary>
    /// <remarks><c>errors</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsCredentialError> Errors { get => _errors ?? []; init => _errors = value; }

    /// <summary>What the access system's maker calls such a credential. <c>null</c> where the API has none.</summary>
    /// <remarks><c>external_type</c> of the API.</remarks>
    public AcsCredentialExternalType? ExternalType { get; init; }

    /// <summary>What the provider calls a thing of this kind, fit to show people. <c>null</c> if unknown.</summary>
    /// <remarks><c>external_type_display_name</c> of the API.</remarks>
    public string? ExternalTypeDisplayName { get; init; }

    /// <summary>
    /// True if the credential has been handed out; for a card, written onto it. <c>null</c> where the API has none.
    /// </summary>
    /// <remarks><c>is_issued</c> of the API.</remarks>
    public bool? IsIssued { get; init; }

    /// <summary>
    /// False while the provider has not yet taken the latest change, as on Latch until the PIN is made. <c>null</c>
    /// where Seam can't tell.
    /// </summary>
    /// <remarks><c>is_latest_desired_state_synced_with_provider</c> of the API.</remarks>
    public bool? IsLatestDesiredStateSyncedWithProvider { get; init; }

    /// <summary>
    /// True if Seam manages the credential; false if it was found in the access system and only mirrored.
    /// </summary>
    /// <remarks><c>is_managed</c> of the API.</remarks>
    public bool IsManaged { get => _isManaged.GetValueOrDefault(); init => _isManaged = value; }

    /// <summary>
    /// True for a mobile key that works on all of the holder's phones. <c>null</c> where the API has none.
    /// </summary>
    /// <remarks><c>is_multi_phone_sync_credential</c> of the API.</remarks>
    public bool? IsMultiPhoneSyncCredential { get; init; }

    /// <summary>True if the PIN is spent after its first use. <c>null</c> where the API has none.</summary>
    /// <remarks><c>is_one_time_use</c> of the API.</remarks>
    public bool? IsOneTimeUse { get; init; }

    /// <summary>
    /// When the credential was handed out; for a card, written onto it. <c>null</c> if it was not yet.
    /// </summary>
    /// <remarks><c>issued_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? IssuedAt { get; init; }

    /// <summary>When the provider last took the credential's state. <c>null</c> if it never did.</summary>
    /// <remarks><c>latest_desired_state_synced_with_provider_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? LatestDesiredStateSyncedWithProviderAt { get; init; }

    /// <summary>
    /// Credential that this one was derived from, as with copies of a mobile key on several phones. <c>null</c> for an
    /// original.
    /// </summary>
    /// <remarks><c>parent_acs_credential_id</c> of the API, a UUID.</remarks>
    public string? ParentAcsCredentialId { get; init; }

    /// <summary>First moment at which the credential works. <c>null</c> if none is set.</summary>
    /// <remarks><c>starts_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>Identity of the holder. <c>null</c> if the holder is tied to none.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>What only Visionline knows of the credential. <c>null</c> elsewhere.</summary>
    /// <remarks><c>visionline_metadata</c> of the API.</remarks>
    public AcsCredentialVisionlineMetadata? VisionlineMetadata { get; init; }

    /// <summary>Warnings that stand at present; empty if there are none. Never <c>null</c>.</summary>
    /// <remarks><c>warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsCredentialWarning> Warnings { get => _warnings ?? []; init => _warnings = value; }

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
