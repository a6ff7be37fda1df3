// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_grants/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantListRequest>))]
public sealed record AccessGrantListRequest() : ISeamJson<AccessGrantListRequest>, ISeamRequest
{
    private readonly RequestList<string> _accessGrantIds;
    private readonly string? _locationId;

    /// <summary>Only grants with this PIN of a stand-alone lock.</summary>
    /// <remarks><c>access_code_id</c> of the API, a UUID.</remarks>
    public string? AccessCodeId { get; init; }

    /// <summary>Only the grants with these IDs.</summary>
    /// <remarks><c>access_grant_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AccessGrantIds { get => _accessGrantIds.Given; init => _accessGrantIds = new(value); }

    /// <summary>Only the grant with this key of yours.</summary>
    /// <remarks><c>access_grant_key</c> of the API.</remarks>
    public string? AccessGrantKey { get; init; }

    /// <summary>Only grants of this entrance.</summary>
    /// <remarks><c>acs_entrance_id</c> of the API, a UUID.</remarks>
    public string? AcsEntranceId { get; init; }

    /// <summary>Only grants in this access system.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string? AcsSystemId { get; init; }

    /// <summary>Only grants of the customer with this key.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

    /// <summary>Only grants of this device.</summary>
    /// <remarks><c>device_id</c> of the API, a UUID.</remarks>
    public string? DeviceId { get; init; }

    /// <summary>Most items to put on one page. Default: <c>500</c>.</summary>
    /// <remarks><c>limit</c> of the API.</remarks>
    public long? Limit { get; init; }

    /// <summary>Only grants of this location, the older name of a space.</summary>
    /// <remarks><c>location_id</c> of the API, a UUID.</remarks>
    [Obsolete("Use SpaceId.")]
    public string? LocationId { get => _locationId; init => _locationId = value; }

    /// <summary>
    /// Where the page starts: the cursor that the page before gave. <c>null</c> for the first page. Keep the other
    /// parameters as they were.
    /// </summary>
    /// <remarks><c>page_cursor</c> of the API.</remarks>
    public string? PageCursor { get; init; }

    /// <summary>Only grants of the booking with this key of yours.</summary>
    /// <remarks><c>reservation_key</c> of the API.</remarks>
    public string? ReservationKey { get; init; }

    /// <summary>Only grants of this space.</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public string? SpaceId { get; init; }

    /// <summary>Only grants of this person.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    private AccessGrantListRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("limit"u8): Limit = JsonRead.Integer(ref reader); break;
                case 8 when name.SequenceEqual("space_id"u8): SpaceId = JsonRead.String(ref reader); break;
                case 9 when name.SequenceEqual("device_id"u8): DeviceId = JsonRead.String(ref reader); break;
                case 11 when name.SequenceEqual("location_id"u8): _locationId = JsonRead.String(ref reader); break;
                case 11 when name.SequenceEqual("page_cursor"u8): PageCursor = JsonRead.String(ref reader); break;
                case 12 when name.SequenceEqual("customer_key"u8): CustomerKey = JsonRead.String(ref reader); break;
                case 13 when name.SequenceEqual("acs_system_id"u8): AcsSystemId = JsonRead.String(ref reader); break;
                case 14 when name.SequenceEqual("access_code_id"u8): AccessCodeId = JsonRead.String(ref reader); break;
                case 15 when name.SequenceEqual("acs_entrance_id"u8):
                    AcsEntranceId = JsonRead.String(ref reader);
                    break;
                case 15 when name.SequenceEqual("reservation_key"u8):
                    ReservationKey = JsonRead.String(ref reader);
                    break;
                case 16 when name.SequenceEqual("access_grant_ids"u8):
                    _accessGrantIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 16 when name.SequenceEqual("access_grant_key"u8):
                    AccessGrantKey = JsonRead.String(ref reader);
                    break;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
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
        JsonWrite.List(writer, "access_grant_ids"u8, _accessGrantIds.Given, JsonWrite.StringValue);
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

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Id(AccessCodeId, "accessCodeId");
        RequestCheck.Ids(_accessGrantIds.Given, "accessGrantIds");
        RequestCheck.Id(AcsEntranceId, "acsEntranceId");
        RequestCheck.Id(AcsSystemId, "acsSystemId");
        RequestCheck.Id(DeviceId, "deviceId");
        RequestCheck.Id(_locationId, "locationId");
        RequestCheck.Id(SpaceId, "spaceId");
        RequestCheck.Id(UserIdentityId, "userIdentityId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("access_code_id", AccessCodeId);
        query.AddList("access_grant_ids", _accessGrantIds.Given);
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
}
