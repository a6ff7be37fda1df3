// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>User identities that Seam found at a provider and that your application has not yet taken over.</summary>
/// <remarks><c>/user_identities/unmanaged</c> of the API. Safe for any number of threads.</remarks>
public partial class UnmanagedUserIdentities : SeamResource
{
    private static readonly SeamOperation<UnmanagedUserIdentity> GetOperation =
        SeamOperation.Returns<UnmanagedUserIdentity>(
            "/user_identities/unmanaged/get",
            HttpMethod.Get,
            RetryClass.Read,
            "user_identity"
        );

    private static readonly SeamOperation<SeamPage<UnmanagedUserIdentity>> ListOperation =
        SeamOperation.ReturnsPage<UnmanagedUserIdentity>(
            "/user_identities/unmanaged/list",
            HttpMethod.Get,
            RetryClass.Read,
            "user_identities"
        );

    private static readonly SeamOperation UpdateOperation = SeamOperation.ReturnsNothing(
        "/user_identities/unmanaged/update",
        HttpMethod.Patch,
        RetryClass.Idempotent
    );

    /// <summary>Makes a resource for a substitute that overrides its methods.</summary>
    protected UnmanagedUserIdentities() { }

    internal UnmanagedUserIdentities(SeamTransport transport)
        : base(transport) { }

    /// <summary>Reads one user identity that your application has not taken over.</summary>
    /// <remarks>
    /// <c>GET /user_identities/unmanaged/get</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The user identity.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<UnmanagedUserIdentity> GetAsync(
        UnmanagedUserIdentityGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <summary>Reads one user identity that your application has not taken over.</summary>
    /// <remarks>
    /// <c>GET /user_identities/unmanaged/get</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The user identity.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual UnmanagedUserIdentity Get(
        UnmanagedUserIdentityGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Reads one user identity that your application has not taken over.</summary>
    /// <remarks>
    /// <c>GET /user_identities/unmanaged/get</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="userIdentityId">Identifies the user identity (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The user identity.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<UnmanagedUserIdentity> GetAsync(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new UnmanagedUserIdentityGetRequest { UserIdentityId = userIdentityId }, options, cancellationToken);

    /// <summary>Reads one user identity that your application has not taken over.</summary>
    /// <remarks>
    /// <c>GET /user_identities/unmanaged/get</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="userIdentityId">Identifies the user identity (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The user identity.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual UnmanagedUserIdentity Get(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(new UnmanagedUserIdentityGetRequest { UserIdentityId = userIdentityId }, options, cancellationToken);

    /// <summary>Lists the user identities that your application has not taken over.</summary>
    /// <remarks>
    /// <c>GET /user_identities/unmanaged/list</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>One page. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<SeamPage<UnmanagedUserIdentity>> ListAsync(
        UnmanagedUserIdentityListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <summary>Lists the user identities that your application has not taken over.</summary>
    /// <remarks>
    /// <c>GET /user_identities/unmanaged/list</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>One page. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual SeamPage<UnmanagedUserIdentity> List(
        UnmanagedUserIdentityListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>Lists the user identities that your application has not taken over.</summary>
    /// <remarks>
    /// <c>GET /user_identities/unmanaged/list</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="createdBefore">Only unmanaged identities created before this time. A date and time in UTC.</param>
    /// <param name="search">
    /// Only unmanaged identities with this text in the name, the phone number, the email address, the ID or the access
    /// system's ID. Part of a value is enough.
    /// </param>
    /// <param name="limit">Most items to put on one page; 500 if left out. More than 0.</param>
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
    public virtual Task<SeamPage<UnmanagedUserIdentity>> ListAsync(
        DateTimeOffset? createdBefore = null,
        string? search = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(
            new UnmanagedUserIdentityListRequest
            {
                CreatedBefore = createdBefore,
                Search = search,
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <summary>Lists the user identities that your application has not taken over.</summary>
    /// <remarks>
    /// <c>GET /user_identities/unmanaged/list</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="createdBefore">Only unmanaged identities created before this time. A date and time in UTC.</param>
    /// <param name="search">
    /// Only unmanaged identities with this text in the name, the phone number, the email address, the ID or the access
    /// system's ID. Part of a value is enough.
    /// </param>
    /// <param name="limit">Most items to put on one page; 500 if left out. More than 0.</param>
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
    public virtual SeamPage<UnmanagedUserIdentity> List(
        DateTimeOffset? createdBefore = null,
        string? search = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(
            new UnmanagedUserIdentityListRequest
            {
                CreatedBefore = createdBefore,
                Search = search,
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <summary>
    /// Lists the user identities that your application has not taken over. Reads on from page to page by itself, as the
    /// items are taken.
    /// </summary>
    /// <remarks>
    /// <c>GET /user_identities/unmanaged/list</c> of the API, once a page; a read, tried again where it fails on the
    /// way.
    /// </remarks>
    /// <param name="request">The parameters; reading begins at its page cursor, where it has one.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IAsyncEnumerable<UnmanagedUserIdentity> ListAllAsync(
        UnmanagedUserIdentityListRequest request,
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
    /// Lists the user identities that your application has not taken over. Reads on from page to page by itself, as the
    /// items are taken.
    /// </summary>
    /// <remarks>
    /// <c>GET /user_identities/unmanaged/list</c> of the API, once a page; a read, tried again where it fails on the
    /// way.
    /// </remarks>
    /// <param name="request">The parameters; reading begins at its page cursor, where it has one.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IEnumerable<UnmanagedUserIdentity> ListAll(
        UnmanagedUserIdentityListRequest request,
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
    /// Lists the user identities that your application has not taken over. Reads on from page to page by itself, as the
    /// items are taken.
    /// </summary>
    /// <remarks>
    /// <c>GET /user_identities/unmanaged/list</c> of the API, once a page; a read, tried again where it fails on the
    /// way.
    /// </remarks>
    /// <param name="createdBefore">Only unmanaged identities created before this time. A date and time in UTC.</param>
    /// <param name="search">
    /// Only unmanaged identities with this text in the name, the phone number, the email address, the ID or the access
    /// system's ID. Part of a value is enough.
    /// </param>
    /// <param name="limit">Most items to put on one page; 500 if left out. More than 0.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IAsyncEnumerable<UnmanagedUserIdentity> ListAllAsync(
        DateTimeOffset? createdBefore = null,
        string? search = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAllAsync(
            new UnmanagedUserIdentityListRequest
            {
                CreatedBefore = createdBefore,
                Search = search,
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <summary>
    /// Lists the user identities that your application has not taken over. Reads on from page to page by itself, as the
    /// items are taken.
    /// </summary>
    /// <remarks>
    /// <c>GET /user_identities/unmanaged/list</c> of the API, once a page; a read, tried again where it fails on the
    /// way.
    /// </remarks>
    /// <param name="createdBefore">Only unmanaged identities created before this time. A date and time in UTC.</param>
    /// <param name="search">
    /// Only unmanaged identities with this text in the name, the phone number, the email address, the ID or the access
    /// system's ID. Part of a value is enough.
    /// </param>
    /// <param name="limit">Most items to put on one page; 500 if left out. More than 0.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IEnumerable<UnmanagedUserIdentity> ListAll(
        DateTimeOffset? createdBefore = null,
        string? search = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAll(
            new UnmanagedUserIdentityListRequest
            {
                CreatedBefore = createdBefore,
                Search = search,
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <summary>Takes an unmanaged user identity over, so that your application manages it.</summary>
    /// <remarks>
    /// One way only: a managed identity can't be given back. <c>PATCH /user_identities/unmanaged/update</c> of the API;
    /// it sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task UpdateAsync(
        UnmanagedUserIdentityUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(UpdateOperation, request, options, cancellationToken);

    /// <summary>Takes an unmanaged user identity over, so that your application manages it.</summary>
    /// <remarks>
    /// One way only: a managed identity can't be given back. <c>PATCH /user_identities/unmanaged/update</c> of the API;
    /// it sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void Update(
        UnmanagedUserIdentityUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(UpdateOperation, request, options, cancellationToken);

    /// <summary>Takes an unmanaged user identity over, so that your application manages it.</summary>
    /// <remarks>
    /// One way only: a managed identity can't be given back. <c>PATCH /user_identities/unmanaged/update</c> of the API;
    /// it sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="isManaged">Has to be true.</param>
    /// <param name="userIdentityId">Identifies the user identity (UUID).</param>
    /// <param name="userIdentityKey">Your own key for the person. Left out, the present key stays.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task UpdateAsync(
        bool isManaged,
        string userIdentityId,
        string? userIdentityKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        UpdateAsync(
            new UnmanagedUserIdentityUpdateRequest
            {
                IsManaged = isManaged,
                UserIdentityId = userIdentityId,
                UserIdentityKey = userIdentityKey,
            },
            options,
            cancellationToken
        );

    /// <summary>Takes an unmanaged user identity over, so that your application manages it.</summary>
    /// <remarks>
    /// One way only: a managed identity can't be given back. <c>PATCH /user_identities/unmanaged/update</c> of the API;
    /// it sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="isManaged">Has to be true.</param>
    /// <param name="userIdentityId">Identifies the user identity (UUID).</param>
    /// <param name="userIdentityKey">Your own key for the person. Left out, the present key stays.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void Update(
        bool isManaged,
        string userIdentityId,
        string? userIdentityKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Update(
            new UnmanagedUserIdentityUpdateRequest
            {
                IsManaged = isManaged,
                UserIdentityId = userIdentityId,
                UserIdentityKey = userIdentityKey,
            },
            options,
            cancellationToken
        );
}
