// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>events/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<EventListRequest>))]
public sealed partial record EventListRequest : ISeamJson<EventListRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public EventListRequest() { }

    /// <summary>Only events about this PIN of a stand-alone lock.</summary>
    /// <remarks><c>access_code_id</c> of the API, a UUID.</remarks>
    public string? AccessCodeId { get; init; }

    /// <summary>Only events about these PINs of stand-alone locks.</summary>
    /// <remarks><c>access_code_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AccessCodeIds { get; init; }

    /// <summary>Only events about this access grant.</summary>
    /// <remarks><c>access_grant_id</c> of the API, a UUID.</remarks>
    public string? AccessGrantId { get; init; }

    /// <summary>Only events about these access grants, 100 at most.</summary>
    /// <remarks><c>access_grant_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AccessGrantIds { get; init; }

    /// <summary>Only events about this access method.</summary>
    /// <remarks><c>access_method_id</c> of the API, a UUID.</remarks>
    public string? AccessMethodId { get; init; }

    /// <summary>Only events about these access methods, 100 at most.</summary>
    /// <remarks><c>access_method_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AccessMethodIds { get; init; }

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
    public IReadOnlyList<string>? AcsSystemIds { get; init; }

    /// <summary>Only events about this user of an access system.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>Two times; only events after the first and before the second.</summary>
    /// <remarks><c>between</c> of the API, a list.</remarks>
    public IReadOnlyList<DateTimeOffset>? Between { get; init; }

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
    public IReadOnlyList<string>? DeviceIds { get; init; }

    /// <summary>Only the events with these IDs.</summary>
    /// <remarks><c>event_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? EventIds { get; init; }

    /// <summary>Only events of this type.</summary>
    /// <remarks><c>event_type</c> of the API.</remarks>
    public EventListEventType? EventType { get; init; }

    /// <summary>Only events of these types.</summary>
    /// <remarks><c>event_types</c> of the API, a list.</remarks>
    public IReadOnlyList<EventListEventType>? EventTypes { get; init; }

    /// <summary>Most events to list; 500 if left out. Left out, the API takes <c>500</c>.</summary>
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
    public IReadOnlyList<string>? SpaceIds { get; init; }

    /// <summary>How many events to skip. Newly arriving events shift what it skips, so prefer times.</summary>
    /// <remarks><c>unstable_offset</c> of the API.</remarks>
    public long? UnstableOffset { get; init; }

    /// <summary>Only events about this person.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>Makes a request by <see cref="Since"/>.</summary>
    /// <param name="since">Only events from this time on.</param>
    public static EventListRequest ForSince(DateTimeOffset since) => new() { Since = since };

    /// <summary>Makes a request by <see cref="Between"/>.</summary>
    /// <param name="between">Two times; only events after the first and before the second.</param>
    public static EventListRequest ForBetween(IReadOnlyList<DateTimeOffset> between) => new() { Between = between };

    /// <summary>Makes a request by <see cref="EventIds"/>.</summary>
    /// <param name="eventIds">Only the events with these IDs.</param>
    public static EventListRequest ForEventIds(IReadOnlyList<string> eventIds) => new() { EventIds = eventIds };
}
