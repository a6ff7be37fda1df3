// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

/// <summary>
/// Web pages on which your users log in at a provider, so that Seam can reach their systems and devices.
/// </summary>
/// <remarks><c>/connect_webviews</c> of the API. Safe for any number of threads.</remarks>
public partial class ConnectWebviews : SeamResource
{
    private static RecordOperation<ConnectWebview> CreateOperation => field ??= new(
        "POST /connect_webviews/create",
        RetryClass.Create,
        "connect_webview"
    );
    private static SeamOperation DeleteOperation => field ??= new(
        "DELETE /connect_webviews/delete",
        RetryClass.Idempotent
    );
    private static RecordOperation<ConnectWebview> GetOperation => field ??= new(
        "GET /connect_webviews/get",
        RetryClass.Read,
        "connect_webview"
    );
    private static PageOperation<ConnectWebview> ListOperation => field ??= new(
        "GET /connect_webviews/list",
        RetryClass.Read,
        "connect_webviews"
    );

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected ConnectWebviews() { }

    internal ConnectWebviews(SeamTransport transport)
        : base(transport) { }

    /// <summary>Opens a page on which one of your users connects an account at a provider.</summary>
    /// <remarks>
    /// Make a new one for each login: one page serves one user once. <c>POST /connect_webviews/create</c> of the API.
    /// Not retried if it may have taken effect.
    /// </remarks>
    /// <param name="acceptedCapabilities">
    /// Kinds of devices that may be connected. Left out, the providers decide. A list.
    /// </param>
    /// <param name="acceptedProviders">
    /// Providers to offer, by their keys. Use this or <paramref name="providerCategory"/>. A list.
    /// </param>
    /// <param name="automaticallyManageNewDevices">
    /// True if Seam manages devices that turn up later. False leaves them listed only.
    /// </param>
    /// <param name="customMetadata">
    /// Your own keys with values, up to 50, handed on to the account that gets connected.
    /// </param>
    /// <param name="customRedirectFailureUrl">
    /// Where the user is sent when it goes wrong. Left out, the same as when it goes well.
    /// </param>
    /// <param name="customRedirectUrl">Where the user is sent afterwards.</param>
    /// <param name="customerKey">Customer of yours to whom the account and all it brings in are to belong.</param>
    /// <param name="excludedProviders">Providers not to offer, by their keys. A list.</param>
    /// <param name="providerCategory">
    /// Group of providers to offer. Use this or <paramref name="acceptedProviders"/>.
    /// </param>
    /// <param name="waitForDeviceCreation">
    /// True if the page is to wait until everything in the account has been read. Default: <c>false</c>.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The connect webview; send the user to its <see cref="ConnectWebview.Url"/>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<ConnectWebview> CreateAsync(
        IEnumerable<ConnectWebviewAcceptedCapability>? acceptedCapabilities = null,
        IEnumerable<ConnectWebviewCreateAcceptedProvider>? acceptedProviders = null,
        bool? automaticallyManageNewDevices = null,
        IReadOnlyDictionary<string, JsonElement>? customMetadata = null,
        string? customRedirectFailureUrl = null,
        string? customRedirectUrl = null,
        string? customerKey = null,
        IEnumerable<string>? excludedProviders = null,
        ConnectWebviewCreateProviderCategory? providerCategory = null,
        bool? waitForDeviceCreation = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        CreateAsync(
            new ConnectWebviewCreateRequest
            {
                AcceptedCapabilities = acceptedCapabilities?.ToArray(),
                AcceptedProviders = acceptedProviders?.ToArray(),
                AutomaticallyManageNewDevices = automaticallyManageNewDevices,
                CustomMetadata = customMetadata,
                CustomRedirectFailureUrl = customRedirectFailureUrl,
                CustomRedirectUrl = customRedirectUrl,
                CustomerKey = customerKey,
                ExcludedProviders = excludedProviders?.ToArray(),
                ProviderCategory = providerCategory,
                WaitForDeviceCreation = waitForDeviceCreation,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="CreateAsync(IEnumerable{ConnectWebviewAcceptedCapability}?,
    /// IEnumerable{ConnectWebviewCreateAcceptedProvider}?, bool?, IReadOnlyDictionary{string, JsonElement}?, string?,
    /// string?, string?, IEnumerable{string}?, ConnectWebviewCreateProviderCategory?, bool?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public ConnectWebview Create(
        IEnumerable<ConnectWebviewAcceptedCapability>? acceptedCapabilities = null,
        IEnumerable<ConnectWebviewCreateAcceptedProvider>? acceptedProviders = null,
        bool? automaticallyManageNewDevices = null,
        IReadOnlyDictionary<string, JsonElement>? customMetadata = null,
        string? customRedirectFailureUrl = null,
        string? customRedirectUrl = null,
        string? customerKey = null,
        IEnumerable<string>? excludedProviders = null,
        ConnectWebviewCreateProviderCategory? providerCategory = null,
        bool? waitForDeviceCreation = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Create(
            new ConnectWebviewCreateRequest
            {
                AcceptedCapabilities = acceptedCapabilities?.ToArray(),
                AcceptedProviders = acceptedProviders?.ToArray(),
                AutomaticallyManageNewDevices = automaticallyManageNewDevices,
                CustomMetadata = customMetadata,
                CustomRedirectFailureUrl = customRedirectFailureUrl,
                CustomRedirectUrl = customRedirectUrl,
                CustomerKey = customerKey,
                ExcludedProviders = excludedProviders?.ToArray(),
                ProviderCategory = providerCategory,
                WaitForDeviceCreation = waitForDeviceCreation,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="CreateAsync(IEnumerable{ConnectWebviewAcceptedCapability}?,
    /// IEnumerable{ConnectWebviewCreateAcceptedProvider}?, bool?, IReadOnlyDictionary{string, JsonElement}?, string?,
    /// string?, string?, IEnumerable{string}?, ConnectWebviewCreateProviderCategory?, bool?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual Task<ConnectWebview> CreateAsync(
        ConnectWebviewCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(CreateOperation, request, options, cancellationToken);

    /// <inheritdoc cref="CreateAsync(IEnumerable{ConnectWebviewAcceptedCapability}?,
    /// IEnumerable{ConnectWebviewCreateAcceptedProvider}?, bool?, IReadOnlyDictionary{string, JsonElement}?, string?,
    /// string?, string?, IEnumerable{string}?, ConnectWebviewCreateProviderCategory?, bool?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual ConnectWebview Create(
        ConnectWebviewCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(CreateOperation, request, options, cancellationToken);

    /// <summary>Deletes a connect webview.</summary>
    /// <remarks>
    /// One that has served its purpose need not be deleted. The account that it connected stays.
    /// <c>DELETE /connect_webviews/delete</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="connectWebviewId">Identifies the connect webview. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task DeleteAsync(
        string connectWebviewId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DeleteAsync(
            new ConnectWebviewDeleteRequest { ConnectWebviewId = connectWebviewId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public void Delete(
        string connectWebviewId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Delete(new ConnectWebviewDeleteRequest { ConnectWebviewId = connectWebviewId }, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task DeleteAsync(
        ConnectWebviewDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(DeleteOperation, request, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Delete(
        ConnectWebviewDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(DeleteOperation, request, options, cancellationToken);

    /// <summary>Reads one connect webview, to see whether the user has logged in.</summary>
    /// <remarks><c>GET /connect_webviews/get</c> of the API. Retried after a transient failure.</remarks>
    /// <param name="connectWebviewId">Identifies the connect webview. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The connect webview.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<ConnectWebview> GetAsync(
        string connectWebviewId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new ConnectWebviewGetRequest { ConnectWebviewId = connectWebviewId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public ConnectWebview Get(
        string connectWebviewId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(new ConnectWebviewGetRequest { ConnectWebviewId = connectWebviewId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<ConnectWebview> GetAsync(
        ConnectWebviewGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual ConnectWebview Get(
        ConnectWebviewGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Lists connect webviews.</summary>
    /// <remarks><c>GET /connect_webviews/list</c> of the API. Retried after a transient failure.</remarks>
    /// <param name="customMetadataHas">
    /// Only webviews whose custom metadata has all of these keys with these values.
    /// </param>
    /// <param name="customerKey">Only webviews of the customer with this key.</param>
    /// <param name="search">
    /// Only webviews with this text in the ID, the providers, the custom metadata or the customer's key. Part of a
    /// value is enough.
    /// </param>
    /// <param name="userIdentifierKey">Only webviews of the user with this key of yours.</param>
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
    public Task<SeamPage<ConnectWebview>> ListAsync(
        IReadOnlyDictionary<string, JsonElement>? customMetadataHas = null,
        string? customerKey = null,
        string? search = null,
        string? userIdentifierKey = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(
            new ConnectWebviewListRequest
            {
                CustomMetadataHas = customMetadataHas,
                CustomerKey = customerKey,
                Search = search,
                UserIdentifierKey = userIdentifierKey,
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(IReadOnlyDictionary{string, JsonElement}?, string?, string?, string?, long?,
    /// string?, SeamRequestOptions?, CancellationToken)"/>
    public SeamPage<ConnectWebview> List(
        IReadOnlyDictionary<string, JsonElement>? customMetadataHas = null,
        string? customerKey = null,
        string? search = null,
        string? userIdentifierKey = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(
            new ConnectWebviewListRequest
            {
                CustomMetadataHas = customMetadataHas,
                CustomerKey = customerKey,
                Search = search,
                UserIdentifierKey = userIdentifierKey,
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(IReadOnlyDictionary{string, JsonElement}?, string?, string?, string?, long?,
    /// string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<SeamPage<ConnectWebview>> ListAsync(
        ConnectWebviewListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(IReadOnlyDictionary{string, JsonElement}?, string?, string?, string?, long?,
    /// string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual SeamPage<ConnectWebview> List(
        ConnectWebviewListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>Lists connect webviews. Requests each further page when the enumeration reaches it.</summary>
    /// <remarks>
    /// <c>GET /connect_webviews/list</c> of the API, one call for each page. Retried after a transient failure. A
    /// request's <see cref="ConnectWebviewListRequest.PageCursor"/> is the page to begin with.
    /// </remarks>
    /// <param name="customMetadataHas">
    /// Only webviews whose custom metadata has all of these keys with these values.
    /// </param>
    /// <param name="customerKey">Only webviews of the customer with this key.</param>
    /// <param name="search">
    /// Only webviews with this text in the ID, the providers, the custom metadata or the customer's key. Part of a
    /// value is enough.
    /// </param>
    /// <param name="userIdentifierKey">Only webviews of the user with this key of yours.</param>
    /// <param name="limit">Most items to put on one page. Default: <c>500</c>.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration requests the pages again.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public IAsyncEnumerable<ConnectWebview> ListAllAsync(
        IReadOnlyDictionary<string, JsonElement>? customMetadataHas = null,
        string? customerKey = null,
        string? search = null,
        string? userIdentifierKey = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAllAsync(
            new ConnectWebviewListRequest
            {
                CustomMetadataHas = customMetadataHas,
                CustomerKey = customerKey,
                Search = search,
                UserIdentifierKey = userIdentifierKey,
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAllAsync(IReadOnlyDictionary{string, JsonElement}?, string?, string?, string?, long?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public IEnumerable<ConnectWebview> ListAll(
        IReadOnlyDictionary<string, JsonElement>? customMetadataHas = null,
        string? customerKey = null,
        string? search = null,
        string? userIdentifierKey = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAll(
            new ConnectWebviewListRequest
            {
                CustomMetadataHas = customMetadataHas,
                CustomerKey = customerKey,
                Search = search,
                UserIdentifierKey = userIdentifierKey,
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAllAsync(IReadOnlyDictionary{string, JsonElement}?, string?, string?, string?, long?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public IAsyncEnumerable<ConnectWebview> ListAllAsync(
        ConnectWebviewListRequest request,
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

    /// <inheritdoc cref="ListAllAsync(IReadOnlyDictionary{string, JsonElement}?, string?, string?, string?, long?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public IEnumerable<ConnectWebview> ListAll(
        ConnectWebviewListRequest request,
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
}
