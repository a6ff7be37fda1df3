// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsCredentialCreateRequest
{
    [SetsRequiredMembers]
    private AcsCredentialCreateRequest(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("code"u8):
                    Code = JsonRead.String(ref reader);
                    continue;
                case 7 when name.SequenceEqual("ends_at"u8):
                    EndsAt = JsonRead.DateTime(ref reader);
                    continue;
                case 9 when name.SequenceEqual("starts_at"u8):
                    StartsAt = JsonRead.DateTime(ref reader);
                    continue;
                case 11 when name.SequenceEqual("acs_user_id"u8):
                    AcsUserId = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("access_method"u8):
                    AccessMethod = JsonRead.Enum<AcsCredentialAccessMethod>(ref reader).GetValueOrDefault();
                    continue;
                case 13 when name.SequenceEqual("acs_system_id"u8):
                    AcsSystemId = JsonRead.String(ref reader);
                    continue;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    continue;
                case 19 when name.SequenceEqual("visionline_metadata"u8):
                    VisionlineMetadata = JsonRead.Record<AcsCredentialCreateVisionlineMetadata>(ref reader);
                    continue;
                case 20 when name.SequenceEqual("salto_space_metadata"u8):
                    SaltoSpaceMetadata = JsonRead.Record<AcsCredentialCreateSaltoSpaceMetadata>(ref reader);
                    continue;
                case 24 when name.SequenceEqual("allowed_acs_entrance_ids"u8):
                    AllowedAcsEntranceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 26 when name.SequenceEqual("assa_abloy_vostio_metadata"u8):
                    AssaAbloyVostioMetadata = JsonRead.Record<AcsCredentialCreateAssaAbloyVostioMetadata>(ref reader);
                    continue;
                case 30 when name.SequenceEqual("is_multi_phone_sync_credential"u8):
                    IsMultiPhoneSyncCredential = JsonRead.Boolean(ref reader);
                    continue;
                case 32 when name.SequenceEqual("credential_manager_acs_system_id"u8):
                    CredentialManagerAcsSystemId = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static AcsCredentialCreateRequest ISeamJson<AcsCredentialCreateRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Enum<AcsCredentialAccessMethod>(
            writer,
            "access_method"u8,
            AccessMethod == default ? default(AcsCredentialAccessMethod?) : AccessMethod
        );
        JsonWrite.String(writer, "acs_system_id"u8, AcsSystemId);
        JsonWrite.String(writer, "acs_user_id"u8, AcsUserId);
        JsonWrite.List(writer, "allowed_acs_entrance_ids"u8, AllowedAcsEntranceIds, JsonWrite.StringValue);
        JsonWrite.Record(writer, "assa_abloy_vostio_metadata"u8, AssaAbloyVostioMetadata);
        JsonWrite.String(writer, "code"u8, Code);
        JsonWrite.String(writer, "credential_manager_acs_system_id"u8, CredentialManagerAcsSystemId);
        JsonWrite.DateTime(writer, "ends_at"u8, EndsAt);
        JsonWrite.Boolean(writer, "is_multi_phone_sync_credential"u8, IsMultiPhoneSyncCredential);
        JsonWrite.Record(writer, "salto_space_metadata"u8, SaltoSpaceMetadata);
        JsonWrite.DateTime(writer, "starts_at"u8, StartsAt);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        JsonWrite.Record(writer, "visionline_metadata"u8, VisionlineMetadata);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsCredentialCreateRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AccessMethod == other.AccessMethod
            && AcsSystemId == other.AcsSystemId
            && AcsUserId == other.AcsUserId
            && JsonEquality.Lists(AllowedAcsEntranceIds, other.AllowedAcsEntranceIds)
            && AssaAbloyVostioMetadata == other.AssaAbloyVostioMetadata
            && Code == other.Code
            && CredentialManagerAcsSystemId == other.CredentialManagerAcsSystemId
            && EndsAt == other.EndsAt
            && IsMultiPhoneSyncCredential == other.IsMultiPhoneSyncCredential
            && SaltoSpaceMetadata == other.SaltoSpaceMetadata
            && StartsAt == other.StartsAt
            && UserIdentityId == other.UserIdentityId
            && VisionlineMetadata == other.VisionlineMetadata;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AccessMethod);
        hash.Add(AcsSystemId);
        hash.Add(AcsUserId);
        hash.Add(JsonEquality.Hash(AllowedAcsEntranceIds));
        hash.Add(AssaAbloyVostioMetadata);
        hash.Add(Code);
        hash.Add(CredentialManagerAcsSystemId);
        hash.Add(EndsAt);
        hash.Add(IsMultiPhoneSyncCredential);
        hash.Add(SaltoSpaceMetadata);
        hash.Add(StartsAt);
        hash.Add(UserIdentityId);
        hash.Add(VisionlineMetadata);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.GivenName(AccessMethod, "accessMethod");
        RequestCheck.NotEmpty(AcsSystemId, "acsSystemId");
        RequestCheck.NotEmpty(AcsUserId, "acsUserId");
        RequestCheck.Items(AllowedAcsEntranceIds, "allowedAcsEntranceIds");
        RequestCheck.Part(AssaAbloyVostioMetadata, "assaAbloyVostioMetadata");
        RequestCheck.Digits(Code, "code");
        RequestCheck.NotEmpty(CredentialManagerAcsSystemId, "credentialManagerAcsSystemId");
        RequestCheck.Part(SaltoSpaceMetadata, "saltoSpaceMetadata");
        RequestCheck.NotEmpty(UserIdentityId, "userIdentityId");
        RequestCheck.Part(VisionlineMetadata, "visionlineMetadata");
        RequestCheck.AtLeastOneOf(
            [
                ("acsUserId", AcsUserId is not null),
                ("userIdentityId", UserIdentityId is not null),
                ("acsSystemId", AcsSystemId is not null)
            ],
            [["acsUserId"], ["userIdentityId", "acsSystemId"]]
        );
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
