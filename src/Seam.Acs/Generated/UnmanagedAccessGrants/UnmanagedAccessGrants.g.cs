// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>Access grants that Seam found at a provider and that your application has not yet taken over.</summary>
/// <remarks><c>/access_grants/unmanaged</c> of the API. Safe for any number of threads.</remarks>
public partial class UnmanagedAccessGrants : SeamResource
{
    private static readonly SeamOperation<UnmanagedAccessGrant> GetOperation =
        SeamOperation.Returns<UnmanagedAccessGrant>(
            "/access_grants/unmanaged/get",
            HttpMethod.Get,
            RetryClass.Read,
            "access_grant"
        );

    private static readonly SeamOperation<SeamPage<UnmanagedAccessGrant>> ListOperation =
        SeamOperation.ReturnsPage<UnmanagedAccessGrant>(
            "/access_grants/unmanaged/list",
            HttpMethod.Get,
            RetryClass.Read,
            "access_grants"
        );

    private static readonly SeamOperation UpdateOperation = SeamOperation.ReturnsNothing(
        "/access_grants/unmanaged/update",
        HttpMethod.Patch,
        RetryClass.Idempotent
    );

    /// <summary>Makes a resource for a substitute that overrides its methods.</summary>
    protected UnmanagedAccessGrants() { }

    internal UnmanagedAccessGrants(SeamTransport transport)
        : base(transport) { }

    /// <summary>Reads one access grant that your application has not taken over.</summary>
    /// <remarks>
    /// <c>GET /access_grants/unmanaged/get</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The access grant.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<UnmanagedAccessGrant> GetAsync(
        UnmanagedAccessGrantGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <summary>Reads one access grant that your application has not taken over.</summary>
    /// <remarks>
    /// <c>GET /access_grants/unmanaged/get</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The access grant.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual UnmanagedAccessGrant Get(
        UnmanagedAccessGrantGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Reads one access grant that your application has not taken over.</summary>
    /// <remarks>
    /// <c>GET /access_grants/unmanaged/get</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="accessGrantId">Identifies the access grant (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The access grant.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<UnmanagedAccessGrant> GetAsync(
        string accessGrantId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new UnmanagedAccessGrantGetRequest { AccessGrantId = accessGrantId }, options, cancellationToken);

    /// <summary>Reads one access grant that your application has not taken over.</summary>
    /// <remarks>
    /// <c>GET /access_grants/unmanaged/get</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="accessGrantId">Identifies the access grant (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The access grant.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual UnmanagedAccessGrant Get(
        string accessGrantId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(new UnmanagedAccessGrantGetRequest { AccessGrantId = accessGrantId }, options, cancellationToken);

    /// <summary>Lists the access grants that your application has not taken over.</summary>
    /// <remarks>
    /// <c>GET /access_grants/unmanaged/list</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>One page. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<SeamPage<UnmanagedAccessGrant>> ListAsync(
        UnmanagedAccessGrantListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <summary>Lists the access grants that your application has not taken over.</summary>
    /// <remarks>
    /// <c>GET /access_grants/unmanaged/list</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>One page. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual SeamPage<UnmanagedAccessGrant> List(
        UnmanagedAccessGrantListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>Lists the access grants that your application has not taken over.</summary>
    /// <remarks>
    /// <c>GET /access_grants/unmanaged/list</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="acsEntranceId">Only unmanaged grants of this entrance. A UUID.</param>
    /// <param name="acsSystemId">Only unmanaged grants in this access system. A UUID.</param>
    /// <param name="reservationKey">Only unmanaged grants of this booking.</param>
    /// <param name="userIdentityId">Only unmanaged grants of this person. A UUID.</param>
    /// <param name="limit">Most items to put on one page; 500 if left out.</param>
    /// <param name="pageCursor">
    /// Where the page starts: the <c>NextPageCursor</c> of the page before. <c>null</c> or left out for the first page.
    /// Keep the other parameters as they were.
    /// </param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>One page. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<SeamPage<UnmanagedAccessGrant>> ListAsync(
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

    /// <summary>Lists the access grants that your application has not taken over.</summary>
    /// <remarks>
    /// <c>GET /access_grants/unmanaged/list</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="acsEntranceId">Only unmanaged grants of this entrance. A UUID.</param>
    /// <param name="acsSystemId">Only unmanaged grants in this access system. A UUID.</param>
    /// <param name="reservationKey">Only unmanaged grants of this booking.</param>
    /// <param name="userIdentityId">Only unmanaged grants of this person. A UUID.</param>
    /// <param name="limit">Most items to put on one page; 500 if left out.</param>
    /// <param name="pageCursor">
    /// Where the page starts: the <c>NextPageCursor</c> of the page before. <c>null</c> or left out for the first page.
    /// Keep the other parameters as they were.
    /// </param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>One page. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual SeamPage<UnmanagedAccessGrant> List(
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

    /// <summary>
    /// Lists the access grants that your application has not taken over. Reads on from page to page by itself, as the
    /// items are taken.
    /// </summary>
    /// <remarks>
    /// <c>GET /access_grants/unmanaged/list</c> of the API, once a page; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters; reading begins at its page cursor, where it has one.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IAsyncEnumerable<UnmanagedAccessGrant> ListAllAsync(
        UnmanagedAccessGrantListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        return SeamPaging.ReadAllAsync(
            (cursor, token) => ListAsync(request with { PageCursor = cursor }, options, token),
            request.PageCursor,
            cancellationToken
        );
    }

    /// <summary>
    /// Lists the access grants that your application has not taken over. Reads on from page to page by itself, as the
    /// items are taken.
    /// </summary>
    /// <remarks>
    /// <c>GET /access_grants/unmanaged/list</c> of the API, once a page; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters; reading begins at its page cursor, where it has one.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IEnumerable<UnmanagedAccessGrant> ListAll(
        UnmanagedAccessGrantListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        return SeamPaging.ReadAll(
            cursor => List(request with { PageCursor = cursor }, options, cancellationToken),
            request.PageCursor
        );
    }

    /// <summary>
    /// Lists the access grants that your application has not taken over. Reads on from page to page by itself, as the
    /// items are taken.
    /// </summary>
    /// <remarks>
    /// <c>GET /access_grants/unmanaged/list</c> of the API, once a page; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="acsEntranceId">Only unmanaged grants of this entrance. A UUID.</param>
    /// <param name="acsSystemId">Only unmanaged grants in this access system. A UUID.</param>
    /// <param name="reservationKey">Only unmanaged grants of this booking.</param>
    /// <param name="userIdentityId">Only unmanaged grants of this person. A UUID.</param>
    /// <param name="limit">Most items to put on one page; 500 if left out.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IAsyncEnumerable<UnmanagedAccessGrant> ListAllAsync(
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

    /// <summary>
    /// Lists the access grants that your application has not taken over. Reads on from page to page by itself, as the
    /// items are taken.
    /// </summary>
    /// <remarks>
    /// <c>GET /access_grants/unmanaged/list</c> of the API, once a page; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="acsEntranceId">Only unmanaged grants of this entrance. A UUID.</param>
    /// <param name="acsSystemId">Only unmanaged grants in this access system. A UUID.</param>
    /// <param name="reservationKey">Only unmanaged grants of this booking.</param>
    /// <param name="userIdentityId">Only unmanaged grants of this person. A UUID.</param>
    /// <param name="limit">Most items to put on one page; 500 if left out.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IEnumerable<UnmanagedAccessGrant> ListAll(
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

    /// <summary>
    /// Takes an unmanaged access grant over, with all that belongs to it, so that your application manages it.
    /// </summary>
    /// <remarks>
    /// One way only: a managed grant can't be given back. <c>PATCH /access_grants/unmanaged/update</c> of the API; it
    /// sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task UpdateAsync(
        UnmanagedAccessGrantUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(UpdateOperation, request, options, cancellationToken);

    /// <summary>
    /// Takes an unmanaged access grant over, with all that belongs to it, so that your application manages it.
    /// </summary>
    /// <remarks>
    /// One way only: a managed grant can't be given back. <c>PATCH /access_grants/unmanaged/update</c> of the API; it
    /// sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void Update(
        UnmanagedAccessGrantUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(UpdateOperation, request, options, cancellationToken);

    /// <summary>
    /// Takes an unmanaged access grant over, with all that belongs to it, so that your application manages it.
    /// </summary>
    /// <remarks>
    /// One way only: a managed grant can't be given back. <c>PATCH /access_grants/unmanaged/update</c> of the API; it
    /// sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="accessGrantId">Identifies the access grant (UUID).</param>
    /// <param name="isManaged">Has to be true.</param>
    /// <param name="accessGrantKey">
    /// Your own key for the grant, unique in the workspace. Left out, the present key stays.
    /// </param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task UpdateAsync(
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

    /// <summary>
    /// Takes an unmanaged access grant over, with all that belongs to it, so that your application manages it.
    /// </summary>
    /// <remarks>
    /// One way only: a managed grant can't be given back. <c>PATCH /access_grants/unmanaged/update</c> of the API; it
    /// sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="accessGrantId">Identifies the access grant (UUID).</param>
    /// <param name="isManaged">Has to be true.</param>
    /// <param name="accessGrantKey">
    /// Your own key for the grant, unique in the workspace. Left out, the present key stays.
    /// </param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void Update(
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
}
