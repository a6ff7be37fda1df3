// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>What has happened in the workspace, as webhooks would have reported it.</summary>
/// <remarks><c>/events</c> of the API. Safe for any number of threads.</remarks>
public partial class Events : SeamResource
{
    private static readonly SeamOperation<SeamEvent> GetOperation = SeamOperation.Returns<SeamEvent>(
        "/events/get",
        HttpMethod.Get,
        RetryClass.Read,
        "event"
    );

    private static readonly SeamOperation<IReadOnlyList<SeamEvent>> ListOperation =
        SeamOperation.ReturnsList<SeamEvent>("/events/list", HttpMethod.Get, RetryClass.Read, "events");

    /// <summary>Makes a resource for a substitute that overrides its methods.</summary>
    protected Events() { }

    internal Events(SeamTransport transport)
        : base(transport) { }

    /// <summary>Reads one event.</summary>
    /// <remarks><c>GET /events/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<SeamEvent> GetAsync(
        EventGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <summary>Reads one event.</summary>
    /// <remarks><c>GET /events/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual SeamEvent Get(
        EventGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Reads one event.</summary>
    /// <remarks><c>GET /events/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="eventId">The event to read. A UUID.</param>
    /// <param name="eventType">Type that the event has to be of.</param>
    /// <param name="deviceId">Device that the event has to be about. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<SeamEvent> GetAsync(
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

    /// <summary>Reads one event.</summary>
    /// <remarks><c>GET /events/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="eventId">The event to read. A UUID.</param>
    /// <param name="eventType">Type that the event has to be of.</param>
    /// <param name="deviceId">Device that the event has to be about. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual SeamEvent Get(
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

    /// <summary>Lists events in a span of time.</summary>
    /// <remarks>
    /// Give <c>since</c> or <c>between</c>. The list has no pages: at most <c>limit</c> events come, so ask again from
    /// the last one's time for more. Filters add up. <c>GET /events/list</c> of the API; a read, tried again where it
    /// fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<SeamEvent>> ListAsync(
        EventListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <summary>Lists events in a span of time.</summary>
    /// <remarks>
    /// Give <c>since</c> or <c>between</c>. The list has no pages: at most <c>limit</c> events come, so ask again from
    /// the last one's time for more. Filters add up. <c>GET /events/list</c> of the API; a read, tried again where it
    /// fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<SeamEvent> List(
        EventListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>Lists events in a span of time.</summary>
    /// <remarks>
    /// Give <c>since</c> or <c>between</c>. The list has no pages: at most <c>limit</c> events come, so ask again from
    /// the last one's time for more. Filters add up. <c>GET /events/list</c> of the API; a read, tried again where it
    /// fails on the way.
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
    /// <param name="limit">Most events to list; 500 if left out.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<SeamEvent>> ListAsync(
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
        EventListEventType? eventType = null,
        IEnumerable<EventListEventType>? eventTypes = null,
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

    /// <summary>Lists events in a span of time.</summary>
    /// <remarks>
    /// Give <c>since</c> or <c>between</c>. The list has no pages: at most <c>limit</c> events come, so ask again from
    /// the last one's time for more. Filters add up. <c>GET /events/list</c> of the API; a read, tried again where it
    /// fails on the way.
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
    /// <param name="limit">Most events to list; 500 if left out.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<SeamEvent> List(
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
        EventListEventType? eventType = null,
        IEnumerable<EventListEventType>? eventTypes = null,
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
}
