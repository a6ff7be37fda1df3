// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>
/// Access of one person to chosen places, doors and devices over a span of time. Seam issues and keeps up the PINs,
/// cards and keys that it takes.
/// </summary>
/// <remarks><c>/access_grants</c> of the API. Safe for any number of threads.</remarks>
public partial class AccessGrants : SeamResource
{
    private static KeyedCreateOperation<AccessGrantCreateRequest, AccessGrant> CreateOperation => field ??= new(
        "POST /access_grants/create",
        RetryClass.Create,
        "access_grant",
        GetOperation,
        static request => request.AccessGrantKey,
        static key => new AccessGrantGetRequest { AccessGrantKey = key },
        static result => result.CreatedAt
    );
    private static SeamOperation DeleteOperation => field ??= new(
        "DELETE /access_grants/delete",
        RetryClass.Idempotent
    );
    private static RecordOperation<AccessGrant> GetOperation => field ??= new(
        "GET /access_grants/get",
        RetryClass.Read,
        "access_grant"
    );
    private static RecordOperation<RelatedResources> GetRelatedOperation => field ??= new(
        "GET /access_grants/get_related",
        RetryClass.Read,
        "batch"
    );
    private static PageOperation<AccessGrant> ListOperation => field ??= new(
        "GET /access_grants/list",
        RetryClass.Read,
        "access_grants"
    );
    private static RecordOperation<AccessGrant> RequestAccessMethodsOperation => field ??= new(
        "POST /access_grants/request_access_methods",
        RetryClass.Action,
        "access_grant"
    );
    private static SeamOperation UpdateOperation => field ??= new("PATCH /access_grants/update", RetryClass.Idempotent);

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected AccessGrants() { }

    internal AccessGrants(SeamTransport transport)
        : base(transport) { }

    /// <summary>Lets a person into chosen places, by their doors and devices, for a span of time.</summary>
    /// <remarks>
    /// Name the person by <paramref name="userIdentityId"/>, or describe a new one in <paramref name="userIdentity"/>.
    /// A create is not idempotent: after a failure with an unknown outcome, look the grant up by its key before
    /// repeating it. <c>POST /access_grants/create</c> of the API. Not retried if it may have taken effect. With
    /// <see cref="SeamClientOptions.ResolveUnknownCreates"/> it is looked up then, if <paramref name="accessGrantKey"/>
    /// is given.
    /// </remarks>
    /// <param name="requestedAccessMethods">
    /// The means of entry to issue: one item each for a PIN, a card or a key. A list.
    /// </param>
    /// <param name="userIdentity">
    /// A person to create and give access to; leave <paramref name="userIdentityId"/> out.
    /// </param>
    /// <param name="userIdentityId">
    /// The person who gets access; leave <paramref name="userIdentity"/> out. A UUID.
    /// </param>
    /// <param name="accessGrantKey">Your own key for the grant, unique in the workspace.</param>
    /// <param name="acsEntranceIds">Entrances that the person may open. A list of UUIDs.</param>
    /// <param name="customizationProfileId">
    /// Look of the pages that the person sees; the workspace's own if left out. A UUID.
    /// </param>
    /// <param name="deviceIds">Stand-alone devices that the person may use. A list of UUIDs.</param>
    /// <param name="endsAt">
    /// Moment at which the access ends: still to come, and later than <paramref name="startsAt"/>. Left out or
    /// <c>null</c>, it does not end. A date and time in UTC.
    /// </param>
    /// <param name="name">Name to show for the grant. Left out or <c>null</c>, one is composed.</param>
    /// <param name="reservationKey">Your own key for the booking behind the grant.</param>
    /// <param name="spaceIds">Spaces that the person may enter. A list of UUIDs.</param>
    /// <param name="spaceKeys">Spaces that the person may enter, by your own keys. A list.</param>
    /// <param name="startsAt">First moment of the access. A date and time in UTC.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>
    /// The grant. Its access methods are made afterwards: see <see cref="AccessGrant.AccessMethodIds"/>, or wait for
    /// their events.
    /// </returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<AccessGrant> CreateAsync(
        IEnumerable<AccessGrantCreateRequestedAccessMethod> requestedAccessMethods,
        AccessGrantCreateUserIdentity? userIdentity = null,
        string? userIdentityId = null,
        string? accessGrantKey = null,
        IEnumerable<string>? acsEntranceIds = null,
        string? customizationProfileId = null,
        IEnumerable<string>? deviceIds = null,
        DateTimeOffset? endsAt = null,
        string? name = null,
        string? reservationKey = null,
        IEnumerable<string>? spaceIds = null,
        IEnumerable<string>? spaceKeys = null,
        DateTimeOffset? startsAt = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        CreateAsync(
            new AccessGrantCreateRequest
            {
                RequestedAccessMethods = requestedAccessMethods?.ToArray()!,
                UserIdentity = userIdentity,
                UserIdentityId = userIdentityId,
                AccessGrantKey = accessGrantKey,
                AcsEntranceIds = acsEntranceIds?.ToArray(),
                CustomizationProfileId = customizationProfileId,
                DeviceIds = deviceIds?.ToArray(),
                EndsAt = endsAt,
                Name = name,
                ReservationKey = reservationKey,
                SpaceIds = spaceIds?.ToArray(),
                SpaceKeys = spaceKeys?.ToArray(),
                StartsAt = startsAt,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="CreateAsync(IEnumerable{AccessGrantCreateRequestedAccessMethod},
    /// AccessGrantCreateUserIdentity?, string?, string?, IEnumerable{string}?, string?, IEnumerable{string}?,
    /// DateTimeOffset?, string?, string?, IEnumerable{string}?, IEnumerable{string}?, DateTimeOffset?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public AccessGrant Create(
        IEnumerable<AccessGrantCreateRequestedAccessMethod> requestedAccessMethods,
        AccessGrantCreateUserIdentity? userIdentity = null,
        string? userIdentityId = null,
        string? accessGrantKey = null,
        IEnumerable<string>? acsEntranceIds = null,
        string? customizationProfileId = null,
        IEnumerable<string>? deviceIds = null,
        DateTimeOffset? endsAt = null,
        string? name = null,
        string? reservationKey = null,
        IEnumerable<string>? spaceIds = null,
        IEnumerable<string>? spaceKeys = null,
        DateTimeOffset? startsAt = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Create(
            new AccessGrantCreateRequest
            {
                RequestedAccessMethods = requestedAccessMethods?.ToArray()!,
                UserIdentity = userIdentity,
                UserIdentityId = userIdentityId,
                AccessGrantKey = accessGrantKey,
                AcsEntranceIds = acsEntranceIds?.ToArray(),
                CustomizationProfileId = customizationProfileId,
                DeviceIds = deviceIds?.ToArray(),
                EndsAt = endsAt,
                Name = name,
                ReservationKey = reservationKey,
                SpaceIds = spaceIds?.ToArray(),
                SpaceKeys = spaceKeys?.ToArray(),
                StartsAt = startsAt,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="CreateAsync(IEnumerable{AccessGrantCreateRequestedAccessMethod},
    /// AccessGrantCreateUserIdentity?, string?, string?, IEnumerable{string}?, string?, IEnumerable{string}?,
    /// DateTimeOffset?, string?, string?, IEnumerable{string}?, IEnumerable{string}?, DateTimeOffset?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<AccessGrant> CreateAsync(
        AccessGrantCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendOrFindAsync(CreateOperation, request, options, cancellationToken);

    /// <inheritdoc cref="CreateAsync(IEnumerable{AccessGrantCreateRequestedAccessMethod},
    /// AccessGrantCreateUserIdentity?, string?, string?, IEnumerable{string}?, string?, IEnumerable{string}?,
    /// DateTimeOffset?, string?, string?, IEnumerable{string}?, IEnumerable{string}?, DateTimeOffset?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual AccessGrant Create(
        AccessGrantCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendOrFind(CreateOperation, request, options, cancellationToken);

    /// <summary>Ends an access grant and withdraws its PINs, cards and keys.</summary>
    /// <remarks>
    /// Withdrawing takes time where doors have to be reached: until then the grant carries the warning
    /// <c>being_deleted</c>. <c>DELETE /access_grants/delete</c> of the API. Sets a state, so it is retried after a
    /// transient failure.
    /// </remarks>
    /// <param name="accessGrantId">Identifies the access grant. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task DeleteAsync(
        string accessGrantId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DeleteAsync(new AccessGrantDeleteRequest { AccessGrantId = accessGrantId }, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public void Delete(
        string accessGrantId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Delete(new AccessGrantDeleteRequest { AccessGrantId = accessGrantId }, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task DeleteAsync(
        AccessGrantDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(DeleteOperation, request, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Delete(
        AccessGrantDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(DeleteOperation, request, options, cancellationToken);

    /// <summary>Reads one access grant.</summary>
    /// <remarks>
    /// Name the grant by <paramref name="accessGrantId"/> or by <paramref name="accessGrantKey"/>.
    /// <c>GET /access_grants/get</c> of the API. Retried after a transient failure.
    /// </remarks>
    /// <param name="accessGrantId">
    /// The grant, by Seam's ID; leave <paramref name="accessGrantKey"/> out. A UUID.
    /// </param>
    /// <param name="accessGrantKey">The grant, by your own key; leave <paramref name="accessGrantId"/> out.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The access grant.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<AccessGrant> GetAsync(
        string? accessGrantId = null,
        string? accessGrantKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(
            new AccessGrantGetRequest { AccessGrantId = accessGrantId, AccessGrantKey = accessGrantKey },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GetAsync(string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public AccessGrant Get(
        string? accessGrantId = null,
        string? accessGrantKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(
            new AccessGrantGetRequest { AccessGrantId = accessGrantId, AccessGrantKey = accessGrantKey },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GetAsync(string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<AccessGrant> GetAsync(
        AccessGrantGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual AccessGrant Get(
        AccessGrantGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Reads what belongs to access grants: their methods, doors, people and so on, in one answer.</summary>
    /// <remarks>
    /// Without <paramref name="include"/> and <paramref name="exclude"/> every kind of related thing is read.
    /// <c>GET /access_grants/get_related</c> of the API. Retried after a transient failure.
    /// </remarks>
    /// <param name="accessGrantIds">The grants, by Seam's IDs. A list of UUIDs.</param>
    /// <param name="accessGrantKeys">The grants, by your own keys. A list.</param>
    /// <param name="exclude">Kinds of related things to leave out; the others are read. A list.</param>
    /// <param name="include">Kinds of related things to read; the others are left out. A list.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The batch.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<RelatedResources> GetRelatedAsync(
        IEnumerable<string>? accessGrantIds = null,
        IEnumerable<string>? accessGrantKeys = null,
        IEnumerable<AccessGrantRelatedKind>? exclude = null,
        IEnumerable<AccessGrantRelatedKind>? include = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetRelatedAsync(
            new AccessGrantGetRelatedRequest
            {
                AccessGrantIds = accessGrantIds?.ToArray(),
                AccessGrantKeys = accessGrantKeys?.ToArray(),
                Exclude = exclude?.ToArray(),
                Include = include?.ToArray(),
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GetRelatedAsync(IEnumerable{string}?, IEnumerable{string}?,
    /// IEnumerable{AccessGrantRelatedKind}?, IEnumerable{AccessGrantRelatedKind}?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public RelatedResources GetRelated(
        IEnumerable<string>? accessGrantIds = null,
        IEnumerable<string>? accessGrantKeys = null,
        IEnumerable<AccessGrantRelatedKind>? exclude = null,
        IEnumerable<AccessGrantRelatedKind>? include = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetRelated(
            new AccessGrantGetRelatedRequest
            {
                AccessGrantIds = accessGrantIds?.ToArray(),
                AccessGrantKeys = accessGrantKeys?.ToArray(),
                Exclude = exclude?.ToArray(),
                Include = include?.ToArray(),
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GetRelatedAsync(IEnumerable{string}?, IEnumerable{string}?,
    /// IEnumerable{AccessGrantRelatedKind}?, IEnumerable{AccessGrantRelatedKind}?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual Task<RelatedResources> GetRelatedAsync(
        AccessGrantGetRelatedRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetRelatedOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetRelatedAsync(IEnumerable{string}?, IEnumerable{string}?,
    /// IEnumerable{AccessGrantRelatedKind}?, IEnumerable{AccessGrantRelatedKind}?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual RelatedResources GetRelated(
        AccessGrantGetRelatedRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetRelatedOperation, request, options, cancellationToken);

    /// <summary>Lists access grants of the workspace.</summary>
    /// <remarks>Filters add up. <c>GET /access_grants/list</c> of the API. Retried after a transient failure.</remarks>
    /// <param name="accessCodeId">Only grants with this PIN of a stand-alone lock. A UUID.</param>
    /// <param name="accessGrantIds">Only the grants with these IDs. A list of UUIDs.</param>
    /// <param name="accessGrantKey">Only the grant with this key of yours.</param>
    /// <param name="acsEntranceId">Only grants of this entrance. A UUID.</param>
    /// <param name="acsSystemId">Only grants in this access system. A UUID.</param>
    /// <param name="customerKey">Only grants of the customer with this key.</param>
    /// <param name="deviceId">Only grants of this device. A UUID.</param>
    /// <param name="reservationKey">Only grants of the booking with this key of yours.</param>
    /// <param name="spaceId">Only grants of this space. A UUID.</param>
    /// <param name="userIdentityId">Only grants of this person. A UUID.</param>
    /// <param name="limit">Most items to put on one page. Default: <c>500</c>.</param>
    /// <param name="pageCursor">
    /// Where the page starts: the cursor that the page before gave. <c>null</c> for the first page. Keep the other
    /// parameters as they were.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>A page of the list. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<SeamPage<AccessGrant>> ListAsync(
        string? accessCodeId = null,
        IEnumerable<string>? accessGrantIds = null,
        string? accessGrantKey = null,
        string? acsEntranceId = null,
        string? acsSystemId = null,
        string? customerKey = null,
        string? deviceId = null,
        string? reservationKey = null,
        string? spaceId = null,
        string? userIdentityId = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(
            new AccessGrantListRequest
            {
                AccessCodeId = accessCodeId,
                AccessGrantIds = accessGrantIds?.ToArray(),
                AccessGrantKey = accessGrantKey,
                AcsEntranceId = acsEntranceId,
                AcsSystemId = acsSystemId,
                CustomerKey = customerKey,
                DeviceId = deviceId,
                ReservationKey = reservationKey,
                SpaceId = spaceId,
                UserIdentityId = userIdentityId,
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string?, IEnumerable{string}?, string?, string?, string?, string?, string?, string?,
    /// string?, string?, long?, string?, SeamRequestOptions?, CancellationToken)"/>
    public SeamPage<AccessGrant> List(
        string? accessCodeId = null,
        IEnumerable<string>? accessGrantIds = null,
        string? accessGrantKey = null,
        string? acsEntranceId = null,
        string? acsSystemId = null,
        string? customerKey = null,
        string? deviceId = null,
        string? reservationKey = null,
        string? spaceId = null,
        string? userIdentityId = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(
            new AccessGrantListRequest
            {
                AccessCodeId = accessCodeId,
                AccessGrantIds = accessGrantIds?.ToArray(),
                AccessGrantKey = accessGrantKey,
                AcsEntranceId = acsEntranceId,
                AcsSystemId = acsSystemId,
                CustomerKey = customerKey,
                DeviceId = deviceId,
                ReservationKey = reservationKey,
                SpaceId = spaceId,
                UserIdentityId = userIdentityId,
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string?, IEnumerable{string}?, string?, string?, string?, string?, string?, string?,
    /// string?, string?, long?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<SeamPage<AccessGrant>> ListAsync(
        AccessGrantListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(string?, IEnumerable{string}?, string?, string?, string?, string?, string?, string?,
    /// string?, string?, long?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual SeamPage<AccessGrant> List(
        AccessGrantListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>
    /// Lists access grants of the workspace. Requests each further page when the enumeration reaches it.
    /// </summary>
    /// <remarks>
    /// <c>GET /access_grants/list</c> of the API, one call for each page. Retried after a transient failure. A
    /// request's <see cref="AccessGrantListRequest.PageCursor"/> is the page to begin with.
    /// </remarks>
    /// <param name="accessCodeId">Only grants with this PIN of a stand-alone lock. A UUID.</param>
    /// <param name="accessGrantIds">Only the grants with these IDs. A list of UUIDs.</param>
    /// <param name="accessGrantKey">Only the grant with this key of yours.</param>
    /// <param name="acsEntranceId">Only grants of this entrance. A UUID.</param>
    /// <param name="acsSystemId">Only grants in this access system. A UUID.</param>
    /// <param name="customerKey">Only grants of the customer with this key.</param>
    /// <param name="deviceId">Only grants of this device. A UUID.</param>
    /// <param name="reservationKey">Only grants of the booking with this key of yours.</param>
    /// <param name="spaceId">Only grants of this space. A UUID.</param>
    /// <param name="userIdentityId">Only grants of this person. A UUID.</param>
    /// <param name="limit">Most items to put on one page. Default: <c>500</c>.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration requests the pages again.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public IAsyncEnumerable<AccessGrant> ListAllAsync(
        string? accessCodeId = null,
        IEnumerable<string>? accessGrantIds = null,
        string? accessGrantKey = null,
        string? acsEntranceId = null,
        string? acsSystemId = null,
        string? customerKey = null,
        string? deviceId = null,
        string? reservationKey = null,
        string? spaceId = null,
        string? userIdentityId = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAllAsync(
            new AccessGrantListRequest
            {
                AccessCodeId = accessCodeId,
                AccessGrantIds = accessGrantIds?.ToArray(),
                AccessGrantKey = accessGrantKey,
                AcsEntranceId = acsEntranceId,
                AcsSystemId = acsSystemId,
                CustomerKey = customerKey,
                DeviceId = deviceId,
                ReservationKey = reservationKey,
                SpaceId = spaceId,
                UserIdentityId = userIdentityId,
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAllAsync(string?, IEnumerable{string}?, string?, string?, string?, string?, string?,
    /// string?, string?, string?, long?, SeamRequestOptions?, CancellationToken)"/>
    public IEnumerable<AccessGrant> ListAll(
        string? accessCodeId = null,
        IEnumerable<string>? accessGrantIds = null,
        string? accessGrantKey = null,
        string? acsEntranceId = null,
        string? acsSystemId = null,
        string? customerKey = null,
        string? deviceId = null,
        string? reservationKey = null,
        string? spaceId = null,
        string? userIdentityId = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAll(
            new AccessGrantListRequest
            {
                AccessCodeId = accessCodeId,
                AccessGrantIds = accessGrantIds?.ToArray(),
                AccessGrantKey = accessGrantKey,
                AcsEntranceId = acsEntranceId,
                AcsSystemId = acsSystemId,
                CustomerKey = customerKey,
                DeviceId = deviceId,
                ReservationKey = reservationKey,
                SpaceId = spaceId,
                UserIdentityId = userIdentityId,
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAllAsync(string?, IEnumerable{string}?, string?, string?, string?, string?, string?,
    /// string?, string?, string?, long?, SeamRequestOptions?, CancellationToken)"/>
    public IAsyncEnumerable<AccessGrant> ListAllAsync(
        AccessGrantListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        options = options?.Copy();
        return SeamPaging.ReadAllAsync(
            (cursor, token) => ListAsync(request with { PageCursor = cursor }, options, token),
            request.PageCursor,
            cancellationToken
        );
    }

    /// <inheritdoc cref="ListAllAsync(string?, IEnumerable{string}?, string?, string?, string?, string?, string?,
    /// string?, string?, string?, long?, SeamRequestOptions?, CancellationToken)"/>
    public IEnumerable<AccessGrant> ListAll(
        AccessGrantListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        options = options?.Copy();
        return SeamPaging.ReadAll(
            cursor => List(request with { PageCursor = cursor }, options, cancellationToken),
            request.PageCursor
        );
    }

    /// <summary>Has further means of entry issued for an access grant.</summary>
    /// <remarks>
    /// <c>POST /access_grants/request_access_methods</c> of the API. Not retried if it may have taken effect.
    /// </remarks>
    /// <param name="accessGrantId">Identifies the access grant. A UUID.</param>
    /// <param name="requestedAccessMethods">
    /// The further means of entry: one item each for a PIN, a card or a key. A list.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The grant with the further requests.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<AccessGrant> RequestAccessMethodsAsync(
        string accessGrantId,
        IEnumerable<AccessGrantCreateRequestedAccessMethod> requestedAccessMethods,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        RequestAccessMethodsAsync(
            new AccessGrantRequestAccessMethodsRequest
            {
                AccessGrantId = accessGrantId,
                RequestedAccessMethods = requestedAccessMethods?.ToArray()!,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="RequestAccessMethodsAsync(string, IEnumerable{AccessGrantCreateRequestedAccessMethod},
    /// SeamRequestOptions?, CancellationToken)"/>
    public AccessGrant RequestAccessMethods(
        string accessGrantId,
        IEnumerable<AccessGrantCreateRequestedAccessMethod> requestedAccessMethods,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        RequestAccessMethods(
            new AccessGrantRequestAccessMethodsRequest
            {
                AccessGrantId = accessGrantId,
                RequestedAccessMethods = requestedAccessMethods?.ToArray()!,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="RequestAccessMethodsAsync(string, IEnumerable{AccessGrantCreateRequestedAccessMethod},
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<AccessGrant> RequestAccessMethodsAsync(
        AccessGrantRequestAccessMethodsRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(RequestAccessMethodsOperation, request, options, cancellationToken);

    /// <inheritdoc cref="RequestAccessMethodsAsync(string, IEnumerable{AccessGrantCreateRequestedAccessMethod},
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual AccessGrant RequestAccessMethods(
        AccessGrantRequestAccessMethodsRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(RequestAccessMethodsOperation, request, options, cancellationToken);

    /// <summary>Changes an access grant's name or times.</summary>
    /// <remarks>
    /// Name the grant by <paramref name="accessGrantId"/> or by <paramref name="accessGrantKey"/>. What is left out
    /// stays as it is. The access methods follow later: watch <see cref="AccessGrant.PendingMutations"/>.
    /// <c>PATCH /access_grants/update</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="accessGrantId">
    /// The grant, by Seam's ID; leave <paramref name="accessGrantKey"/> out. A UUID.
    /// </param>
    /// <param name="accessGrantKey">The grant, by your own key; leave <paramref name="accessGrantId"/> out.</param>
    /// <param name="endsAt">
    /// New end of the access: still to come, and later than <paramref name="startsAt"/>. A date and time in UTC. If
    /// omitted, the stored value is kept; <c>null</c> clears it.
    /// </param>
    /// <param name="name">
    /// New name to show. Without one, one is composed. If omitted, the stored value is kept; <c>null</c> clears it.
    /// </param>
    /// <param name="startsAt">New first moment of the access. A date and time in UTC.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task UpdateAsync(
        string? accessGrantId = null,
        string? accessGrantKey = null,
        Optional<DateTimeOffset?> endsAt = default,
        Optional<string?> name = default,
        DateTimeOffset? startsAt = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        UpdateAsync(
            new AccessGrantUpdateRequest
            {
                AccessGrantId = accessGrantId,
                AccessGrantKey = accessGrantKey,
                EndsAt = endsAt,
                Name = name,
                StartsAt = startsAt,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UpdateAsync(string?, string?, Optional{DateTimeOffset?}, Optional{string?}, DateTimeOffset?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public void Update(
        string? accessGrantId = null,
        string? accessGrantKey = null,
        Optional<DateTimeOffset?> endsAt = default,
        Optional<string?> name = default,
        DateTimeOffset? startsAt = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Update(
            new AccessGrantUpdateRequest
            {
                AccessGrantId = accessGrantId,
                AccessGrantKey = accessGrantKey,
                EndsAt = endsAt,
                Name = name,
                StartsAt = startsAt,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UpdateAsync(string?, string?, Optional{DateTimeOffset?}, Optional{string?}, DateTimeOffset?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual Task UpdateAsync(
        AccessGrantUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(UpdateOperation, request, options, cancellationToken);

    /// <inheritdoc cref="UpdateAsync(string?, string?, Optional{DateTimeOffset?}, Optional{string?}, DateTimeOffset?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual void Update(
        AccessGrantUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(UpdateOperation, request, options, cancellationToken);
}
