// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

/// <summary>Accounts at providers that your users have connected, with the systems and devices they bring in.</summary>
/// <remarks><c>/connected_accounts</c> of the API. Safe for any number of threads.</remarks>
public partial class ConnectedAccounts : SeamResource
{
    private static SeamOperation DeleteOperation => field ??= new(
        "DELETE /connected_accounts/delete",
        RetryClass.Idempotent
    );
    private static RecordOperation<ConnectedAccount> GetOperation => field ??= new(
        "GET /connected_accounts/get",
        RetryClass.Read,
        "connected_account"
    );
    private static PageOperation<ConnectedAccount> ListOperation => field ??= new(
        "GET /connected_accounts/list",
        RetryClass.Read,
        "connected_accounts"
    );
    private static SeamOperation SyncOperation => field ??= new("POST /connected_accounts/sync", RetryClass.Action);
    private static SeamOperation UpdateOperation => field ??= new(
        "PATCH /connected_accounts/update",
        RetryClass.Idempotent
    );

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected ConnectedAccounts() { }

    internal ConnectedAccounts(SeamTransport transport)
        : base(transport) { }

    /// <summary>Removes a connected account from Seam, with all that it brought in.</summary>
    /// <remarks>
    /// Nothing is removed at the provider: PINs stay on the locks. An event comes for each thing that goes.
    /// <c>DELETE /connected_accounts/delete</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="connectedAccountId">Identifies the connected account. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task DeleteAsync(
        string connectedAccountId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DeleteAsync(
            new ConnectedAccountDeleteRequest { ConnectedAccountId = connectedAccountId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public void Delete(
        string connectedAccountId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Delete(
            new ConnectedAccountDeleteRequest { ConnectedAccountId = connectedAccountId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task DeleteAsync(
        ConnectedAccountDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(DeleteOperation, request, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Delete(
        ConnectedAccountDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(DeleteOperation, request, options, cancellationToken);

    /// <summary>Reads one connected account.</summary>
    /// <remarks>
    /// Name the account by its ID or by the email address of its login. <c>GET /connected_accounts/get</c> of the API.
    /// Retried after a transient failure.
    /// </remarks>
    /// <param name="connectedAccountId">The account, by its ID; leave <paramref name="email"/> out. A UUID.</param>
    /// <param name="email">The account, by the email address of its login. An e-mail address.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The connected account.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<ConnectedAccount> GetAsync(
        string? connectedAccountId = null,
        string? email = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(
            new ConnectedAccountGetRequest { ConnectedAccountId = connectedAccountId, Email = email },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GetAsync(string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public ConnectedAccount Get(
        string? connectedAccountId = null,
        string? email = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(
            new ConnectedAccountGetRequest { ConnectedAccountId = connectedAccountId, Email = email },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GetAsync(string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<ConnectedAccount> GetAsync(
        ConnectedAccountGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual ConnectedAccount Get(
        ConnectedAccountGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Lists connected accounts.</summary>
    /// <remarks>
    /// Filters add up. <c>GET /connected_accounts/list</c> of the API. Retried after a transient failure.
    /// </remarks>
    /// <param name="customMetadataHas">
    /// Only accounts whose custom metadata has all of these keys with these values.
    /// </param>
    /// <param name="customerKey">Only accounts of the customer with this key.</param>
    /// <param name="search">
    /// Only accounts with this text in the ID, the type, the login, the custom metadata or the customer's key. Part of
    /// a value is enough.
    /// </param>
    /// <param name="spaceId">Only accounts tied to this space. A UUID.</param>
    /// <param name="userIdentifierKey">Only accounts of the user with this key of yours.</param>
    /// <param name="limit">Most items to put on one page. More than 0. Default: <c>11000</c>.</param>
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
    public Task<SeamPage<ConnectedAccount>> ListAsync(
        IReadOnlyDictionary<string, JsonElement>? customMetadataHas = null,
        string? customerKey = null,
        string? search = null,
        string? spaceId = null,
        string? userIdentifierKey = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(
            new ConnectedAccountListRequest
            {
                CustomMetadataHas = customMetadataHas,
                CustomerKey = customerKey,
                Search = search,
                SpaceId = spaceId,
                UserIdentifierKey = userIdentifierKey,
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(IReadOnlyDictionary{string, JsonElement}?, string?, string?, string?, string?,
    /// long?, string?, SeamRequestOptions?, CancellationToken)"/>
    public SeamPage<ConnectedAccount> List(
        IReadOnlyDictionary<string, JsonElement>? customMetadataHas = null,
        string? customerKey = null,
        string? search = null,
        string? spaceId = null,
        string? userIdentifierKey = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(
            new ConnectedAccountListRequest
            {
                CustomMetadataHas = customMetadataHas,
                CustomerKey = customerKey,
                Search = search,
                SpaceId = spaceId,
                UserIdentifierKey = userIdentifierKey,
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(IReadOnlyDictionary{string, JsonElement}?, string?, string?, string?, string?,
    /// long?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<SeamPage<ConnectedAccount>> ListAsync(
        ConnectedAccountListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(IReadOnlyDictionary{string, JsonElement}?, string?, string?, string?, string?,
    /// long?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual SeamPage<ConnectedAccount> List(
        ConnectedAccountListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>Lists connected accounts. Requests each further page when the enumeration reaches it.</summary>
    /// <remarks>
    /// <c>GET /connected_accounts/list</c> of the API, one call for each page. Retried after a transient failure. A
    /// request's <see cref="ConnectedAccountListRequest.PageCursor"/> is the page to begin with.
    /// </remarks>
    /// <param name="customMetadataHas">
    /// Only accounts whose custom metadata has all of these keys with these values.
    /// </param>
    /// <param name="customerKey">Only accounts of the customer with this key.</param>
    /// <param name="search">
    /// Only accounts with this text in the ID, the type, the login, the custom metadata or the customer's key. Part of
    /// a value is enough.
    /// </param>
    /// <param name="spaceId">Only accounts tied to this space. A UUID.</param>
    /// <param name="userIdentifierKey">Only accounts of the user with this key of yours.</param>
    /// <param name="limit">Most items to put on one page. More than 0. Default: <c>11000</c>.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration requests the pages again.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public IAsyncEnumerable<ConnectedAccount> ListAllAsync(
        IReadOnlyDictionary<string, JsonElement>? customMetadataHas = null,
        string? customerKey = null,
        string? search = null,
        string? spaceId = null,
        string? userIdentifierKey = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAllAsync(
            new ConnectedAccountListRequest
            {
                CustomMetadataHas = customMetadataHas,
                CustomerKey = customerKey,
                Search = search,
                SpaceId = spaceId,
                UserIdentifierKey = userIdentifierKey,
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAllAsync(IReadOnlyDictionary{string, JsonElement}?, string?, string?, string?, string?,
    /// long?, SeamRequestOptions?, CancellationToken)"/>
    public IEnumerable<ConnectedAccount> ListAll(
        IReadOnlyDictionary<string, JsonElement>? customMetadataHas = null,
        string? customerKey = null,
        string? search = null,
        string? spaceId = null,
        string? userIdentifierKey = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAll(
            new ConnectedAccountListRequest
            {
                CustomMetadataHas = customMetadataHas,
                CustomerKey = customerKey,
                Search = search,
                SpaceId = spaceId,
                UserIdentifierKey = userIdentifierKey,
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAllAsync(IReadOnlyDictionary{string, JsonElement}?, string?, string?, string?, string?,
    /// long?, SeamRequestOptions?, CancellationToken)"/>
    public IAsyncEnumerable<ConnectedAccount> ListAllAsync(
        ConnectedAccountListRequest request,
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

    /// <inheritdoc cref="ListAllAsync(IReadOnlyDictionary{string, JsonElement}?, string?, string?, string?, string?,
    /// long?, SeamRequestOptions?, CancellationToken)"/>
    public IEnumerable<ConnectedAccount> ListAll(
        ConnectedAccountListRequest request,
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

    /// <summary>Requests that Seam syncs a connected account now.</summary>
    /// <remarks>
    /// The call does not wait for the end of the reading. <c>POST /connected_accounts/sync</c> of the API. Not retried
    /// if it may have taken effect.
    /// </remarks>
    /// <param name="connectedAccountId">Identifies the connected account. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task SyncAsync(
        string connectedAccountId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        SyncAsync(
            new ConnectedAccountSyncRequest { ConnectedAccountId = connectedAccountId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="SyncAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public void Sync(
        string connectedAccountId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Sync(new ConnectedAccountSyncRequest { ConnectedAccountId = connectedAccountId }, options, cancellationToken);

    /// <inheritdoc cref="SyncAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task SyncAsync(
        ConnectedAccountSyncRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(SyncOperation, request, options, cancellationToken);

    /// <inheritdoc cref="SyncAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Sync(
        ConnectedAccountSyncRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(SyncOperation, request, options, cancellationToken);

    /// <summary>Changes a connected account.</summary>
    /// <remarks>
    /// What is left out stays as it is. <c>PATCH /connected_accounts/update</c> of the API. Sets a state, so it is
    /// retried after a transient failure.
    /// </remarks>
    /// <param name="connectedAccountId">Identifies the connected account. A UUID.</param>
    /// <param name="acceptedCapabilities">Kinds of devices that may come in through the account. A list.</param>
    /// <param name="automaticallyManageNewDevices">True if Seam is to manage devices that turn up later.</param>
    /// <param name="customMetadata">Your own keys with values, up to 50, in place of all present ones.</param>
    /// <param name="customerKey">
    /// Customer of yours to whom the account and all it brings in are to belong; only where they belong to none.
    /// </param>
    /// <param name="displayName">Name to show for the account.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task UpdateAsync(
        string connectedAccountId,
        IEnumerable<ConnectWebviewAcceptedCapability>? acceptedCapabilities = null,
        bool? automaticallyManageNewDevices = null,
        IReadOnlyDictionary<string, JsonElement>? customMetadata = null,
        string? customerKey = null,
        string? displayName = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        UpdateAsync(
            new ConnectedAccountUpdateRequest
            {
                ConnectedAccountId = connectedAccountId,
                AcceptedCapabilities = acceptedCapabilities?.ToArray(),
                AutomaticallyManageNewDevices = automaticallyManageNewDevices,
                CustomMetadata = customMetadata,
                CustomerKey = customerKey,
                DisplayName = displayName,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UpdateAsync(string, IEnumerable{ConnectWebviewAcceptedCapability}?, bool?,
    /// IReadOnlyDictionary{string, JsonElement}?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public void Update(
        string connectedAccountId,
        IEnumerable<ConnectWebviewAcceptedCapability>? acceptedCapabilities = null,
        bool? automaticallyManageNewDevices = null,
        IReadOnlyDictionary<string, JsonElement>? customMetadata = null,
        string? customerKey = null,
        string? displayName = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Update(
            new ConnectedAccountUpdateRequest
            {
                ConnectedAccountId = connectedAccountId,
                AcceptedCapabilities = acceptedCapabilities?.ToArray(),
                AutomaticallyManageNewDevices = automaticallyManageNewDevices,
                CustomMetadata = customMetadata,
                CustomerKey = customerKey,
                DisplayName = displayName,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UpdateAsync(string, IEnumerable{ConnectWebviewAcceptedCapability}?, bool?,
    /// IReadOnlyDictionary{string, JsonElement}?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task UpdateAsync(
        ConnectedAccountUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(UpdateOperation, request, options, cancellationToken);

    /// <inheritdoc cref="UpdateAsync(string, IEnumerable{ConnectWebviewAcceptedCapability}?, bool?,
    /// IReadOnlyDictionary{string, JsonElement}?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Update(
        ConnectedAccountUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(UpdateOperation, request, options, cancellationToken);
}
