// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>
/// A means to open entrances that one user of an access system holds: a PIN, a card, a mobile key or a cloud key. It
/// does not hold the entrances: read them with
/// <see cref="CredentialsAcs.ListAccessibleEntrances(AcsCredentialListAccessibleEntrancesRequest, SeamRequestOptions, CancellationToken)"/>.
/// </summary>
/// <remarks><c>acs_credential</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsCredential>))]
public sealed record AcsCredential() : ISeamJson<AcsCredential>
{
    private readonly ResponseValue<AcsCredentialAccessMethod> _accessMethod;
    private readonly ResponseText _acsCredentialId;
    private readonly ResponseText _acsSystemId;
    private readonly ResponseText _connectedAccountId;
    private readonly ResponseValue<DateTimeOffset> _createdAt;
    private readonly ResponseText _displayName;
    private readonly ResponseList<AcsCredentialError> _errors;
    private readonly ResponseValue<bool> _isManaged;
    private readonly ResponseList<AcsCredentialWarning> _warnings;
    private readonly ResponseText _workspaceId;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>How the credential opens doors.</summary>
    /// <remarks><c>access_method</c> of the API.</remarks>
    public AcsCredentialAccessMethod AccessMethod { get => _accessMethod.Value; init => _accessMethod = value; }

    /// <summary>Identifies the credential.</summary>
    /// <remarks><c>acs_credential_id</c> of the API, a UUID.</remarks>
    public string AcsCredentialId { get => _acsCredentialId.Value; init => _acsCredentialId = value; }

    /// <summary>Pool that the credential was taken from. <c>null</c> if it came from none.</summary>
    /// <remarks><c>acs_credential_pool_id</c> of the API, a UUID.</remarks>
    public string? AcsCredentialPoolId { get; init; }

    /// <summary>Identifies the access system.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string AcsSystemId { get => _acsSystemId.Value; init => _acsSystemId = value; }

    /// <summary>User who holds the credential. <c>null</c> if nobody does.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>Details from Akiles. <c>null</c> for the credentials of other systems.</summary>
    /// <remarks><c>akiles_metadata</c> of the API.</remarks>
    public AcsCredentialAkilesMetadata? AkilesMetadata { get; init; }

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
    public string ConnectedAccountId { get => _connectedAccountId.Value; init => _connectedAccountId = value; }

    /// <summary>When the credential came to be in Seam.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.Value; init => _createdAt = value; }

    /// <summary>Name of the credential to show people.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName.Value; init => _displayName = value; }

    /// <summary>Moment from which the credential no longer works. <c>null</c> if none is set.</summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>Errors that stand at present; empty if all is well. Never <c>null</c>.</summary>
    /// <remarks><c>errors</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsCredentialError> Errors { get => _errors.Value; init => _errors = new(value); }

    /// <summary>What the access system's maker calls such a credential. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>external_type</c> of the API.</remarks>
    public AcsCredentialExternalType? ExternalType { get; init; }

    /// <summary>What the provider calls a thing of this kind, fit to show people. <c>null</c> if unknown.</summary>
    /// <remarks><c>external_type_display_name</c> of the API.</remarks>
    public string? ExternalTypeDisplayName { get; init; }

    /// <summary>
    /// True if the credential has been handed out; for a card, written onto it. <c>null</c> if the API sends none.
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
    public bool IsManaged { get => _isManaged.Value; init => _isManaged = value; }

    /// <summary>
    /// True for a mobile key that works on all of the holder's phones. <c>null</c> if the API sends none.
    /// </summary>
    /// <remarks><c>is_multi_phone_sync_credential</c> of the API.</remarks>
    public bool? IsMultiPhoneSyncCredential { get; init; }

    /// <summary>True if the PIN is spent after its first use. <c>null</c> if the API sends none.</summary>
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
    public IReadOnlyList<AcsCredentialWarning> Warnings { get => _warnings.Value; init => _warnings = new(value); }

    /// <summary>Workspace that this belongs to.</summary>
    /// <remarks><c>workspace_id</c> of the API, a UUID.</remarks>
    public string WorkspaceId { get => _workspaceId.Value; init => _workspaceId = value; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsCredential(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 4 when members.Name.SequenceEqual("code"u8): Code = members.String(ref reader); break;
                case 6 when members.Name.SequenceEqual("errors"u8):
                    _errors = new(members.List<AcsCredentialError>(ref reader, LooseRead.Record));
                    break;
                case 7 when members.Name.SequenceEqual("ends_at"u8): EndsAt = members.DateTime(ref reader); break;
                case 8 when members.Name.SequenceEqual("warnings"u8):
                    _warnings = new(members.List<AcsCredentialWarning>(ref reader, LooseRead.Record));
                    break;
                case 9 when members.Name.SequenceEqual("is_issued"u8): IsIssued = members.Boolean(ref reader); break;
                case 9 when members.Name.SequenceEqual("issued_at"u8): IssuedAt = members.DateTime(ref reader); break;
                case 9 when members.Name.SequenceEqual("starts_at"u8): StartsAt = members.DateTime(ref reader); break;
                case 10 when members.Name.SequenceEqual("created_at"u8):
                    _createdAt = members.DateTime(ref reader);
                    break;
                case 10 when members.Name.SequenceEqual("is_managed"u8):
                    _isManaged = members.Boolean(ref reader);
                    break;
                case 11 when members.Name.SequenceEqual("acs_user_id"u8): AcsUserId = members.String(ref reader); break;
                case 11 when members.Name.SequenceEqual("card_number"u8):
                    CardNumber = members.String(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("display_name"u8):
                    _displayName = members.String(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("workspace_id"u8):
                    _workspaceId = members.String(ref reader);
                    break;
                case 13 when members.Name.SequenceEqual("access_method"u8):
                    _accessMethod = members.Enum<AcsCredentialAccessMethod>(ref reader);
                    break;
                case 13 when members.Name.SequenceEqual("acs_system_id"u8):
                    _acsSystemId = members.String(ref reader);
                    break;
                case 13 when members.Name.SequenceEqual("external_type"u8):
                    ExternalType = members.Enum<AcsCredentialExternalType>(ref reader);
                    break;
                case 15 when members.Name.SequenceEqual("akiles_metadata"u8):
                    AkilesMetadata = members.Record<AcsCredentialAkilesMetadata>(ref reader);
                    break;
                case 15 when members.Name.SequenceEqual("is_one_time_use"u8):
                    IsOneTimeUse = members.Boolean(ref reader);
                    break;
                case 16 when members.Name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = members.String(ref reader);
                    break;
                case 17 when members.Name.SequenceEqual("acs_credential_id"u8):
                    _acsCredentialId = members.String(ref reader);
                    break;
                case 19 when members.Name.SequenceEqual("visionline_metadata"u8):
                    VisionlineMetadata = members.Record<AcsCredentialVisionlineMetadata>(ref reader);
                    break;
                case 20 when members.Name.SequenceEqual("connected_account_id"u8):
                    _connectedAccountId = members.String(ref reader);
                    break;
                case 22 when members.Name.SequenceEqual("acs_credential_pool_id"u8):
                    AcsCredentialPoolId = members.String(ref reader);
                    break;
                case 24 when members.Name.SequenceEqual("parent_acs_credential_id"u8):
                    ParentAcsCredentialId = members.String(ref reader);
                    break;
                case 26 when members.Name.SequenceEqual("assa_abloy_vostio_metadata"u8):
                    AssaAbloyVostioMetadata = members.Record<AcsCredentialAssaAbloyVostioMetadata>(ref reader);
                    break;
                case 26 when members.Name.SequenceEqual("external_type_display_name"u8):
                    ExternalTypeDisplayName = members.String(ref reader);
                    break;
                case 30 when members.Name.SequenceEqual("is_multi_phone_sync_credential"u8):
                    IsMultiPhoneSyncCredential = members.Boolean(ref reader);
                    break;
                case 44 when members.Name.SequenceEqual("is_latest_desired_state_synced_with_provider"u8):
                    IsLatestDesiredStateSyncedWithProvider = members.Boolean(ref reader);
                    break;
                case 44 when members.Name.SequenceEqual("latest_desired_state_synced_with_provider_at"u8):
                    LatestDesiredStateSyncedWithProviderAt = members.DateTime(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsCredential ISeamJson<AcsCredential>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (AdditionalProperties.Count > 0)
        {
            JsonWrite.WithAdditional(
                writer,
                this,
                AdditionalProperties,
                static (record, additional) => record with { AdditionalProperties = additional }
            );
            return;
        }

        writer.WriteStartObject();
        JsonWrite.Enum(writer, "access_method"u8, _accessMethod.Given);
        JsonWrite.String(writer, "acs_credential_id"u8, _acsCredentialId.Given);
        JsonWrite.String(writer, "acs_credential_pool_id"u8, AcsCredentialPoolId);
        JsonWrite.String(writer, "acs_system_id"u8, _acsSystemId.Given);
        JsonWrite.String(writer, "acs_user_id"u8, AcsUserId);
        JsonWrite.Record(writer, "akiles_metadata"u8, AkilesMetadata);
        JsonWrite.Record(writer, "assa_abloy_vostio_metadata"u8, AssaAbloyVostioMetadata);
        JsonWrite.String(writer, "card_number"u8, CardNumber);
        JsonWrite.String(writer, "code"u8, Code);
        JsonWrite.String(writer, "connected_account_id"u8, _connectedAccountId.Given);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.String(writer, "display_name"u8, _displayName.Given);
        JsonWrite.DateTime(writer, "ends_at"u8, EndsAt);
        JsonWrite.List(writer, "errors"u8, _errors.Given, JsonWrite.RecordValue);
        JsonWrite.Enum(writer, "external_type"u8, ExternalType);
        JsonWrite.String(writer, "external_type_display_name"u8, ExternalTypeDisplayName);
        JsonWrite.Boolean(writer, "is_issued"u8, IsIssued);
        JsonWrite.Boolean(
            writer,
            "is_latest_desired_state_synced_with_provider"u8,
            IsLatestDesiredStateSyncedWithProvider
        );
        JsonWrite.Boolean(writer, "is_managed"u8, _isManaged.Given);
        JsonWrite.Boolean(writer, "is_multi_phone_sync_credential"u8, IsMultiPhoneSyncCredential);
        JsonWrite.Boolean(writer, "is_one_time_use"u8, IsOneTimeUse);
        JsonWrite.DateTime(writer, "issued_at"u8, IssuedAt);
        JsonWrite.DateTime(
            writer,
            "latest_desired_state_synced_with_provider_at"u8,
            LatestDesiredStateSyncedWithProviderAt
        );
        JsonWrite.String(writer, "parent_acs_credential_id"u8, ParentAcsCredentialId);
        JsonWrite.DateTime(writer, "starts_at"u8, StartsAt);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        JsonWrite.Record(writer, "visionline_metadata"u8, VisionlineMetadata);
        JsonWrite.List(writer, "warnings"u8, _warnings.Given, JsonWrite.RecordValue);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
