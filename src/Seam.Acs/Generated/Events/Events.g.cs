// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>What has happened in the workspace, as webhooks would have reported it.</summary>
/// <remarks><c>/events</c> of the API. Safe for any number of threads.</remarks>
public partial class Events : SeamResource
{
    private static RecordOperation<SeamEvent> GetOperation => field ??= new(
        "GET /events/get",
        RetryClass.Read,
        "event"
    );
    private static ListOperation<SeamEvent> ListOperation => field ??= new(
        "GET /events/list",
        RetryClass.Read,
        "events"
    );

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected Events() { }

    internal Events(SeamTransport transport)
        : base(transport) { }

    /// <summary>Reads one event.</summary>
    /// <remarks><c>GET /events/get</c> of the API. Retried after a transient failure.</remarks>
    /// <param name="eventId">The event to read. A UUID.</param>
    /// <param name="eventType">Type that the event has to be of.</param>
    /// <param name="deviceId">Device that the event has to be about. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<SeamEvent> GetAsync(
        string? eventId = null,
        string? eventType = null,
        string? deviceId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(
            new EventGetRequest
            {
                EventId = eventId,
                EventType = eventType,
                DeviceId = deviceId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GetAsync(string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public SeamEvent Get(
        string? eventId = null,
        string? eventType = null,
        string? deviceId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(
            new EventGetRequest
            {
                EventId = eventId,
                EventType = eventType,
                DeviceId = deviceId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GetAsync(string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<SeamEvent> GetAsync(
        EventGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual SeamEvent Get(
        EventGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Lists events in a span of time.</summary>
    /// <remarks>
    /// Give <paramref name="since"/> or <paramref name="between"/>. The list has no pages: at most
    /// <paramref name="limit"/> events come, so ask again from the last one's time for more. Filters add up.
    /// <c>GET /events/list</c> of the API. Retried after a transient failure.
    /// </remarks>
    /// <param name="since">Only events from this time on. A date and time in UTC.</param>
    /// <param name="between">Two times; only events after the first and before the second. A list.</param>
    /// <param name="eventIds">Only the events with these IDs. A list of UUIDs.</param>
    /// <param name="accessCodeId">Only events about this PIN of a stand-alone lock. A UUID.</param>
    /// <param name="accessCodeIds">Only events about these PINs of stand-alone locks. A list of UUIDs.</param>
    /// <param name="accessGrantId">Only events about this access grant. A UUID.</param>
    /// <param name="accessGrantIds">Only events about these access grants, 100 at most. A list of UUIDs.</param>
    /// <param name="accessMethodId">Only events about this access method. A UUID.</param>
    /// <param name="accessMethodIds">Only events about these access methods, 100 at most. A list of UUIDs.</param>
    /// <param name="acsAccessGroupId">Only events about this access group. A UUID.</param>
    /// <param name="acsCredentialId">Only events about this credential. A UUID.</param>
    /// <param name="acsEncoderId">Only events about this card encoder. A UUID.</param>
    /// <param name="acsEntranceId">Only events about this entrance. A UUID.</param>
    /// <param name="acsSystemId">Only events in this access system. A UUID.</param>
    /// <param name="acsSystemIds">Only events in these access systems. A list of UUIDs.</param>
    /// <param name="acsUserId">Only events about this user of an access system. A UUID.</param>
    /// <param name="connectWebviewId">Only events about this connect webview. A UUID.</param>
    /// <param name="connectedAccountId">Only events under this connected account. A UUID.</param>
    /// <param name="customerKey">Only events of the customer with this key.</param>
    /// <param name="deviceId">Only events about this device. A UUID.</param>
    /// <param name="deviceIds">Only events about these devices. A list of UUIDs.</param>
    /// <param name="eventType">Only events of this type.</param>
    /// <param name="eventTypes">Only events of these types. A list.</param>
    /// <param name="spaceId">Only events about this space. A UUID.</param>
    /// <param name="spaceIds">Only events about these spaces, 100 at most. A list of UUIDs.</param>
    /// <param name="unstableOffset">
    /// How many events to skip. Newly arriving events shift what it skips, so prefer times.
    /// </param>
    /// <param name="userIdentityId">Only events about this person. A UUID.</param>
    /// <param name="limit">Most events to list. Default: <c>500</c>.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>All items. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<IReadOnlyList<SeamEvent>> ListAsync(
        DateTimeOffset? since = null,
        IEnumerable<DateTimeOffset>? between = null,
        IEnumerable<string>? eventIds = null,
        string? accessCodeId = null,
        IEnumerable<string>? accessCodeIds = null,
        string? accessGrantId = null,
        IEnumerable<string>? accessGrantIds = null,
        string? accessMethodId = null,
        IEnumerable<string>? accessMethodIds = null,
        string? acsAccessGroupId = null,
        string? acsCredentialId = null,
        string? acsEncoderId = null,
        string? acsEntranceId = null,
        string? acsSystemId = null,
        IEnumerable<string>? acsSystemIds = null,
        string? acsUserId = null,
        string? connectWebviewId = null,
        string? connectedAccountId = null,
        string? customerKey = null,
        string? deviceId = null,
        IEnumerable<string>? deviceIds = null,
        SeamEventType? eventType = null,
        IEnumerable<SeamEventType>? eventTypes = null,
        string? spaceId = null,
        IEnumerable<string>? spaceIds = null,
        long? unstableOffset = null,
        string? userIdentityId = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(
            new EventListRequest
            {
                Since = since,
                Between = between?.ToArray(),
                EventIds = eventIds?.ToArray(),
                AccessCodeId = accessCodeId,
                AccessCodeIds = accessCodeIds?.ToArray(),
                AccessGrantId = accessGrantId,
                AccessGrantIds = accessGrantIds?.ToArray(),
                AccessMethodId = accessMethodId,
                AccessMethodIds = accessMethodIds?.ToArray(),
                AcsAccessGroupId = acsAccessGroupId,
                AcsCredentialId = acsCredentialId,
                AcsEncoderId = acsEncoderId,
                AcsEntranceId = acsEntranceId,
                AcsSystemId = acsSystemId,
                AcsSystemIds = acsSystemIds?.ToArray(),
                AcsUserId = acsUserId,
                ConnectWebviewId = connectWebviewId,
                ConnectedAccountId = connectedAccountId,
                CustomerKey = customerKey,
                DeviceId = deviceId,
                DeviceIds = deviceIds?.ToArray(),
                EventType = eventType,
                EventTypes = eventTypes?.ToArray(),
                SpaceId = spaceId,
                SpaceIds = spaceIds?.ToArray(),
                UnstableOffset = unstableOffset,
                UserIdentityId = userIdentityId,
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(DateTimeOffset?, IEnumerable{DateTimeOffset}?, IEnumerable{string}?, string?,
    /// IEnumerable{string}?, string?, IEnumerable{string}?, string?, IEnumerable{string}?, string?, string?, string?,
    /// string?, string?, IEnumerable{string}?, string?, string?, string?, string?, string?, IEnumerable{string}?,
    /// SeamEventType?, IEnumerable{SeamEventType}?, string?, IEnumerable{string}?, long?, string?, long?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public IReadOnlyList<SeamEvent> List(
        DateTimeOffset? since = null,
        IEnumerable<DateTimeOffset>? between = null,
        IEnumerable<string>? eventIds = null,
        string? accessCodeId = null,
        IEnumerable<string>? accessCodeIds = null,
        string? accessGrantId = null,
        IEnumerable<string>? accessGrantIds = null,
        string? accessMethodId = null,
        IEnumerable<string>? accessMethodIds = null,
        string? acsAccessGroupId = null,
        string? acsCredentialId = null,
        string? acsEncoderId = null,
        string? acsEntranceId = null,
        string? acsSystemId = null,
        IEnumerable<string>? acsSystemIds = null,
        string? acsUserId = null,
        string? connectWebviewId = null,
        string? connectedAccountId = null,
        string? customerKey = null,
        string? deviceId = null,
        IEnumerable<string>? deviceIds = null,
        SeamEventType? eventType = null,
        IEnumerable<SeamEventType>? eventTypes = null,
        string? spaceId = null,
        IEnumerable<string>? spaceIds = null,
        long? unstableOffset = null,
        string? userIdentityId = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(
            new EventListRequest
            {
                Since = since,
                Between = between?.ToArray(),
                EventIds = eventIds?.ToArray(),
                AccessCodeId = accessCodeId,
                AccessCodeIds = accessCodeIds?.ToArray(),
                AccessGrantId = accessGrantId,
                AccessGrantIds = accessGrantIds?.ToArray(),
                AccessMethodId = accessMethodId,
                AccessMethodIds = accessMethodIds?.ToArray(),
                AcsAccessGroupId = acsAccessGroupId,
                AcsCredentialId = acsCredentialId,
                AcsEncoderId = acsEncoderId,
                AcsEntranceId = acsEntranceId,
                AcsSystemId = acsSystemId,
                AcsSystemIds = acsSystemIds?.ToArray(),
                AcsUserId = acsUserId,
                ConnectWebviewId = connectWebviewId,
                ConnectedAccountId = connectedAccountId,
                CustomerKey = customerKey,
                DeviceId = deviceId,
                DeviceIds = deviceIds?.ToArray(),
                EventType = eventType,
                EventTypes = eventTypes?.ToArray(),
                SpaceId = spaceId,
                SpaceIds = spaceIds?.ToArray(),
                UnstableOffset = unstableOffset,
                UserIdentityId = userIdentityId,
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(DateTimeOffset?, IEnumerable{DateTimeOffset}?, IEnumerable{string}?, string?,
    /// IEnumerable{string}?, string?, IEnumerable{string}?, string?, IEnumerable{string}?, string?, string?, string?,
    /// string?, string?, IEnumerable{string}?, string?, string?, string?, string?, string?, IEnumerable{string}?,
    /// SeamEventType?, IEnumerable{SeamEventType}?, string?, IEnumerable{string}?, long?, string?, long?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<IReadOnlyList<SeamEvent>> ListAsync(
        EventListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(DateTimeOffset?, IEnumerable{DateTimeOffset}?, IEnumerable{string}?, string?,
    /// IEnumerable{string}?, string?, IEnumerable{string}?, string?, IEnumerable{string}?, string?, string?, string?,
    /// string?, string?, IEnumerable{string}?, string?, string?, string?, string?, string?, IEnumerable{string}?,
    /// SeamEventType?, IEnumerable{SeamEventType}?, string?, IEnumerable{string}?, long?, string?, long?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual IReadOnlyList<SeamEvent> List(
        EventListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);
}
