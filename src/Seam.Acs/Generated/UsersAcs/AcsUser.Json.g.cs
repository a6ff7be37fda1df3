// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsUser
{
    private AcsUser(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("email"u8):
                    _email = JsonRead.String(ref reader);
                    continue;
                case 6 when name.SequenceEqual("errors"u8):
                    _errors = JsonRead.List(ref reader, JsonRead.Record<AcsUserError>);
                    continue;
                case 8 when name.SequenceEqual("warnings"u8):
                    _warnings = JsonRead.List(ref reader, JsonRead.Record<AcsUserWarning>);
                    continue;
                case 9 when name.SequenceEqual("full_name"u8):
                    FullName = JsonRead.String(ref reader);
                    continue;
                case 10 when name.SequenceEqual("created_at"u8):
                    _createdAt = JsonRead.DateTime(ref reader);
                    continue;
                case 10 when name.SequenceEqual("is_managed"u8):
                    _isManaged = JsonRead.Boolean(ref reader);
                    continue;
                case 11 when name.SequenceEqual("acs_user_id"u8):
                    _acsUserId = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("display_name"u8):
                    _displayName = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("is_suspended"u8):
                    IsSuspended = JsonRead.Boolean(ref reader);
                    continue;
                case 12 when name.SequenceEqual("phone_number"u8):
                    PhoneNumber = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("workspace_id"u8):
                    _workspaceId = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("acs_system_id"u8):
                    _acsSystemId = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("email_address"u8):
                    EmailAddress = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("external_type"u8):
                    ExternalType = JsonRead.Enum<AcsUserExternalType>(ref reader);
                    continue;
                case 15 when name.SequenceEqual("access_schedule"u8):
                    AccessSchedule = JsonRead.Record<AcsUserAccessSchedule>(ref reader);
                    continue;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    continue;
                case 17 when name.SequenceEqual("hid_acs_system_id"u8):
                    HidAcsSystemId = JsonRead.String(ref reader);
                    continue;
                case 17 when name.SequenceEqual("pending_mutations"u8):
                    _pendingMutations = JsonRead.List(ref reader, JsonRead.Record<AcsUserPendingMutation>);
                    continue;
                case 17 when name.SequenceEqual("salto_ks_metadata"u8):
                    SaltoKsMetadata = JsonRead.Record<AcsUserSaltoKsMetadata>(ref reader);
                    continue;
                case 20 when name.SequenceEqual("connected_account_id"u8):
                    _connectedAccountId = JsonRead.String(ref reader);
                    continue;
                case 20 when name.SequenceEqual("salto_space_metadata"u8):
                    SaltoSpaceMetadata = JsonRead.Record<AcsUserSaltoSpaceMetadata>(ref reader);
                    continue;
                case 23 when name.SequenceEqual("user_identity_full_name"u8):
                    UserIdentityFullName = JsonRead.String(ref reader);
                    continue;
                case 26 when name.SequenceEqual("external_type_display_name"u8):
                    ExternalTypeDisplayName = JsonRead.String(ref reader);
                    continue;
                case 26 when name.SequenceEqual("user_identity_phone_number"u8):
                    UserIdentityPhoneNumber = JsonRead.String(ref reader);
                    continue;
                case 27 when name.SequenceEqual("user_identity_email_address"u8):
                    UserIdentityEmailAddress = JsonRead.String(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static AcsUser ISeamJson<AcsUser>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Record(writer, "access_schedule"u8, AccessSchedule);
        JsonWrite.String(writer, "acs_system_id"u8, _acsSystemId);
        JsonWrite.String(writer, "acs_user_id"u8, _acsUserId);
        JsonWrite.String(writer, "connected_account_id"u8, _connectedAccountId);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt);
        JsonWrite.String(writer, "display_name"u8, _displayName);
        JsonWrite.String(writer, "email"u8, _email);
        JsonWrite.String(writer, "email_address"u8, EmailAddress);
        JsonWrite.List(writer, "errors"u8, _errors, JsonWrite.RecordValue);
        JsonWrite.Enum(writer, "external_type"u8, ExternalType);
        JsonWrite.String(writer, "external_type_display_name"u8, ExternalTypeDisplayName);
        JsonWrite.String(writer, "full_name"u8, FullName);
        JsonWrite.String(writer, "hid_acs_system_id"u8, HidAcsSystemId);
        JsonWrite.Boolean(writer, "is_managed"u8, _isManaged);
        JsonWrite.Boolean(writer, "is_suspended"u8, IsSuspended);
        JsonWrite.List(writer, "pending_mutations"u8, _pendingMutations, JsonWrite.RecordValue);
        JsonWrite.String(writer, "phone_number"u8, PhoneNumber);
        JsonWrite.Record(writer, "salto_ks_metadata"u8, SaltoKsMetadata);
        JsonWrite.Record(writer, "salto_space_metadata"u8, SaltoSpaceMetadata);
        JsonWrite.String(writer, "user_identity_email_address"u8, UserIdentityEmailAddress);
        JsonWrite.String(writer, "user_identity_full_name"u8, UserIdentityFullName);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        JsonWrite.String(writer, "user_identity_phone_number"u8, UserIdentityPhoneNumber);
        JsonWrite.List(writer, "warnings"u8, _warnings, JsonWrite.RecordValue);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsUser? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AccessSchedule == other.AccessSchedule
            && AcsSystemId == other.AcsSystemId
            && AcsUserId == other.AcsUserId
            && ConnectedAccountId == other.ConnectedAccountId
            && CreatedAt == other.CreatedAt
            && DisplayName == other.DisplayName
            && _email == other._email
            && EmailAddress == other.EmailAddress
            && JsonEquality.Lists(Errors, other.Errors)
            && ExternalType == other.ExternalType
            && ExternalTypeDisplayName == other.ExternalTypeDisplayName
            && FullName == other.FullName
            && HidAcsSystemId == other.HidAcsSystemId
            && IsManaged == other.IsManaged
            && IsSuspended == other.IsSuspended
            && JsonEquality.Lists(PendingMutations, other.PendingMutations)
            && PhoneNumber == other.PhoneNumber
            && SaltoKsMetadata == other.SaltoKsMetadata
            && SaltoSpaceMetadata == other.SaltoSpaceMetadata
            && UserIdentityEmailAddress == other.UserIdentityEmailAddress
            && UserIdentityFullName == other.UserIdentityFullName
            && UserIdentityId == other.UserIdentityId
            && UserIdentityPhoneNumber == other.UserIdentityPhoneNumber
            && JsonEquality.Lists(Warnings, other.Warnings)
            && WorkspaceId == other.WorkspaceId
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AccessSchedule);
        hash.Add(AcsSystemId);
        hash.Add(AcsUserId);
        hash.Add(ConnectedAccountId);
        hash.Add(CreatedAt);
        hash.Add(DisplayName);
        hash.Add(_email);
        hash.Add(EmailAddress);
        hash.Add(JsonEquality.Hash(Errors));
        hash.Add(ExternalType);
        hash.Add(ExternalTypeDisplayName);
        hash.Add(FullName);
        hash.Add(HidAcsSystemId);
        hash.Add(IsManaged);
        hash.Add(IsSuspended);
        hash.Add(JsonEquality.Hash(PendingMutations));
        hash.Add(PhoneNumber);
        hash.Add(SaltoKsMetadata);
        hash.Add(SaltoSpaceMetadata);
        hash.Add(UserIdentityEmailAddress);
        hash.Add(UserIdentityFullName);
        hash.Add(UserIdentityId);
        hash.Add(UserIdentityPhoneNumber);
        hash.Add(JsonEquality.Hash(Warnings));
        hash.Add(WorkspaceId);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
