// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>Sessions with limited rights, for web pages and apps that run at your users'.</summary>
/// <remarks><c>/client_sessions</c> of the API. Safe for any number of threads.</remarks>
public partial class ClientSessions : SeamResource
{
    private static RecordOperation<ClientSession> CreateOperation => field ??= new(
        "PUT /client_sessions/create",
        RetryClass.Create,
        "client_session"
    );
    private static SeamOperation DeleteOperation => field ??= new(
        "DELETE /client_sessions/delete",
        RetryClass.Idempotent
    );
    private static RecordOperation<ClientSession> GetOperation => field ??= new(
        "GET /client_sessions/get",
        RetryClass.Read,
        "client_session"
    );
    private static RecordOperation<ClientSession> GetOrCreateOperation => field ??= new(
        "POST /client_sessions/get_or_create",
        RetryClass.Idempotent,
        "client_session"
    );
    private static SeamOperation GrantAccessOperation => field ??= new(
        "PATCH /client_sessions/grant_access",
        RetryClass.Idempotent
    );
    private static ListOperation<ClientSession> ListOperation => field ??= new(
        "GET /client_sessions/list",
        RetryClass.Read,
        "client_sessions"
    );
    private static SeamOperation RevokeOperation => field ??= new(
        "POST /client_sessions/revoke",
        RetryClass.Idempotent
    );

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected ClientSessions() { }

    internal ClientSessions(SeamTransport transport)
        : base(transport) { }

    /// <summary>Opens a client session for one of your users.</summary>
    /// <remarks>
    /// A create is not idempotent: after a failure with an unknown outcome, look before repeating it.
    /// <c>PUT /client_sessions/create</c> of the API. Not retried if it may have taken effect.
    /// </remarks>
    /// <param name="connectWebviewIds">Connect webviews that the session may use. A list.</param>
    /// <param name="connectedAccountIds">Connected accounts that the session may use. A list.</param>
    /// <param name="customerId">The session's customer, by ID.</param>
    /// <param name="customerKey">The session's customer, by your own key.</param>
    /// <param name="expiresAt">When the session ends by itself. A date and time in UTC.</param>
    /// <param name="userIdentifierKey">Your own key for the user at whose side the session runs.</param>
    /// <param name="userIdentityId">The person for whom the session acts. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The session with its token, which is a secret.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<ClientSession> CreateAsync(
        IEnumerable<string>? connectWebviewIds = null,
        IEnumerable<string>? connectedAccountIds = null,
        string? customerId = null,
        string? customerKey = null,
        DateTimeOffset? expiresAt = null,
        string? userIdentifierKey = null,
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        CreateAsync(
            new ClientSessionCreateRequest
            {
                ConnectWebviewIds = connectWebviewIds?.ToArray(),
                ConnectedAccountIds = connectedAccountIds?.ToArray(),
                CustomerId = customerId,
                CustomerKey = customerKey,
                ExpiresAt = expiresAt,
                UserIdentifierKey = userIdentifierKey,
                UserIdentityId = userIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="CreateAsync(IEnumerable{string}?, IEnumerable{string}?, string?, string?, DateTimeOffset?,
    /// string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public ClientSession Create(
        IEnumerable<string>? connectWebviewIds = null,
        IEnumerable<string>? connectedAccountIds = null,
        string? customerId = null,
        string? customerKey = null,
        DateTimeOffset? expiresAt = null,
        string? userIdentifierKey = null,
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Create(
            new ClientSessionCreateRequest
            {
                ConnectWebviewIds = connectWebviewIds?.ToArray(),
                ConnectedAccountIds = connectedAccountIds?.ToArray(),
                CustomerId = customerId,
                CustomerKey = customerKey,
                ExpiresAt = expiresAt,
                UserIdentifierKey = userIdentifierKey,
                UserIdentityId = userIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="CreateAsync(IEnumerable{string}?, IEnumerable{string}?, string?, string?, DateTimeOffset?,
    /// string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<ClientSession> CreateAsync(
        ClientSessionCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(CreateOperation, request, options, cancellationToken);

    /// <inheritdoc cref="CreateAsync(IEnumerable{string}?, IEnumerable{string}?, string?, string?, DateTimeOffset?,
    /// string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual ClientSession Create(
        ClientSessionCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(CreateOperation, request, options, cancellationToken);

    /// <summary>Ends a client session and removes its record.</summary>
    /// <remarks>
    /// <c>DELETE /client_sessions/delete</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="clientSessionId">Identifies the client session. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task DeleteAsync(
        string clientSessionId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DeleteAsync(new ClientSessionDeleteRequest { ClientSessionId = clientSessionId }, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public void Delete(
        string clientSessionId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Delete(new ClientSessionDeleteRequest { ClientSessionId = clientSessionId }, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task DeleteAsync(
        ClientSessionDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(DeleteOperation, request, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Delete(
        ClientSessionDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(DeleteOperation, request, options, cancellationToken);

    /// <summary>Reads one client session.</summary>
    /// <remarks>
    /// Name the session by its ID or by your key for its user. <c>GET /client_sessions/get</c> of the API. Retried
    /// after a transient failure.
    /// </remarks>
    /// <param name="clientSessionId">Which session is meant, by its own ID. A UUID.</param>
    /// <param name="userIdentifierKey">The session, by your own key for its user.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The client session.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<ClientSession> GetAsync(
        string? clientSessionId = null,
        string? userIdentifierKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(
            new ClientSessionGetRequest
            {
                ClientSessionId = clientSessionId,
                UserIdentifierKey = userIdentifierKey,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GetAsync(string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public ClientSession Get(
        string? clientSessionId = null,
        string? userIdentifierKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(
            new ClientSessionGetRequest
            {
                ClientSessionId = clientSessionId,
                UserIdentifierKey = userIdentifierKey,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GetAsync(string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<ClientSession> GetAsync(
        ClientSessionGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual ClientSession Get(
        ClientSessionGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Reads the client session that matches, or opens one where none does.</summary>
    /// <remarks>
    /// <c>POST /client_sessions/get_or_create</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="connectWebviewIds">Connect webviews that the session has to have. A list.</param>
    /// <param name="connectedAccountIds">Connected accounts that the session has to have. A list.</param>
    /// <param name="expiresAt">
    /// When the session ends by itself; reset if the session already exists. A date and time in UTC.
    /// </param>
    /// <param name="userIdentifierKey">Your own key for the user that the session has to have.</param>
    /// <param name="userIdentityId">The person that the session has to act for. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The session with its token, which is a secret.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<ClientSession> GetOrCreateAsync(
        IEnumerable<string>? connectWebviewIds = null,
        IEnumerable<string>? connectedAccountIds = null,
        DateTimeOffset? expiresAt = null,
        string? userIdentifierKey = null,
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetOrCreateAsync(
            new ClientSessionGetOrCreateRequest
            {
                ConnectWebviewIds = connectWebviewIds?.ToArray(),
                ConnectedAccountIds = connectedAccountIds?.ToArray(),
                ExpiresAt = expiresAt,
                UserIdentifierKey = userIdentifierKey,
                UserIdentityId = userIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GetOrCreateAsync(IEnumerable{string}?, IEnumerable{string}?, DateTimeOffset?, string?,
    /// string?, SeamRequestOptions?, CancellationToken)"/>
    public ClientSession GetOrCreate(
        IEnumerable<string>? connectWebviewIds = null,
        IEnumerable<string>? connectedAccountIds = null,
        DateTimeOffset? expiresAt = null,
        string? userIdentifierKey = null,
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetOrCreate(
            new ClientSessionGetOrCreateRequest
            {
                ConnectWebviewIds = connectWebviewIds?.ToArray(),
                ConnectedAccountIds = connectedAccountIds?.ToArray(),
                ExpiresAt = expiresAt,
                UserIdentifierKey = userIdentifierKey,
                UserIdentityId = userIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GetOrCreateAsync(IEnumerable{string}?, IEnumerable{string}?, DateTimeOffset?, string?,
    /// string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<ClientSession> GetOrCreateAsync(
        ClientSessionGetOrCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOrCreateOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetOrCreateAsync(IEnumerable{string}?, IEnumerable{string}?, DateTimeOffset?, string?,
    /// string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual ClientSession GetOrCreate(
        ClientSessionGetOrCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOrCreateOperation, request, options, cancellationToken);

    /// <summary>Gives a client session further rights.</summary>
    /// <remarks>
    /// <c>PATCH /client_sessions/grant_access</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="clientSessionId">The session, by its ID; leave <paramref name="userIdentifierKey"/> out.</param>
    /// <param name="connectWebviewIds">Further connect webviews that it may use. A list.</param>
    /// <param name="connectedAccountIds">Further connected accounts that it may use. A list.</param>
    /// <param name="userIdentifierKey">
    /// The session, by your own key for its user; leave <paramref name="clientSessionId"/> out.
    /// </param>
    /// <param name="userIdentityId">Person for whom it may act from now on.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task GrantAccessAsync(
        string? clientSessionId = null,
        IEnumerable<string>? connectWebviewIds = null,
        IEnumerable<string>? connectedAccountIds = null,
        string? userIdentifierKey = null,
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GrantAccessAsync(
            new ClientSessionGrantAccessRequest
            {
                ClientSessionId = clientSessionId,
                ConnectWebviewIds = connectWebviewIds?.ToArray(),
                ConnectedAccountIds = connectedAccountIds?.ToArray(),
                UserIdentifierKey = userIdentifierKey,
                UserIdentityId = userIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GrantAccessAsync(string?, IEnumerable{string}?, IEnumerable{string}?, string?, string?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public void GrantAccess(
        string? clientSessionId = null,
        IEnumerable<string>? connectWebviewIds = null,
        IEnumerable<string>? connectedAccountIds = null,
        string? userIdentifierKey = null,
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GrantAccess(
            new ClientSessionGrantAccessRequest
            {
                ClientSessionId = clientSessionId,
                ConnectWebviewIds = connectWebviewIds?.ToArray(),
                ConnectedAccountIds = connectedAccountIds?.ToArray(),
                UserIdentifierKey = userIdentifierKey,
                UserIdentityId = userIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GrantAccessAsync(string?, IEnumerable{string}?, IEnumerable{string}?, string?, string?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual Task GrantAccessAsync(
        ClientSessionGrantAccessRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GrantAccessOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GrantAccessAsync(string?, IEnumerable{string}?, IEnumerable{string}?, string?, string?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual void GrantAccess(
        ClientSessionGrantAccessRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GrantAccessOperation, request, options, cancellationToken);

    /// <summary>Lists client sessions.</summary>
    /// <remarks>
    /// Filters add up. The list comes whole, without pages. <c>GET /client_sessions/list</c> of the API. Retried after
    /// a transient failure.
    /// </remarks>
    /// <param name="clientSessionId">Only the session with this ID.</param>
    /// <param name="connectWebviewId">Only sessions that may use this connect webview.</param>
    /// <param name="userIdentifierKey">Only sessions of the user with this key of yours.</param>
    /// <param name="userIdentityId">Only sessions that act for this person.</param>
    /// <param name="withoutUserIdentifierKey">True for sessions without your key for their user only.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>All items. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<IReadOnlyList<ClientSession>> ListAsync(
        string? clientSessionId = null,
        string? connectWebviewId = null,
        string? userIdentifierKey = null,
        string? userIdentityId = null,
        bool? withoutUserIdentifierKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(
            new ClientSessionListRequest
            {
                ClientSessionId = clientSessionId,
                ConnectWebviewId = connectWebviewId,
                UserIdentifierKey = userIdentifierKey,
                UserIdentityId = userIdentityId,
                WithoutUserIdentifierKey = withoutUserIdentifierKey,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string?, string?, string?, string?, bool?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public IReadOnlyList<ClientSession> List(
        string? clientSessionId = null,
        string? connectWebviewId = null,
        string? userIdentifierKey = null,
        string? userIdentityId = null,
        bool? withoutUserIdentifierKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(
            new ClientSessionListRequest
            {
                ClientSessionId = clientSessionId,
                ConnectWebviewId = connectWebviewId,
                UserIdentifierKey = userIdentifierKey,
                UserIdentityId = userIdentityId,
                WithoutUserIdentifierKey = withoutUserIdentifierKey,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string?, string?, string?, string?, bool?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual Task<IReadOnlyList<ClientSession>> ListAsync(
        ClientSessionListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(string?, string?, string?, string?, bool?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual IReadOnlyList<ClientSession> List(
        ClientSessionListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>Ends a client session at once, keeping its record.</summary>
    /// <remarks>
    /// Its token no longer works. Deleting removes the record too. <c>POST /client_sessions/revoke</c> of the API. Sets
    /// a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="clientSessionId">Identifies the client session. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task RevokeAsync(
        string clientSessionId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        RevokeAsync(new ClientSessionRevokeRequest { ClientSessionId = clientSessionId }, options, cancellationToken);

    /// <inheritdoc cref="RevokeAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public void Revoke(
        string clientSessionId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Revoke(new ClientSessionRevokeRequest { ClientSessionId = clientSessionId }, options, cancellationToken);

    /// <inheritdoc cref="RevokeAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task RevokeAsync(
        ClientSessionRevokeRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(RevokeOperation, request, options, cancellationToken);

    /// <inheritdoc cref="RevokeAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Revoke(
        ClientSessionRevokeRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(RevokeOperation, request, options, cancellationToken);
}
