// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>Access grants that Seam found at a provider and that your application has not yet taken over.</summary>
/// <remarks><c>/access_grants/unmanaged</c> of the API. Safe for any number of threads.</remarks>
public partial class UnmanagedAccessGrants : SeamResource
{
    private static RecordOperation<UnmanagedAccessGrant> GetOperation => field ??= new(
        "GET /access_grants/unmanaged/get",
        RetryClass.Read,
        "access_grant"
    );
    private static PageOperation<UnmanagedAccessGrant> ListOperation => field ??= new(
        "GET /access_grants/unmanaged/list",
        RetryClass.Read,
        "access_grants"
    );
    private static SeamOperation UpdateOperation => field ??= new(
        "PATCH /access_grants/unmanaged/update",
        RetryClass.Idempotent
    );

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected UnmanagedAccessGrants() { }

    internal UnmanagedAccessGrants(SeamTransport transport)
        : base(transport) { }

    /// <summary>Reads one access grant that your application has not taken over.</summary>
    /// <remarks><c>GET /access_grants/unmanaged/get</c> of the API. Retried after a transient failure.</remarks>
    /// <param name="accessGrantId">Identifies the access grant. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The access grant.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<UnmanagedAccessGrant> GetAsync(
        string accessGrantId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new UnmanagedAccessGrantGetRequest { AccessGrantId = accessGrantId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public UnmanagedAccessGrant Get(
        string accessGrantId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(new UnmanagedAccessGrantGetRequest { AccessGrantId = accessGrantId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<UnmanagedAccessGrant> GetAsync(
        UnmanagedAccessGrantGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual UnmanagedAccessGrant Get(
        UnmanagedAccessGrantGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Lists the access grants that your application has not taken over.</summary>
    /// <remarks><c>GET /access_grants/unmanaged/list</c> of the API. Retried after a transient failure.</remarks>
    /// <param name="acsEntranceId">Only unmanaged grants of this entrance. A UUID.</param>
    /// <param name="acsSystemId">Only unmanaged grants in this access system. A UUID.</param>
    /// <param name="reservationKey">Only unmanaged grants of this booking.</param>
    /// <param name="userIdentityId">Only unmanaged grants of this person. A UUID.</param>
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
    public Task<SeamPage<UnmanagedAccessGrant>> ListAsync(
        string? acsEntranceId = null,
        string? acsSystemId = null,
        string? reservationKey = null,
        string? userIdentityId = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(
            new UnmanagedAccessGrantListRequest
            {
                AcsEntranceId = acsEntranceId,
                AcsSystemId = acsSystemId,
                ReservationKey = reservationKey,
                UserIdentityId = userIdentityId,
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string?, string?, string?, string?, long?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public SeamPage<UnmanagedAccessGrant> List(
        string? acsEntranceId = null,
        string? acsSystemId = null,
        string? reservationKey = null,
        string? userIdentityId = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(
            new UnmanagedAccessGrantListRequest
            {
                AcsEntranceId = acsEntranceId,
                AcsSystemId = acsSystemId,
                ReservationKey = reservationKey,
                UserIdentityId = userIdentityId,
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string?, string?, string?, string?, long?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual Task<SeamPage<UnmanagedAccessGrant>> ListAsync(
        UnmanagedAccessGrantListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(string?, string?, string?, string?, long?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual SeamPage<UnmanagedAccessGrant> List(
        UnmanagedAccessGrantListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>
    /// Lists the access grants that your application has not taken over. Requests each further page when the
    /// enumeration reaches it.
    /// </summary>
    /// <remarks>
    /// <c>GET /access_grants/unmanaged/list</c> of the API, one call for each page. Retried after a transient failure.
    /// A request's <see cref="UnmanagedAccessGrantListRequest.PageCursor"/> is the page to begin with.
    /// </remarks>
    /// <param name="acsEntranceId">Only unmanaged grants of this entrance. A UUID.</param>
    /// <param name="acsSystemId">Only unmanaged grants in this access system. A UUID.</param>
    /// <param name="reservationKey">Only unmanaged grants of this booking.</param>
    /// <param name="userIdentityId">Only unmanaged grants of this person. A UUID.</param>
    /// <param name="limit">Most items to put on one page. Default: <c>500</c>.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration requests the pages again.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public IAsyncEnumerable<UnmanagedAccessGrant> ListAllAsync(
        string? acsEntranceId = null,
        string? acsSystemId = null,
        string? reservationKey = null,
        string? userIdentityId = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAllAsync(
            new UnmanagedAccessGrantListRequest
            {
                AcsEntranceId = acsEntranceId,
                AcsSystemId = acsSystemId,
                ReservationKey = reservationKey,
                UserIdentityId = userIdentityId,
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAllAsync(string?, string?, string?, string?, long?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public IEnumerable<UnmanagedAccessGrant> ListAll(
        string? acsEntranceId = null,
        string? acsSystemId = null,
        string? reservationKey = null,
        string? userIdentityId = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAll(
            new UnmanagedAccessGrantListRequest
            {
                AcsEntranceId = acsEntranceId,
                AcsSystemId = acsSystemId,
                ReservationKey = reservationKey,
                UserIdentityId = userIdentityId,
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAllAsync(string?, string?, string?, string?, long?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public IAsyncEnumerable<UnmanagedAccessGrant> ListAllAsync(
        UnmanagedAccessGrantListRequest request,
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

    /// <inheritdoc cref="ListAllAsync(string?, string?, string?, string?, long?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public IEnumerable<UnmanagedAccessGrant> ListAll(
        UnmanagedAccessGrantListRequest request,
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

    /// <summary>
    /// Takes an unmanaged access grant over, with all that belongs to it, so that your application manages it.
    /// </summary>
    /// <remarks>
    /// One way only: a managed grant can't be given back. <c>PATCH /access_grants/unmanaged/update</c> of the API. Sets
    /// a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="accessGrantId">Identifies the access grant. A UUID.</param>
    /// <param name="isManaged">Has to be true.</param>
    /// <param name="accessGrantKey">
    /// Your own key for the grant, unique in the workspace. Left out, the present key stays.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task UpdateAsync(
        string accessGrantId,
        bool isManaged,
        string? accessGrantKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        UpdateAsync(
            new UnmanagedAccessGrantUpdateRequest
            {
                AccessGrantId = accessGrantId,
                IsManaged = isManaged,
                AccessGrantKey = accessGrantKey,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UpdateAsync(string, bool, string?, SeamRequestOptions?, CancellationToken)"/>
    public void Update(
        string accessGrantId,
        bool isManaged,
        string? accessGrantKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Update(
            new UnmanagedAccessGrantUpdateRequest
            {
                AccessGrantId = accessGrantId,
                IsManaged = isManaged,
                AccessGrantKey = accessGrantKey,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UpdateAsync(string, bool, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task UpdateAsync(
        UnmanagedAccessGrantUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(UpdateOperation, request, options, cancellationToken);

    /// <inheritdoc cref="UpdateAsync(string, bool, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Update(
        UnmanagedAccessGrantUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(UpdateOperation, request, options, cancellationToken);
}
