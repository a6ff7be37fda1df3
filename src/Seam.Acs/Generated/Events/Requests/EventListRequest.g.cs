// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>events/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<EventListRequest>))]
public sealed record EventListRequest() : ISeamJson<EventListRequest>, ISeamRequest
{
    private readonly RequestList<string> _accessCodeIds;
    private readonly RequestList<string> _accessGrantIds;
    private readonly RequestList<string> _accessMethodIds;
    private readonly RequestList<string> _acsSystemIds;
    private readonly RequestList<DateTimeOffset> _between;
    private readonly RequestList<string> _deviceIds;
    private readonly RequestList<string> _eventIds;
    private readonly RequestList<SeamEventType> _eventTypes;
    private readonly RequestList<string> _spaceIds;

    /// <summary>Only events about this PIN of a stand-alone lock.</summary>
    /// <remarks><c>access_code_id</c> of the API, a UUID.</remarks>
    public string? AccessCodeId { get; init; }

    /// <summary>Only events about these PINs of stand-alone locks.</summary>
    /// <remarks><c>access_code_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AccessCodeIds { get => _accessCodeIds.Given; init => _accessCodeIds = new(value); }

    /// <summary>Only events about this access grant.</summary>
    /// <remarks><c>access_grant_id</c> of the API, a UUID.</remarks>
    public string? AccessGrantId { get; init; }

    /// <summary>Only events about these access grants, 100 at most.</summary>
    /// <remarks><c>access_grant_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AccessGrantIds { get => _accessGrantIds.Given; init => _accessGrantIds = new(value); }

    /// <summary>Only events about this access method.</summary>
    /// <remarks><c>access_method_id</c> of the API, a UUID.</remarks>
    public string? AccessMethodId { get; init; }

    /// <summary>Only events about these access methods, 100 at most.</summary>
    /// <remarks><c>access_method_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AccessMethodIds
    {
        get => _accessMethodIds.Given;
        init => _accessMethodIds = new(value);
    }

    /// <summary>Only events about this access group.</summary>
    /// <remarks><c>acs_access_group_id</c> of the API, a UUID.</remarks>
    public string? AcsAccessGroupId { get; init; }

    /// <summary>Only events about this credential.</summary>
    /// <remarks><c>acs_credential_id</c> of the API, a UUID.</remarks>
    public string? AcsCredentialId { get; init; }

    /// <summary>Only events about this card encoder.</summary>
    /// <remarks><c>acs_encoder_id</c> of the API, a UUID.</remarks>
    public string? AcsEncoderId { get; init; }

    /// <summary>Only events about this entrance.</summary>
    /// <remarks><c>acs_entrance_id</c> of the API, a UUID.</remarks>
    public string? AcsEntranceId { get; init; }

    /// <summary>Only events in this access system.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string? AcsSystemId { get; init; }

    /// <summary>Only events in these access systems.</summary>
    /// <remarks><c>acs_system_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AcsSystemIds { get => _acsSystemIds.Given; init => _acsSystemIds = new(value); }

    /// <summary>Only events about this user of an access system.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>Two times; only events after the first and before the second.</summary>
    /// <remarks><c>between</c> of the API, a list.</remarks>
    public IReadOnlyList<DateTimeOffset>? Between { get => _between.Given; init => _between = new(value); }

    /// <summary>Only events about this connect webview.</summary>
    /// <remarks><c>connect_webview_id</c> of the API, a UUID.</remarks>
    public string? ConnectWebviewId { get; init; }

    /// <summary>Only events under this connected account.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string? ConnectedAccountId { get; init; }

    /// <summary>Only events of the customer with this key.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

    /// <summary>Only events about this device.</summary>
    /// <remarks><c>device_id</c> of the API, a UUID.</remarks>
    public string? DeviceId { get; init; }

    /// <summary>Only events about these devices.</summary>
    /// <remarks><c>device_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? DeviceIds { get => _deviceIds.Given; init => _deviceIds = new(value); }

    /// <summary>Only the events with these IDs.</summary>
    /// <remarks><c>event_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? EventIds { get => _eventIds.Given; init => _eventIds = new(value); }

    /// <summary>Only events of this type.</summary>
    /// <remarks><c>event_type</c> of the API.</remarks>
    public SeamEventType? EventType { get; init; }

    /// <summary>Only events of these types.</summary>
    /// <remarks><c>event_types</c> of the API, a list.</remarks>
    public IReadOnlyList<SeamEventType>? EventTypes { get => _eventTypes.Given; init => _eventTypes = new(value); }

    /// <summary>Most events to list. Default: <c>500</c>.</summary>
    /// <remarks><c>limit</c> of the API.</remarks>
    public long? Limit { get; init; }

    /// <summary>Only events from this time on.</summary>
    /// <remarks><c>since</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Only events about this space.</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public string? SpaceId { get; init; }

    /// <summary>Only events about these spaces, 100 at most.</summary>
    /// <remarks><c>space_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? SpaceIds { get => _spaceIds.Given; init => _spaceIds = new(value); }

    /// <summary>How many events to skip. Newly arriving events shift what it skips, so prefer times.</summary>
    /// <remarks><c>unstable_offset</c> of the API.</remarks>
    public long? UnstableOffset { get; init; }

    /// <summary>Only events about this person.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    private EventListRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("limit"u8): Limit = JsonRead.Integer(ref reader); break;
                case 5 when name.SequenceEqual("since"u8): Since = JsonRead.DateTime(ref reader); break;
                case 7 when name.SequenceEqual("between"u8):
                    _between = new(JsonRead.ValueList(ref reader, JsonRead.DateTime));
                    break;
                case 8 when name.SequenceEqual("space_id"u8): SpaceId = JsonRead.String(ref reader); break;
                case 9 when name.SequenceEqual("device_id"u8): DeviceId = JsonRead.String(ref reader); break;
                case 9 when name.SequenceEqual("event_ids"u8):
                    _eventIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 9 when name.SequenceEqual("space_ids"u8):
                    _spaceIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 10 when name.SequenceEqual("device_ids"u8):
                    _deviceIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 10 when name.SequenceEqual("event_type"u8):
                    EventType = JsonRead.Enum<SeamEventType>(ref reader);
                    break;
                case 11 when name.SequenceEqual("acs_user_id"u8): AcsUserId = JsonRead.String(ref reader); break;
                case 11 when name.SequenceEqual("event_types"u8):
                    _eventTypes = new(JsonRead.ValueList(ref reader, JsonRead.Enum<SeamEventType>));
                    break;
                case 12 when name.SequenceEqual("customer_key"u8): CustomerKey = JsonRead.String(ref reader); break;
                case 13 when name.SequenceEqual("acs_system_id"u8): AcsSystemId = JsonRead.String(ref reader); break;
                case 14 when name.SequenceEqual("access_code_id"u8): AccessCodeId = JsonRead.String(ref reader); break;
                case 14 when name.SequenceEqual("acs_encoder_id"u8): AcsEncoderId = JsonRead.String(ref reader); break;
                case 14 when name.SequenceEqual("acs_system_ids"u8):
                    _acsSystemIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 15 when name.SequenceEqual("access_code_ids"u8):
                    _accessCodeIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 15 when name.SequenceEqual("access_grant_id"u8):
                    AccessGrantId = JsonRead.String(ref reader);
                    break;
                case 15 when name.SequenceEqual("acs_entrance_id"u8):
                    AcsEntranceId = JsonRead.String(ref reader);
                    break;
                case 15 when name.SequenceEqual("unstable_offset"u8):
                    UnstableOffset = JsonRead.Integer(ref reader);
                    break;
                case 16 when name.SequenceEqual("access_grant_ids"u8):
                    _accessGrantIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 16 when name.SequenceEqual("access_method_id"u8):
                    AccessMethodId = JsonRead.String(ref reader);
                    break;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    break;
                case 17 when name.SequenceEqual("access_method_ids"u8):
                    _accessMethodIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 17 when name.SequenceEqual("acs_credential_id"u8):
                    AcsCredentialId = JsonRead.String(ref reader);
                    break;
                case 18 when name.SequenceEqual("connect_webview_id"u8):
                    ConnectWebviewId = JsonRead.String(ref reader);
                    break;
                case 19 when name.SequenceEqual("acs_access_group_id"u8):
                    AcsAccessGroupId = JsonRead.String(ref reader);
                    break;
                case 20 when name.SequenceEqual("connected_account_id"u8):
                    ConnectedAccountId = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static EventListRequest ISeamJson<EventListRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_code_id"u8, AccessCodeId);
        JsonWrite.List(writer, "access_code_ids"u8, _accessCodeIds.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "access_grant_id"u8, AccessGrantId);
        JsonWrite.List(writer, "access_grant_ids"u8, _accessGrantIds.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "access_method_id"u8, AccessMethodId);
        JsonWrite.List(writer, "access_method_ids"u8, _accessMethodIds.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "acs_access_group_id"u8, AcsAccessGroupId);
        JsonWrite.String(writer, "acs_credential_id"u8, AcsCredentialId);
        JsonWrite.String(writer, "acs_encoder_id"u8, AcsEncoderId);
        JsonWrite.String(writer, "acs_entrance_id"u8, AcsEntranceId);
        JsonWrite.String(writer, "acs_system_id"u8, AcsSystemId);
        JsonWrite.List(writer, "acs_system_ids"u8, _acsSystemIds.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "acs_user_id"u8, AcsUserId);
        JsonWrite.List(writer, "between"u8, _between.Given, JsonWrite.DateTimeValue);
        JsonWrite.String(writer, "connect_webview_id"u8, ConnectWebviewId);
        JsonWrite.String(writer, "connected_account_id"u8, ConnectedAccountId);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.String(writer, "device_id"u8, DeviceId);
        JsonWrite.List(writer, "device_ids"u8, _deviceIds.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "event_ids"u8, _eventIds.Given, JsonWrite.StringValue);
        JsonWrite.Enum(writer, "event_type"u8, EventType);
        JsonWrite.List(writer, "event_types"u8, _eventTypes.Given, JsonWrite.EnumValue);
        JsonWrite.Integer(writer, "limit"u8, Limit);
        JsonWrite.DateTime(writer, "since"u8, Since);
        JsonWrite.String(writer, "space_id"u8, SpaceId);
        JsonWrite.List(writer, "space_ids"u8, _spaceIds.Given, JsonWrite.StringValue);
        JsonWrite.Integer(writer, "unstable_offset"u8, UnstableOffset);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Id(AccessCodeId, "accessCodeId");
        RequestCheck.Ids(_accessCodeIds.Given, "accessCodeIds");
        RequestCheck.Id(AccessGrantId, "accessGrantId");
        RequestCheck.Ids(_accessGrantIds.Given, "accessGrantIds");
        RequestCheck.Id(AccessMethodId, "accessMethodId");
        RequestCheck.Ids(_accessMethodIds.Given, "accessMethodIds");
        RequestCheck.Id(AcsAccessGroupId, "acsAccessGroupId");
        RequestCheck.Id(AcsCredentialId, "acsCredentialId");
        RequestCheck.Id(AcsEncoderId, "acsEncoderId");
        RequestCheck.Id(AcsEntranceId, "acsEntranceId");
        RequestCheck.Id(AcsSystemId, "acsSystemId");
        RequestCheck.Ids(_acsSystemIds.Given, "acsSystemIds");
        RequestCheck.Id(AcsUserId, "acsUserId");
        RequestCheck.Id(ConnectWebviewId, "connectWebviewId");
        RequestCheck.Id(ConnectedAccountId, "connectedAccountId");
        RequestCheck.Id(DeviceId, "deviceId");
        RequestCheck.Ids(_deviceIds.Given, "deviceIds");
        RequestCheck.Ids(_eventIds.Given, "eventIds");
        RequestCheck.Names(_eventTypes.Given, "eventTypes");
        RequestCheck.Id(SpaceId, "spaceId");
        RequestCheck.Ids(_spaceIds.Given, "spaceIds");
        RequestCheck.Id(UserIdentityId, "userIdentityId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("access_code_id", AccessCodeId);
        query.AddList("access_code_ids", _accessCodeIds.Given);
        query.Add("access_grant_id", AccessGrantId);
        query.AddList("access_grant_ids", _accessGrantIds.Given);
        query.Add("access_method_id", AccessMethodId);
        query.AddList("access_method_ids", _accessMethodIds.Given);
        query.Add("acs_access_group_id", AcsAccessGroupId);
        query.Add("acs_credential_id", AcsCredentialId);
        query.Add("acs_encoder_id", AcsEncoderId);
        query.Add("acs_entrance_id", AcsEntranceId);
        query.Add("acs_system_id", AcsSystemId);
        query.AddList("acs_system_ids", _acsSystemIds.Given);
        query.Add("acs_user_id", AcsUserId);
        query.AddList("between", _between.Given?.Select(SeamTime.Format).ToList());
        query.Add("connect_webview_id", ConnectWebviewId);
        query.Add("connected_account_id", ConnectedAccountId);
        query.Add("customer_key", CustomerKey);
        query.Add("device_id", DeviceId);
        query.AddList("device_ids", _deviceIds.Given);
        query.AddList("event_ids", _eventIds.Given);
        query.Add("event_type", EventType?.Value);
        query.AddList("event_types", _eventTypes.Given?.Select(item => item.Value).ToList());
        query.Add("limit", Limit);
        query.Add("since", Since);
        query.Add("space_id", SpaceId);
        query.AddList("space_ids", _spaceIds.Given);
        query.Add("unstable_offset", UnstableOffset);
        query.Add("user_identity_id", UserIdentityId);
    }
}
