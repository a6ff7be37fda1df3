// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AccessGrantListRequest
{
    private AccessGrantListRequest(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("limit"u8):
                    Limit = JsonRead.Integer(ref reader);
                    continue;
                case 8 when name.SequenceEqual("space_id"u8):
                    SpaceId = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("device_id"u8):
                    DeviceId = JsonRead.String(ref reader);
                    continue;
                case 11 when name.SequenceEqual("location_id"u8):
                    _locationId = JsonRead.String(ref reader);
                    continue;
                case 11 when name.SequenceEqual("page_cursor"u8):
                    PageCursor = JsonRead.String(ref reader);
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
                case 15 when name.SequenceEqual("acs_entrance_id"u8):
                    AcsEntranceId = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("reservation_key"u8):
                    ReservationKey = JsonRead.String(ref reader);
                    continue;
                case 16 when name.SequenceEqual("access_grant_ids"u8):
                    AccessGrantIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 16 when name.SequenceEqual("access_grant_key"u8):
                    AccessGrantKey = JsonRead.String(ref reader);
                    continue;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static AccessGrantListRequest ISeamJson<AccessGrantListRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_code_id"u8, AccessCodeId);
        JsonWrite.List(writer, "access_grant_ids"u8, AccessGrantIds, JsonWrite.StringValue);
        JsonWrite.String(writer, "access_grant_key"u8, AccessGrantKey);
        JsonWrite.String(writer, "acs_entrance_id"u8, AcsEntranceId);
        JsonWrite.String(writer, "acs_system_id"u8, AcsSystemId);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.String(writer, "device_id"u8, DeviceId);
        JsonWrite.Integer(writer, "limit"u8, Limit);
        JsonWrite.String(writer, "location_id"u8, _locationId);
        JsonWrite.String(writer, "page_cursor"u8, PageCursor);
        JsonWrite.String(writer, "reservation_key"u8, ReservationKey);
        JsonWrite.String(writer, "space_id"u8, SpaceId);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AccessGrantListRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AccessCodeId == other.AccessCodeId
            && JsonEquality.Lists(AccessGrantIds, other.AccessGrantIds)
            && AccessGrantKey == other.AccessGrantKey
            && AcsEntranceId == other.AcsEntranceId
            && AcsSystemId == other.AcsSystemId
            && CustomerKey == other.CustomerKey
            && DeviceId == other.DeviceId
            && Limit == other.Limit
            && _locationId == other._locationId
            && PageCursor == other.PageCursor
            && ReservationKey == other.ReservationKey
            && SpaceId == other.SpaceId
            && UserIdentityId == other.UserIdentityId;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AccessCodeId);
        hash.Add(JsonEquality.Hash(AccessGrantIds));
        hash.Add(AccessGrantKey);
        hash.Add(AcsEntranceId);
        hash.Add(AcsSystemId);
        hash.Add(CustomerKey);
        hash.Add(DeviceId);
        hash.Add(Limit);
        hash.Add(_locationId);
        hash.Add(PageCursor);
        hash.Add(ReservationKey);
        hash.Add(SpaceId);
        hash.Add(UserIdentityId);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.NotEmpty(AccessCodeId, "accessCodeId");
        RequestCheck.Items(AccessGrantIds, "accessGrantIds");
        RequestCheck.NotEmpty(AcsEntranceId, "acsEntranceId");
        RequestCheck.NotEmpty(AcsSystemId, "acsSystemId");
        RequestCheck.NotEmpty(DeviceId, "deviceId");
        RequestCheck.NotEmpty(_locationId, "locationId");
        RequestCheck.NotEmpty(SpaceId, "spaceId");
        RequestCheck.NotEmpty(UserIdentityId, "userIdentityId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("access_code_id", AccessCodeId);
        query.AddList("access_grant_ids", AccessGrantIds);
        query.Add("access_grant_key", AccessGrantKey);
        query.Add("acs_entrance_id", AcsEntranceId);
        query.Add("acs_system_id", AcsSystemId);
        query.Add("customer_key", CustomerKey);
        query.Add("device_id", DeviceId);
        query.Add("limit", Limit);
        query.Add("location_id", _locationId);
        query.Add("page_cursor", PageCursor);
        query.Add("reservation_key", ReservationKey);
        query.Add("space_id", SpaceId);
        query.Add("user_identity_id", UserIdentityId);
    }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
