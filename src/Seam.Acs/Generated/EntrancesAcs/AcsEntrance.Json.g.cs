// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsEntrance
{
    private AcsEntrance(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("errors"u8):
                    _errors = JsonRead.List(ref reader, JsonRead.Record<AcsEntranceError>);
                    continue;
                case 8 when name.SequenceEqual("warnings"u8):
                    _warnings = JsonRead.List(ref reader, JsonRead.Record<AcsEntranceWarning>);
                    continue;
                case 9 when name.SequenceEqual("is_locked"u8):
                    IsLocked = JsonRead.Boolean(ref reader);
                    continue;
                case 9 when name.SequenceEqual("space_ids"u8):
                    _spaceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 10 when name.SequenceEqual("created_at"u8):
                    _createdAt = JsonRead.DateTime(ref reader);
                    continue;
                case 12 when name.SequenceEqual("display_name"u8):
                    _displayName = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("acs_system_id"u8):
                    _acsSystemId = JsonRead.String(ref reader);
                    continue;
                case 14 when name.SequenceEqual("brivo_metadata"u8):
                    BrivoMetadata = JsonRead.Record<AcsEntranceBrivoMetadata>(ref reader);
                    continue;
                case 14 when name.SequenceEqual("hotek_metadata"u8):
                    HotekMetadata = JsonRead.Record<AcsEntranceHotekMetadata>(ref reader);
                    continue;
                case 14 when name.SequenceEqual("latch_metadata"u8):
                    LatchMetadata = JsonRead.Record<AcsEntranceLatchMetadata>(ref reader);
                    continue;
                case 15 when name.SequenceEqual("acs_entrance_id"u8):
                    _acsEntranceId = JsonRead.String(ref reader);
                    continue;
                case 17 when name.SequenceEqual("salto_ks_metadata"u8):
                    SaltoKsMetadata = JsonRead.Record<AcsEntranceSaltoKsMetadata>(ref reader);
                    continue;
                case 19 when name.SequenceEqual("visionline_metadata"u8):
                    VisionlineMetadata = JsonRead.Record<AcsEntranceVisionlineMetadata>(ref reader);
                    continue;
                case 20 when name.SequenceEqual("can_unlock_with_card"u8):
                    CanUnlockWithCard = JsonRead.Boolean(ref reader);
                    continue;
                case 20 when name.SequenceEqual("can_unlock_with_code"u8):
                    CanUnlockWithCode = JsonRead.Boolean(ref reader);
                    continue;
                case 20 when name.SequenceEqual("connected_account_id"u8):
                    _connectedAccountId = JsonRead.String(ref reader);
                    continue;
                case 20 when name.SequenceEqual("salto_space_metadata"u8):
                    SaltoSpaceMetadata = JsonRead.Record<AcsEntranceSaltoSpaceMetadata>(ref reader);
                    continue;
                case 22 when name.SequenceEqual("avigilon_alta_metadata"u8):
                    AvigilonAltaMetadata = JsonRead.Record<AcsEntranceAvigilonAltaMetadata>(ref reader);
                    continue;
                case 25 when name.SequenceEqual("can_belong_to_reservation"u8):
                    CanBelongToReservation = JsonRead.Boolean(ref reader);
                    continue;
                case 25 when name.SequenceEqual("can_unlock_with_cloud_key"u8):
                    CanUnlockWithCloudKey = JsonRead.Boolean(ref reader);
                    continue;
                case 26 when name.SequenceEqual("assa_abloy_vostio_metadata"u8):
                    AssaAbloyVostioMetadata = JsonRead.Record<AcsEntranceAssaAbloyVostioMetadata>(ref reader);
                    continue;
                case 26 when name.SequenceEqual("can_unlock_with_mobile_key"u8):
                    CanUnlockWithMobileKey = JsonRead.Boolean(ref reader);
                    continue;
                case 27 when name.SequenceEqual("dormakaba_ambiance_metadata"u8):
                    DormakabaAmbianceMetadata = JsonRead.Record<AcsEntranceDormakabaAmbianceMetadata>(ref reader);
                    continue;
                case 28 when name.SequenceEqual("dormakaba_community_metadata"u8):
                    DormakabaCommunityMetadata = JsonRead.Record<AcsEntranceDormakabaCommunityMetadata>(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static AcsEntrance ISeamJson<AcsEntrance>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_entrance_id"u8, _acsEntranceId);
        JsonWrite.String(writer, "acs_system_id"u8, _acsSystemId);
        JsonWrite.Record(writer, "assa_abloy_vostio_metadata"u8, AssaAbloyVostioMetadata);
        JsonWrite.Record(writer, "avigilon_alta_metadata"u8, AvigilonAltaMetadata);
        JsonWrite.Record(writer, "brivo_metadata"u8, BrivoMetadata);
        JsonWrite.Boolean(writer, "can_belong_to_reservation"u8, CanBelongToReservation);
        JsonWrite.Boolean(writer, "can_unlock_with_card"u8, CanUnlockWithCard);
        JsonWrite.Boolean(writer, "can_unlock_with_cloud_key"u8, CanUnlockWithCloudKey);
        JsonWrite.Boolean(writer, "can_unlock_with_code"u8, CanUnlockWithCode);
        JsonWrite.Boolean(writer, "can_unlock_with_mobile_key"u8, CanUnlockWithMobileKey);
        JsonWrite.String(writer, "connected_account_id"u8, _connectedAccountId);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt);
        JsonWrite.String(writer, "display_name"u8, _displayName);
        JsonWrite.Record(writer, "dormakaba_ambiance_metadata"u8, DormakabaAmbianceMetadata);
        JsonWrite.Record(writer, "dormakaba_community_metadata"u8, DormakabaCommunityMetadata);
        JsonWrite.List(writer, "errors"u8, _errors, JsonWrite.RecordValue);
        JsonWrite.Record(writer, "hotek_metadata"u8, HotekMetadata);
        JsonWrite.Boolean(writer, "is_locked"u8, IsLocked);
        JsonWrite.Record(writer, "latch_metadata"u8, LatchMetadata);
        JsonWrite.Record(writer, "salto_ks_metadata"u8, SaltoKsMetadata);
        JsonWrite.Record(writer, "salto_space_metadata"u8, SaltoSpaceMetadata);
        JsonWrite.List(writer, "space_ids"u8, _spaceIds, JsonWrite.StringValue);
        JsonWrite.Record(writer, "visionline_metadata"u8, VisionlineMetadata);
        JsonWrite.List(writer, "warnings"u8, _warnings, JsonWrite.RecordValue);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsEntrance? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AcsEntranceId == other.AcsEntranceId
            && AcsSystemId == other.AcsSystemId
            && AssaAbloyVostioMetadata == other.AssaAbloyVostioMetadata
            && AvigilonAltaMetadata == other.AvigilonAltaMetadata
            && BrivoMetadata == other.BrivoMetadata
            && CanBelongToReservation == other.CanBelongToReservation
            && CanUnlockWithCard == other.CanUnlockWithCard
            && CanUnlockWithCloudKey == other.CanUnlockWithCloudKey
            && CanUnlockWithCode == other.CanUnlockWithCode
            && CanUnlockWithMobileKey == other.CanUnlockWithMobileKey
            && ConnectedAccountId == other.ConnectedAccountId
            && CreatedAt == other.CreatedAt
            && DisplayName == other.DisplayName
            && DormakabaAmbianceMetadata == other.DormakabaAmbianceMetadata
            && DormakabaCommunityMetadata == other.DormakabaCommunityMetadata
            && JsonEquality.Lists(Errors, other.Errors)
            && HotekMetadata == other.HotekMetadata
            && IsLocked == other.IsLocked
            && LatchMetadata == other.LatchMetadata
            && SaltoKsMetadata == other.SaltoKsMetadata
            && SaltoSpaceMetadata == other.SaltoSpaceMetadata
            && JsonEquality.Lists(SpaceIds, other.SpaceIds)
            && VisionlineMetadata == other.VisionlineMetadata
            && JsonEquality.Lists(Warnings, other.Warnings)
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AcsEntranceId);
        hash.Add(AcsSystemId);
        hash.Add(AssaAbloyVostioMetadata);
        hash.Add(AvigilonAltaMetadata);
        hash.Add(BrivoMetadata);
        hash.Add(CanBelongToReservation);
        hash.Add(CanUnlockWithCard);
        hash.Add(CanUnlockWithCloudKey);
        hash.Add(CanUnlockWithCode);
        hash.Add(CanUnlockWithMobileKey);
        hash.Add(ConnectedAccountId);
        hash.Add(CreatedAt);
        hash.Add(DisplayName);
        hash.Add(DormakabaAmbianceMetadata);
        hash.Add(DormakabaCommunityMetadata);
        hash.Add(JsonEquality.Hash(Errors));
        hash.Add(HotekMetadata);
        hash.Add(IsLocked);
        hash.Add(LatchMetadata);
        hash.Add(SaltoKsMetadata);
        hash.Add(SaltoSpaceMetadata);
        hash.Add(JsonEquality.Hash(SpaceIds));
        hash.Add(VisionlineMetadata);
        hash.Add(JsonEquality.Hash(Warnings));
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
