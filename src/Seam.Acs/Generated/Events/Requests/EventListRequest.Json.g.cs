// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record EventListRequest
{
    private EventListRequest(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("limit"u8):
                    Limit = JsonRead.Integer(ref reader);
                    continue;
                case 5 when name.SequenceEqual("since"u8):
                    Since = JsonRead.DateTime(ref reader);
                    continue;
                case 7 when name.SequenceEqual("between"u8):
                    Between = JsonRead.ValueList(ref reader, JsonRead.DateTime);
                    continue;
                case 8 when name.SequenceEqual("space_id"u8):
                    SpaceId = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("device_id"u8):
                    DeviceId = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("event_ids"u8):
                    EventIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 9 when name.SequenceEqual("space_ids"u8):
                    SpaceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 10 when name.SequenceEqual("device_ids"u8):
                    DeviceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 10 when name.SequenceEqual("event_type"u8):
                    EventType = JsonRead.Enum<EventListEventType>(ref reader);
                    continue;
                case 11 when name.SequenceEqual("acs_user_id"u8):
                    AcsUserId = JsonRead.String(ref reader);
                    continue;
                case 11 when name.SequenceEqual("event_types"u8):
                    EventTypes = JsonRead.ValueList(ref reader, JsonRead.Enum<EventListEventType>);
                    continue;
                case 12 when name.SequenceEqual("customer_key"u8):
                    CustomerKey = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("acs_system_id"u8):
                    AcsSystemId = JsonRead.String(ref reader);
                    continue;
                case 14 when name.SequenceEqual("access_code_id"u8):
                    AccessCodeId = JsonRead.String(ref reader);
                    continue;
                case 14 when name.SequenceEqual("acs_encoder_id"u8):
                    AcsEncoderId = JsonRead.String(ref reader);
                    continue;
                case 14 when name.SequenceEqual("acs_system_ids"u8):
                    AcsSystemIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 15 when name.SequenceEqual("access_code_ids"u8):
                    AccessCodeIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 15 when name.SequenceEqual("access_grant_id"u8):
                    AccessGrantId = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("acs_entrance_id"u8):
                    AcsEntranceId = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("unstable_offset"u8):
                    UnstableOffset = JsonRead.Integer(ref reader);
                    continue;
                case 16 when name.SequenceEqual("access_grant_ids"u8):
                    AccessGrantIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 16 when name.SequenceEqual("access_method_id"u8):
                    AccessMethodId = JsonRead.String(ref reader);
                    continue;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    continue;
                case 17 when name.SequenceEqual("access_method_ids"u8):
                    AccessMethodIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 17 when name.SequenceEqual("acs_credential_id"u8):
                    AcsCredentialId = JsonRead.String(ref reader);
                    continue;
                case 18 when name.SequenceEqual("connect_webview_id"u8):
                    ConnectWebviewId = JsonRead.String(ref reader);
                    continue;
                case 19 when name.SequenceEqual("acs_access_group_id"u8):
                    AcsAccessGroupId = JsonRead.String(ref reader);
                    continue;
                case 20 when name.SequenceEqual("connected_account_id"u8):
                    ConnectedAccountId = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static EventListRequest ISeamJson<EventListRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_code_id"u8, AccessCodeId);
        JsonWrite.List(writer, "access_code_ids"u8, AccessCodeIds, JsonWrite.StringValue);
        JsonWrite.String(writer, "access_grant_id"u8, AccessGrantId);
        JsonWrite.List(writer, "access_grant_ids"u8, AccessGrantIds, JsonWrite.StringValue);
        JsonWrite.String(writer, "access_method_id"u8, AccessMethodId);
        JsonWrite.List(writer, "access_method_ids"u8, AccessMethodIds, JsonWrite.StringValue);
        JsonWrite.String(writer, "acs_access_group_id"u8, AcsAccessGroupId);
        JsonWrite.String(writer, "acs_credential_id"u8, AcsCredentialId);
        JsonWrite.String(writer, "acs_encoder_id"u8, AcsEncoderId);
        JsonWrite.String(writer, "acs_entrance_id"u8, AcsEntranceId);
        JsonWrite.String(writer, "acs_system_id"u8, AcsSystemId);
        JsonWrite.List(writer, "acs_system_ids"u8, AcsSystemIds, JsonWrite.StringValue);
        JsonWrite.String(writer, "acs_user_id"u8, AcsUserId);
        JsonWrite.List(writer, "between"u8, Between, JsonWrite.DateTimeValue);
        JsonWrite.String(writer, "connect_webview_id"u8, ConnectWebviewId);
        JsonWrite.String(writer, "connected_account_id"u8, ConnectedAccountId);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.String(writer, "device_id"u8, DeviceId);
        JsonWrite.List(writer, "device_ids"u8, DeviceIds, JsonWrite.StringValue);
        JsonWrite.List(writer, "event_ids"u8, EventIds, JsonWrite.StringValue);
        JsonWrite.Enum(writer, "event_type"u8, EventType);
        JsonWrite.List(writer, "event_types"u8, EventTypes, JsonWrite.EnumValue);
        JsonWrite.Integer(writer, "limit"u8, Limit);
        JsonWrite.DateTime(writer, "since"u8, Since);
        JsonWrite.String(writer, "space_id"u8, SpaceId);
        JsonWrite.List(writer, "space_ids"u8, SpaceIds, JsonWrite.StringValue);
        JsonWrite.Integer(writer, "unstable_offset"u8, UnstableOffset);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(EventListRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AccessCodeId == other.AccessCodeId
            && JsonEquality.Lists(AccessCodeIds, other.AccessCodeIds)
            && AccessGrantId == other.AccessGrantId
            && JsonEquality.Lists(AccessGrantIds, other.AccessGrantIds)
            && AccessMethodId == other.AccessMethodId
            && JsonEquality.Lists(AccessMethodIds, other.AccessMethodIds)
            && AcsAccessGroupId == other.AcsAccessGroupId
            && AcsCredentialId == other.AcsCredentialId
            && AcsEncoderId == other.AcsEncoderId
            && AcsEntranceId == other.AcsEntranceId
            && AcsSystemId == other.AcsSystemId
            && JsonEquality.Lists(AcsSystemIds, other.AcsSystemIds)
            && AcsUserId == other.AcsUserId
            && JsonEquality.Lists(Between, other.Between)
            && ConnectWebviewId == other.ConnectWebviewId
            && ConnectedAccountId == other.ConnectedAccountId
            && CustomerKey == other.CustomerKey
            && DeviceId == other.DeviceId
            && JsonEquality.Lists(DeviceIds, other.DeviceIds)
            && JsonEquality.Lists(EventIds, other.EventIds)
            && EventType == other.EventType
            && JsonEquality.Lists(EventTypes, other.EventTypes)
            && Limit == other.Limit
            && Since == other.Since
            && SpaceId == other.SpaceId
            && JsonEquality.Lists(SpaceIds, other.SpaceIds)
            && UnstableOffset == other.UnstableOffset
            && UserIdentityId == other.UserIdentityId;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AccessCodeId);
        hash.Add(JsonEquality.Hash(AccessCodeIds));
        hash.Add(AccessGrantId);
        hash.Add(JsonEquality.Hash(AccessGrantIds));
        hash.Add(AccessMethodId);
        hash.Add(JsonEquality.Hash(AccessMethodIds));
        hash.Add(AcsAccessGroupId);
        hash.Add(AcsCredentialId);
        hash.Add(AcsEncoderId);
        hash.Add(AcsEntranceId);
        hash.Add(AcsSystemId);
        hash.Add(JsonEquality.Hash(AcsSystemIds));
        hash.Add(AcsUserId);
        hash.Add(JsonEquality.Hash(Between));
        hash.Add(ConnectWebviewId);
        hash.Add(ConnectedAccountId);
        hash.Add(CustomerKey);
        hash.Add(DeviceId);
        hash.Add(JsonEquality.Hash(DeviceIds));
        hash.Add(JsonEquality.Hash(EventIds));
        hash.Add(EventType);
        hash.Add(JsonEquality.Hash(EventTypes));
        hash.Add(Limit);
        hash.Add(Since);
        hash.Add(SpaceId);
        hash.Add(JsonEquality.Hash(SpaceIds));
        hash.Add(UnstableOffset);
        hash.Add(UserIdentityId);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.NotEmpty(AccessCodeId, "accessCodeId");
        RequestCheck.Items(AccessCodeIds, "accessCodeIds");
        RequestCheck.NotEmpty(AccessGrantId, "accessGrantId");
        RequestCheck.Items(AccessGrantIds, "accessGrantIds");
        RequestCheck.Count(AccessGrantIds, 0, 100, "accessGrantIds");
        RequestCheck.NotEmpty(AccessMethodId, "accessMethodId");
        RequestCheck.Items(AccessMethodIds, "accessMethodIds");
        RequestCheck.Count(AccessMethodIds, 0, 100, "accessMethodIds");
        RequestCheck.NotEmpty(AcsAccessGroupId, "acsAccessGroupId");
        RequestCheck.NotEmpty(AcsCredentialId, "acsCredentialId");
        RequestCheck.NotEmpty(AcsEncoderId, "acsEncoderId");
        RequestCheck.NotEmpty(AcsEntranceId, "acsEntranceId");
        RequestCheck.NotEmpty(AcsSystemId, "acsSystemId");
        RequestCheck.Items(AcsSystemIds, "acsSystemIds");
        RequestCheck.NotEmpty(AcsUserId, "acsUserId");
        RequestCheck.Count(Between, 2, 2, "between");
        RequestCheck.NotEmpty(ConnectWebviewId, "connectWebviewId");
        RequestCheck.NotEmpty(ConnectedAccountId, "connectedAccountId");
        RequestCheck.NotEmpty(DeviceId, "deviceId");
        RequestCheck.Items(DeviceIds, "deviceIds");
        RequestCheck.Items(EventIds, "eventIds");
        RequestCheck.Names(EventTypes, "eventTypes");
        RequestCheck.NotEmpty(SpaceId, "spaceId");
        RequestCheck.Items(SpaceIds, "spaceIds");
        RequestCheck.Count(SpaceIds, 0, 100, "spaceIds");
        RequestCheck.NotEmpty(UserIdentityId, "userIdentityId");
        RequestCheck.AtLeastOneOf(
            [("since", Since is not null), ("between", Between is not null), ("eventIds", EventIds is not null)],
            [["since"], ["between"], ["eventIds"]]
        );
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("access_code_id", AccessCodeId);
        query.AddList("access_code_ids", AccessCodeIds);
        query.Add("access_grant_id", AccessGrantId);
        query.AddList("access_grant_ids", AccessGrantIds);
        query.Add("access_method_id", AccessMethodId);
        query.AddList("access_method_ids", AccessMethodIds);
        query.Add("acs_access_group_id", AcsAccessGroupId);
        query.Add("acs_credential_id", AcsCredentialId);
        query.Add("acs_encoder_id", AcsEncoderId);
        query.Add("acs_entrance_id", AcsEntranceId);
        query.Add("acs_system_id", AcsSystemId);
        query.AddList("acs_system_ids", AcsSystemIds);
        query.Add("acs_user_id", AcsUserId);
        query.AddList("between", Between?.Select(SeamTime.Format).ToList());
        query.Add("connect_webview_id", ConnectWebviewId);
        query.Add("connected_account_id", ConnectedAccountId);
        query.Add("customer_key", CustomerKey);
        query.Add("device_id", DeviceId);
        query.AddList("device_ids", DeviceIds);
        query.AddList("event_ids", EventIds);
        query.Add("event_type", EventType?.Value);
        query.AddList("event_types", EventTypes?.Select(item => item.Value).ToList());
        query.Add("limit", Limit);
        query.Add("since", Since);
        query.Add("space_id", SpaceId);
        query.AddList("space_ids", SpaceIds);
        query.Add("unstable_offset", UnstableOffset);
        query.Add("user_identity_id", UserIdentityId);
    }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
