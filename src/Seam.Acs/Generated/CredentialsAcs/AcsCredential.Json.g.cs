// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsCredential
{
    private AcsCredential(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("code"u8):
                    Code = JsonRead.String(ref reader);
                    continue;
                case 6 when name.SequenceEqual("errors"u8):
                    _errors = JsonRead.List(ref reader, JsonRead.Record<AcsCredentialError>);
                    continue;
                case 7 when name.SequenceEqual("ends_at"u8):
                    EndsAt = JsonRead.DateTime(ref reader);
                    continue;
                case 8 when name.SequenceEqual("warnings"u8):
                    _warnings = JsonRead.List(ref reader, JsonRead.Record<AcsCredentialWarning>);
                    continue;
                case 9 when name.SequenceEqual("is_issued"u8):
                    IsIssued = JsonRead.Boolean(ref reader);
                    continue;
                case 9 when name.SequenceEqual("issued_at"u8):
                    IssuedAt = JsonRead.DateTime(ref reader);
                    continue;
                case 9 when name.SequenceEqual("starts_at"u8):
                    StartsAt = JsonRead.DateTime(ref reader);
                    continue;
                case 10 when name.SequenceEqual("created_at"u8):
                    _createdAt = JsonRead.DateTime(ref reader);
                    continue;
                case 10 when name.SequenceEqual("is_managed"u8):
                    _isManaged = JsonRead.Boolean(ref reader);
                    continue;
                case 11 when name.SequenceEqual("acs_user_id"u8):
                    AcsUserId = JsonRead.String(ref reader);
                    continue;
                case 11 when name.SequenceEqual("card_number"u8):
                    CardNumber = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("display_name"u8):
                    _displayName = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("workspace_id"u8):
                    _workspaceId = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("access_method"u8):
                    _accessMethod = JsonRead.Enum<AcsCredentialAccessMethod>(ref reader);
                    continue;
                case 13 when name.SequenceEqual("acs_system_id"u8):
                    _acsSystemId = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("external_type"u8):
                    ExternalType = JsonRead.Enum<AcsCredentialExternalType>(ref reader);
                    continue;
                case 15 when name.SequenceEqual("is_one_time_use"u8):
                    IsOneTimeUse = JsonRead.Boolean(ref reader);
                    continue;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    continue;
                case 17 when name.SequenceEqual("acs_credential_id"u8):
                    _acsCredentialId = JsonRead.String(ref reader);
                    continue;
                case 19 when name.SequenceEqual("visionline_metadata"u8):
                    VisionlineMetadata = JsonRead.Record<AcsCredentialVisionlineMetadata>(ref reader);
                    continue;
                case 20 when name.SequenceEqual("connected_account_id"u8):
                    _connectedAccountId = JsonRead.String(ref reader);
                    continue;
                case 22 when name.SequenceEqual("acs_credential_pool_id"u8):
                    AcsCredentialPoolId = JsonRead.String(ref reader);
                    continue;
                case 24 when name.SequenceEqual("parent_acs_credential_id"u8):
                    ParentAcsCredentialId = JsonRead.String(ref reader);
                    continue;
                case 26 when name.SequenceEqual("assa_abloy_vostio_metadata"u8):
                    AssaAbloyVostioMetadata = JsonRead.Record<AcsCredentialAssaAbloyVostioMetadata>(ref reader);
                    continue;
                case 26 when name.SequenceEqual("external_type_display_name"u8):
                    ExternalTypeDisplayName = JsonRead.String(ref reader);
                    continue;
                case 30 when name.SequenceEqual("is_multi_phone_sync_credential"u8):
                    IsMultiPhoneSyncCredential = JsonRead.Boolean(ref reader);
                    continue;
                case 44 when name.SequenceEqual("is_latest_desired_state_synced_with_provider"u8):
                    IsLatestDesiredStateSyncedWithProvider = JsonRead.Boolean(ref reader);
                    continue;
                case 44 when name.SequenceEqual("latest_desired_state_synced_with_provider_at"u8):
                    LatestDesiredStateSyncedWithProviderAt = JsonRead.DateTime(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static AcsCredential ISeamJson<AcsCredential>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Enum(writer, "access_method"u8, _accessMethod);
        JsonWrite.String(writer, "acs_credential_id"u8, _acsCredentialId);
        JsonWrite.String(writer, "acs_credential_pool_id"u8, AcsCredentialPoolId);
        JsonWrite.String(writer, "acs_system_id"u8, _acsSystemId);
        JsonWrite.String(writer, "acs_user_id"u8, AcsUserId);
        JsonWrite.Record(writer, "assa_abloy_vostio_metadata"u8, AssaAbloyVostioMetadata);
        JsonWrite.String(writer, "card_number"u8, CardNumber);
        JsonWrite.String(writer, "code"u8, Code);
        JsonWrite.String(writer, "connected_account_id"u8, _connectedAccountId);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt);
        JsonWrite.String(writer, "display_name"u8, _displayName);
        JsonWrite.DateTime(writer, "ends_at"u8, EndsAt);
        JsonWrite.List(writer, "errors"u8, _errors, JsonWrite.RecordValue);
        JsonWrite.Enum(writer, "external_type"u8, ExternalType);
        JsonWrite.String(writer, "external_type_display_name"u8, ExternalTypeDisplayName);
        JsonWrite.Boolean(writer, "is_issued"u8, IsIssued);
        JsonWrite.Boolean(
            writer,
            "is_latest_desired_state_synced_with_provider"u8,
            IsLatestDesiredStateSyncedWithProvider
        );
        JsonWrite.Boolean(writer, "is_managed"u8, _isManaged);
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
        JsonWrite.List(writer, "warnings"u8, _warnings, JsonWrite.RecordValue);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsCredential? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AccessMethod == other.AccessMethod
            && AcsCredentialId == other.AcsCredentialId
            && AcsCredentialPoolId == other.AcsCredentialPoolId
            && AcsSystemId == other.AcsSystemId
            && AcsUserId == other.AcsUserId
            && AssaAbloyVostioMetadata == other.AssaAbloyVostioMetadata
            && CardNumber == other.CardNumber
            && Code == other.Code
            && ConnectedAccountId == other.ConnectedAccountId
            && CreatedAt == other.CreatedAt
            && DisplayName == other.DisplayName
            && EndsAt == other.EndsAt
            && JsonEquality.Lists(Errors, other.Errors)
            && ExternalType == other.ExternalType
            && ExternalTypeDisplayName == other.ExternalTypeDisplayName
            && IsIssued == other.IsIssued
            && IsLatestDesiredStateSyncedWithProvider == other.IsLatestDesiredStateSyncedWithProvider
            && IsManaged == other.IsManaged
            && IsMultiPhoneSyncCredential == other.IsMultiPhoneSyncCredential
            && IsOneTimeUse == other.IsOneTimeUse
            && IssuedAt == other.IssuedAt
            && LatestDesiredStateSyncedWithProviderAt == other.LatestDesiredStateSyncedWithProviderAt
            && ParentAcsCredentialId == other.ParentAcsCredentialId
            && StartsAt == other.StartsAt
            && UserIdentityId == other.UserIdentityId
            && VisionlineMetadata == other.VisionlineMetadata
            && JsonEquality.Lists(Warnings, other.Warnings)
            && WorkspaceId == other.WorkspaceId
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AccessMethod);
        hash.Add(AcsCredentialId);
        hash.Add(AcsCredentialPoolId);
        hash.Add(AcsSystemId);
        hash.Add(AcsUserId);
        hash.Add(AssaAbloyVostioMetadata);
        hash.Add(CardNumber);
        hash.Add(Code);
        hash.Add(ConnectedAccountId);
        hash.Add(CreatedAt);
        hash.Add(DisplayName);
        hash.Add(EndsAt);
        hash.Add(JsonEquality.Hash(Errors));
        hash.Add(ExternalType);
        hash.Add(ExternalTypeDisplayName);
        hash.Add(IsIssued);
        hash.Add(IsLatestDesiredStateSyncedWithProvider);
        hash.Add(IsManaged);
        hash.Add(IsMultiPhoneSyncCredential);
        hash.Add(IsOneTimeUse);
        hash.Add(IssuedAt);
        hash.Add(LatestDesiredStateSyncedWithProviderAt);
        hash.Add(ParentAcsCredentialId);
        hash.Add(StartsAt);
        hash.Add(UserIdentityId);
        hash.Add(VisionlineMetadata);
        hash.Add(JsonEquality.Hash(Warnings));
        hash.Add(WorkspaceId);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
