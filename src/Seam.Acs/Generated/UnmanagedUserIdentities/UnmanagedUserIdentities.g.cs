// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>User identities that Seam found at a provider and that your application has not yet taken over.</summary>
/// <remarks><c>/user_identities/unmanaged</c> of the API. Safe for any number of threads.</remarks>
public partial class UnmanagedUserIdentities : SeamResource
{
    private static RecordOperation<UnmanagedUserIdentity> GetOperation => field ??= new(
        "GET /user_identities/unmanaged/get",
        RetryClass.Read,
        "user_identity"
    );
    private static PageOperation<UnmanagedUserIdentity> ListOperation => field ??= new(
        "GET /user_identities/unmanaged/list",
        RetryClass.Read,
        "user_identities"
    );
    private static SeamOperation UpdateOperation => field ??= new(
        "PATCH /user_identities/unmanaged/update",
        RetryClass.Idempotent
    );

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected UnmanagedUserIdentities() { }

    internal UnmanagedUserIdentities(SeamTransport transport)
        : base(transport) { }

    /// <summary>Reads one user identity that your application has not taken over.</summary>
    /// <remarks><c>GET /user_identities/unmanaged/get</c> of the API. Retried after a transient failure.</remarks>
    /// <param name="userIdentityId">Identifies the user identity. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The user identity.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<UnmanagedUserIdentity> GetAsync(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new UnmanagedUserIdentityGetRequest { UserIdentityId = userIdentityId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public UnmanagedUserIdentity Get(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(new UnmanagedUserIdentityGetRequest { UserIdentityId = userIdentityId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<UnmanagedUserIdentity> GetAsync(
        UnmanagedUserIdentityGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual UnmanagedUserIdentity Get(
        UnmanagedUserIdentityGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Lists the user identities that your application has not taken over.</summary>
    /// <remarks><c>GET /user_identities/unmanaged/list</c> of the API. Retried after a transient failure.</remarks>
    /// <param name="createdBefore">Only unmanaged identities created before this time. A date and time in UTC.</param>
    /// <param name="search">
    /// Only unmanaged identities with this text in the name, the phone number, the email address, the ID or the access
    /// system's ID. Part of a value is enough.
    /// </param>
    /// <param name="limit">Most items to put on one page. More than 0. Default: <c>500</c>.</param>
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
    public Task<SeamPage<UnmanagedUserIdentity>> ListAsync(
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

    /// <inheritdoc cref="ListAsync(DateTimeOffset?, string?, long?, string?, SeamRequestOptions?, CancellationToken)"/>
    public SeamPage<UnmanagedUserIdentity> List(
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

    /// <inheritdoc cref="ListAsync(DateTimeOffset?, string?, long?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<SeamPage<UnmanagedUserIdentity>> ListAsync(
        UnmanagedUserIdentityListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(DateTimeOffset?, string?, long?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual SeamPage<UnmanagedUserIdentity> List(
        UnmanagedUserIdentityListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>
    /// Lists the user identities that your application has not taken over. Requests each further page when the
    /// enumeration reaches it.
    /// </summary>
    /// <remarks>
    /// <c>GET /user_identities/unmanaged/list</c> of the API, one call for each page. Retried after a transient
    /// failure. A request's <see cref="UnmanagedUserIdentityListRequest.PageCursor"/> is the page to begin with.
    /// </remarks>
    /// <param name="createdBefore">Only unmanaged identities created before this time. A date and time in UTC.</param>
    /// <param name="search">
    /// Only unmanaged identities with this text in the name, the phone number, the email address, the ID or the access
    /// system's ID. Part of a value is enough.
    /// </param>
    /// <param name="limit">Most items to put on one page. More than 0. Default: <c>500</c>.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration requests the pages again.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public IAsyncEnumerable<UnmanagedUserIdentity> ListAllAsync(
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

    /// <inheritdoc cref="ListAllAsync(DateTimeOffset?, string?, long?, SeamRequestOptions?, CancellationToken)"/>
    public IEnumerable<UnmanagedUserIdentity> ListAll(
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

    /// <inheritdoc cref="ListAllAsync(DateTimeOffset?, string?, long?, SeamRequestOptions?, CancellationToken)"/>
    public IAsyncEnumerable<UnmanagedUserIdentity> ListAllAsync(
        UnmanagedUserIdentityListRequest request,
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

    /// <inheritdoc cref="ListAllAsync(DateTimeOffset?, string?, long?, SeamRequestOptions?, CancellationToken)"/>
    public IEnumerable<UnmanagedUserIdentity> ListAll(
        UnmanagedUserIdentityListRequest request,
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

    /// <summary>Takes an unmanaged user identity over, so that your application manages it.</summary>
    /// <remarks>
    /// One way only: a managed identity can't be given back. <c>PATCH /user_identities/unmanaged/update</c> of the API.
    /// Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="isManaged">Has to be true.</param>
    /// <param name="userIdentityId">Identifies the user identity. A UUID.</param>
    /// <param name="userIdentityKey">Your own key for the person. Left out, the present key stays.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task UpdateAsync(
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

    /// <inheritdoc cref="UpdateAsync(bool, string, string?, SeamRequestOptions?, CancellationToken)"/>
    public void Update(
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

    /// <inheritdoc cref="UpdateAsync(bool, string, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task UpdateAsync(
        UnmanagedUserIdentityUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(UpdateOperation, request, options, cancellationToken);

    /// <inheritdoc cref="UpdateAsync(bool, string, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Update(
        UnmanagedUserIdentityUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(UpdateOperation, request, options, cancellationToken);
}
