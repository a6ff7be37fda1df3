// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>
/// Your own grouping of entrances and devices, such as an apartment, a floor or a property, to grant access to as one.
/// </summary>
/// <remarks><c>/spaces</c> of the API. Safe for any number of threads.</remarks>
public partial class Spaces : SeamResource
{
    private static SeamOperation AddAcsEntrancesOperation => field ??= new(
        "PUT /spaces/add_acs_entrances",
        RetryClass.Idempotent
    );
    private static SeamOperation AddConnectedAccountOperation => field ??= new(
        "PUT /spaces/add_connected_account",
        RetryClass.Idempotent
    );
    private static SeamOperation AddDevicesOperation => field ??= new("PUT /spaces/add_devices", RetryClass.Idempotent);
    private static KeyedCreateOperation<SpaceCreateRequest, Space> CreateOperation => field ??= new(
        "POST /spaces/create",
        RetryClass.Create,
        "space",
        GetOperation,
        static request => request.SpaceKey,
        static key => new SpaceGetRequest { SpaceKey = key },
        static result => result.CreatedAt
    );
    private static SeamOperation DeleteOperation => field ??= new("DELETE /spaces/delete", RetryClass.Idempotent);
    private static RecordOperation<Space> GetOperation => field ??= new("GET /spaces/get", RetryClass.Read, "space");
    private static RecordOperation<RelatedResources> GetRelatedOperation => field ??= new(
        "GET /spaces/get_related",
        RetryClass.Read,
        "batch"
    );
    private static PageOperation<Space> ListOperation => field ??= new("GET /spaces/list", RetryClass.Read, "spaces");
    private static SeamOperation RemoveAcsEntrancesOperation => field ??= new(
        "DELETE /spaces/remove_acs_entrances",
        RetryClass.Idempotent
    );
    private static SeamOperation RemoveConnectedAccountOperation => field ??= new(
        "DELETE /spaces/remove_connected_account",
        RetryClass.Idempotent
    );
    private static SeamOperation RemoveDevicesOperation => field ??= new(
        "DELETE /spaces/remove_devices",
        RetryClass.Idempotent
    );
    private static RecordOperation<Space> UpdateOperation => field ??= new(
        "PATCH /spaces/update",
        RetryClass.Idempotent,
        "space"
    );

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected Spaces() { }

    internal Spaces(SeamTransport transport)
        : base(transport) { }

    /// <summary>Puts entrances in a space.</summary>
    /// <remarks>
    /// <c>PUT /spaces/add_acs_entrances</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="acsEntranceIds">Entrances to put in. A list of UUIDs.</param>
    /// <param name="spaceId">The space that takes the entrances in. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task AddAcsEntrancesAsync(
        IEnumerable<string> acsEntranceIds,
        string spaceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        AddAcsEntrancesAsync(
            new SpaceAddAcsEntrancesRequest { AcsEntranceIds = acsEntranceIds?.ToArray()!, SpaceId = spaceId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="AddAcsEntrancesAsync(IEnumerable{string}, string, SeamRequestOptions?, CancellationToken)"/>
    public void AddAcsEntrances(
        IEnumerable<string> acsEntranceIds,
        string spaceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        AddAcsEntrances(
            new SpaceAddAcsEntrancesRequest { AcsEntranceIds = acsEntranceIds?.ToArray()!, SpaceId = spaceId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="AddAcsEntrancesAsync(IEnumerable{string}, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task AddAcsEntrancesAsync(
        SpaceAddAcsEntrancesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(AddAcsEntrancesOperation, request, options, cancellationToken);

    /// <inheritdoc cref="AddAcsEntrancesAsync(IEnumerable{string}, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void AddAcsEntrances(
        SpaceAddAcsEntrancesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(AddAcsEntrancesOperation, request, options, cancellationToken);

    /// <summary>Ties a connected account to a space.</summary>
    /// <remarks>
    /// <c>PUT /spaces/add_connected_account</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="connectedAccountId">The account to tie. A UUID.</param>
    /// <param name="spaceId">The space that gets the account. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task AddConnectedAccountAsync(
        string connectedAccountId,
        string spaceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        AddConnectedAccountAsync(
            new SpaceAddConnectedAccountRequest { ConnectedAccountId = connectedAccountId, SpaceId = spaceId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="AddConnectedAccountAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public void AddConnectedAccount(
        string connectedAccountId,
        string spaceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        AddConnectedAccount(
            new SpaceAddConnectedAccountRequest { ConnectedAccountId = connectedAccountId, SpaceId = spaceId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="AddConnectedAccountAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task AddConnectedAccountAsync(
        SpaceAddConnectedAccountRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(AddConnectedAccountOperation, request, options, cancellationToken);

    /// <inheritdoc cref="AddConnectedAccountAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void AddConnectedAccount(
        SpaceAddConnectedAccountRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(AddConnectedAccountOperation, request, options, cancellationToken);

    /// <summary>Puts devices in a space.</summary>
    /// <remarks>
    /// <c>PUT /spaces/add_devices</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="deviceIds">Devices to put in. A list of UUIDs.</param>
    /// <param name="spaceId">The space that takes the devices in. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task AddDevicesAsync(
        IEnumerable<string> deviceIds,
        string spaceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        AddDevicesAsync(
            new SpaceAddDevicesRequest { DeviceIds = deviceIds?.ToArray()!, SpaceId = spaceId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="AddDevicesAsync(IEnumerable{string}, string, SeamRequestOptions?, CancellationToken)"/>
    public void AddDevices(
        IEnumerable<string> deviceIds,
        string spaceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        AddDevices(
            new SpaceAddDevicesRequest { DeviceIds = deviceIds?.ToArray()!, SpaceId = spaceId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="AddDevicesAsync(IEnumerable{string}, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task AddDevicesAsync(
        SpaceAddDevicesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(AddDevicesOperation, request, options, cancellationToken);

    /// <inheritdoc cref="AddDevicesAsync(IEnumerable{string}, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void AddDevices(
        SpaceAddDevicesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(AddDevicesOperation, request, options, cancellationToken);

    /// <summary>Creates a space, at once with its entrances and devices if they are given.</summary>
    /// <remarks>
    /// A create is not idempotent: after a failure with an unknown outcome, look the space up by its key before
    /// repeating it. <c>POST /spaces/create</c> of the API. Not retried if it may have taken effect. With
    /// <see cref="SeamClientOptions.ResolveUnknownCreates"/> it is looked up then, if <paramref name="spaceKey"/> is
    /// given.
    /// </remarks>
    /// <param name="name">What to call the space.</param>
    /// <param name="acsEntranceIds">Entrances to put in the space. A list of UUIDs.</param>
    /// <param name="connectedAccountIds">Connected accounts that the space came from. A list of UUIDs.</param>
    /// <param name="customerData">Defaults for stays in the space.</param>
    /// <param name="customerKey">Customer of yours to whom the space belongs.</param>
    /// <param name="deviceIds">Devices to put in the space. A list of UUIDs.</param>
    /// <param name="spaceKey">Your own key for the space, unique in the workspace.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The new space.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<Space> CreateAsync(
        string name,
        IEnumerable<string>? acsEntranceIds = null,
        IEnumerable<string>? connectedAccountIds = null,
        SpaceCreateCustomerData? customerData = null,
        string? customerKey = null,
        IEnumerable<string>? deviceIds = null,
        string? spaceKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        CreateAsync(
            new SpaceCreateRequest
            {
                Name = name,
                AcsEntranceIds = acsEntranceIds?.ToArray(),
                ConnectedAccountIds = connectedAccountIds?.ToArray(),
                CustomerData = customerData,
                CustomerKey = customerKey,
                DeviceIds = deviceIds?.ToArray(),
                SpaceKey = spaceKey,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="CreateAsync(string, IEnumerable{string}?, IEnumerable{string}?, SpaceCreateCustomerData?,
    /// string?, IEnumerable{string}?, string?, SeamRequestOptions?, CancellationToken)"/>
    public Space Create(
        string name,
        IEnumerable<string>? acsEntranceIds = null,
        IEnumerable<string>? connectedAccountIds = null,
        SpaceCreateCustomerData? customerData = null,
        string? customerKey = null,
        IEnumerable<string>? deviceIds = null,
        string? spaceKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Create(
            new SpaceCreateRequest
            {
                Name = name,
                AcsEntranceIds = acsEntranceIds?.ToArray(),
                ConnectedAccountIds = connectedAccountIds?.ToArray(),
                CustomerData = customerData,
                CustomerKey = customerKey,
                DeviceIds = deviceIds?.ToArray(),
                SpaceKey = spaceKey,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="CreateAsync(string, IEnumerable{string}?, IEnumerable{string}?, SpaceCreateCustomerData?,
    /// string?, IEnumerable{string}?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<Space> CreateAsync(
        SpaceCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendOrFindAsync(CreateOperation, request, options, cancellationToken);

    /// <inheritdoc cref="CreateAsync(string, IEnumerable{string}?, IEnumerable{string}?, SpaceCreateCustomerData?,
    /// string?, IEnumerable{string}?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Space Create(
        SpaceCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendOrFind(CreateOperation, request, options, cancellationToken);

    /// <summary>Deletes a space.</summary>
    /// <remarks>
    /// The entrances and devices in it stay. <c>DELETE /spaces/delete</c> of the API. Sets a state, so it is retried
    /// after a transient failure.
    /// </remarks>
    /// <param name="spaceId">Identifies the space. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task DeleteAsync(
        string spaceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DeleteAsync(new SpaceDeleteRequest { SpaceId = spaceId }, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public void Delete(
        string spaceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Delete(new SpaceDeleteRequest { SpaceId = spaceId }, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task DeleteAsync(
        SpaceDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(DeleteOperation, request, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Delete(
        SpaceDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(DeleteOperation, request, options, cancellationToken);

    /// <summary>Reads one space.</summary>
    /// <remarks>
    /// Name the space by <paramref name="spaceId"/> or by <paramref name="spaceKey"/>. <c>GET /spaces/get</c> of the
    /// API. Retried after a transient failure.
    /// </remarks>
    /// <param name="spaceId">The space, by Seam's ID; leave <paramref name="spaceKey"/> out. A UUID.</param>
    /// <param name="spaceKey">The space, by your own key; leave <paramref name="spaceId"/> out.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The space.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<Space> GetAsync(
        string? spaceId = null,
        string? spaceKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new SpaceGetRequest { SpaceId = spaceId, SpaceKey = spaceKey }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public Space Get(
        string? spaceId = null,
        string? spaceKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(new SpaceGetRequest { SpaceId = spaceId, SpaceKey = spaceKey }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<Space> GetAsync(
        SpaceGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Space Get(
        SpaceGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Reads what belongs to spaces: their entrances, devices, access and so on, in one answer.</summary>
    /// <remarks>
    /// Without <paramref name="include"/> and <paramref name="exclude"/> every kind of related thing is read.
    /// <c>GET /spaces/get_related</c> of the API. Retried after a transient failure.
    /// </remarks>
    /// <param name="spaceIds">The spaces, by Seam's IDs. A list of UUIDs.</param>
    /// <param name="spaceKeys">The spaces, by your own keys. A list.</param>
    /// <param name="exclude">Kinds of related things to leave out; the others are read. A list.</param>
    /// <param name="include">Kinds of related things to read; the others are left out. A list.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The batch.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<RelatedResources> GetRelatedAsync(
        IEnumerable<string>? spaceIds = null,
        IEnumerable<string>? spaceKeys = null,
        IEnumerable<SpaceRelatedKind>? exclude = null,
        IEnumerable<SpaceRelatedKind>? include = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetRelatedAsync(
            new SpaceGetRelatedRequest
            {
                SpaceIds = spaceIds?.ToArray(),
                SpaceKeys = spaceKeys?.ToArray(),
                Exclude = exclude?.ToArray(),
                Include = include?.ToArray(),
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GetRelatedAsync(IEnumerable{string}?, IEnumerable{string}?, IEnumerable{SpaceRelatedKind}?,
    /// IEnumerable{SpaceRelatedKind}?, SeamRequestOptions?, CancellationToken)"/>
    public RelatedResources GetRelated(
        IEnumerable<string>? spaceIds = null,
        IEnumerable<string>? spaceKeys = null,
        IEnumerable<SpaceRelatedKind>? exclude = null,
        IEnumerable<SpaceRelatedKind>? include = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetRelated(
            new SpaceGetRelatedRequest
            {
                SpaceIds = spaceIds?.ToArray(),
                SpaceKeys = spaceKeys?.ToArray(),
                Exclude = exclude?.ToArray(),
                Include = include?.ToArray(),
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GetRelatedAsync(IEnumerable{string}?, IEnumerable{string}?, IEnumerable{SpaceRelatedKind}?,
    /// IEnumerable{SpaceRelatedKind}?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<RelatedResources> GetRelatedAsync(
        SpaceGetRelatedRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetRelatedOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetRelatedAsync(IEnumerable{string}?, IEnumerable{string}?, IEnumerable{SpaceRelatedKind}?,
    /// IEnumerable{SpaceRelatedKind}?, SeamRequestOptions?, CancellationToken)"/>
    public virtual RelatedResources GetRelated(
        SpaceGetRelatedRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetRelatedOperation, request, options, cancellationToken);

    /// <summary>Lists spaces of the workspace.</summary>
    /// <remarks><c>GET /spaces/list</c> of the API. Retried after a transient failure.</remarks>
    /// <param name="customerKey">Only spaces of the customer with this key.</param>
    /// <param name="search">
    /// Only spaces with this text in the name, your key or the customer's key. Part of a value is enough.
    /// </param>
    /// <param name="spaceKey">Only the space with this key of yours.</param>
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
    public Task<SeamPage<Space>> ListAsync(
        string? customerKey = null,
        string? search = null,
        string? spaceKey = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(
            new SpaceListRequest
            {
                CustomerKey = customerKey,
                Search = search,
                SpaceKey = spaceKey,
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string?, string?, string?, long?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public SeamPage<Space> List(
        string? customerKey = null,
        string? search = null,
        string? spaceKey = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(
            new SpaceListRequest
            {
                CustomerKey = customerKey,
                Search = search,
                SpaceKey = spaceKey,
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string?, string?, string?, long?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual Task<SeamPage<Space>> ListAsync(
        SpaceListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(string?, string?, string?, long?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual SeamPage<Space> List(
        SpaceListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>Lists spaces of the workspace. Requests each further page when the enumeration reaches it.</summary>
    /// <remarks>
    /// <c>GET /spaces/list</c> of the API, one call for each page. Retried after a transient failure. A request's
    /// <see cref="SpaceListRequest.PageCursor"/> is the page to begin with.
    /// </remarks>
    /// <param name="customerKey">Only spaces of the customer with this key.</param>
    /// <param name="search">
    /// Only spaces with this text in the name, your key or the customer's key. Part of a value is enough.
    /// </param>
    /// <param name="spaceKey">Only the space with this key of yours.</param>
    /// <param name="limit">Most items to put on one page. Default: <c>500</c>.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration requests the pages again.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public IAsyncEnumerable<Space> ListAllAsync(
        string? customerKey = null,
        string? search = null,
        string? spaceKey = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAllAsync(
            new SpaceListRequest
            {
                CustomerKey = customerKey,
                Search = search,
                SpaceKey = spaceKey,
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAllAsync(string?, string?, string?, long?, SeamRequestOptions?, CancellationToken)"/>
    public IEnumerable<Space> ListAll(
        string? customerKey = null,
        string? search = null,
        string? spaceKey = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAll(
            new SpaceListRequest
            {
                CustomerKey = customerKey,
                Search = search,
                SpaceKey = spaceKey,
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAllAsync(string?, string?, string?, long?, SeamRequestOptions?, CancellationToken)"/>
    public IAsyncEnumerable<Space> ListAllAsync(
        SpaceListRequest request,
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

    /// <inheritdoc cref="ListAllAsync(string?, string?, string?, long?, SeamRequestOptions?, CancellationToken)"/>
    public IEnumerable<Space> ListAll(
        SpaceListRequest request,
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

    /// <summary>Takes entrances out of a space.</summary>
    /// <remarks>
    /// <c>DELETE /spaces/remove_acs_entrances</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="acsEntranceIds">Entrances to take out. A list of UUIDs.</param>
    /// <param name="spaceId">The space that loses the entrances. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task RemoveAcsEntrancesAsync(
        IEnumerable<string> acsEntranceIds,
        string spaceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        RemoveAcsEntrancesAsync(
            new SpaceRemoveAcsEntrancesRequest
            {
                AcsEntranceIds = acsEntranceIds?.ToArray()!,
                SpaceId = spaceId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="RemoveAcsEntrancesAsync(IEnumerable{string}, string, SeamRequestOptions?,
    /// CancellationToken)"/>
    public void RemoveAcsEntrances(
        IEnumerable<string> acsEntranceIds,
        string spaceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        RemoveAcsEntrances(
            new SpaceRemoveAcsEntrancesRequest
            {
                AcsEntranceIds = acsEntranceIds?.ToArray()!,
                SpaceId = spaceId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="RemoveAcsEntrancesAsync(IEnumerable{string}, string, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual Task RemoveAcsEntrancesAsync(
        SpaceRemoveAcsEntrancesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(RemoveAcsEntrancesOperation, request, options, cancellationToken);

    /// <inheritdoc cref="RemoveAcsEntrancesAsync(IEnumerable{string}, string, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual void RemoveAcsEntrances(
        SpaceRemoveAcsEntrancesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(RemoveAcsEntrancesOperation, request, options, cancellationToken);

    /// <summary>Unties a connected account from a space.</summary>
    /// <remarks>
    /// <c>DELETE /spaces/remove_connected_account</c> of the API. Sets a state, so it is retried after a transient
    /// failure.
    /// </remarks>
    /// <param name="connectedAccountId">The account to untie. A UUID.</param>
    /// <param name="spaceId">The space that loses the account. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task RemoveConnectedAccountAsync(
        string connectedAccountId,
        string spaceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        RemoveConnectedAccountAsync(
            new SpaceRemoveConnectedAccountRequest
            {
                ConnectedAccountId = connectedAccountId,
                SpaceId = spaceId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="RemoveConnectedAccountAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public void RemoveConnectedAccount(
        string connectedAccountId,
        string spaceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        RemoveConnectedAccount(
            new SpaceRemoveConnectedAccountRequest
            {
                ConnectedAccountId = connectedAccountId,
                SpaceId = spaceId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="RemoveConnectedAccountAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task RemoveConnectedAccountAsync(
        SpaceRemoveConnectedAccountRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(RemoveConnectedAccountOperation, request, options, cancellationToken);

    /// <inheritdoc cref="RemoveConnectedAccountAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void RemoveConnectedAccount(
        SpaceRemoveConnectedAccountRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(RemoveConnectedAccountOperation, request, options, cancellationToken);

    /// <summary>Takes devices out of a space.</summary>
    /// <remarks>
    /// <c>DELETE /spaces/remove_devices</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="deviceIds">Devices to take out. A list of UUIDs.</param>
    /// <param name="spaceId">The space that loses the devices. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task RemoveDevicesAsync(
        IEnumerable<string> deviceIds,
        string spaceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        RemoveDevicesAsync(
            new SpaceRemoveDevicesRequest { DeviceIds = deviceIds?.ToArray()!, SpaceId = spaceId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="RemoveDevicesAsync(IEnumerable{string}, string, SeamRequestOptions?, CancellationToken)"/>
    public void RemoveDevices(
        IEnumerable<string> deviceIds,
        string spaceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        RemoveDevices(
            new SpaceRemoveDevicesRequest { DeviceIds = deviceIds?.ToArray()!, SpaceId = spaceId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="RemoveDevicesAsync(IEnumerable{string}, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task RemoveDevicesAsync(
        SpaceRemoveDevicesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(RemoveDevicesOperation, request, options, cancellationToken);

    /// <inheritdoc cref="RemoveDevicesAsync(IEnumerable{string}, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void RemoveDevices(
        SpaceRemoveDevicesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(RemoveDevicesOperation, request, options, cancellationToken);

    /// <summary>Changes a space.</summary>
    /// <remarks>
    /// Name the space by <paramref name="spaceId"/> or by <paramref name="spaceKey"/>. What is left out stays as it is.
    /// <c>PATCH /spaces/update</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="spaceId">The space to change, by Seam's ID. A UUID.</param>
    /// <param name="spaceKey">The space to change, by your own key.</param>
    /// <param name="acsEntranceIds">
    /// All the entrances that the space is to have; others are taken out. A list of UUIDs.
    /// </param>
    /// <param name="customerData">Defaults for stays to change.</param>
    /// <param name="deviceIds">
    /// All the devices that the space is to have; others are taken out. A list of UUIDs.
    /// </param>
    /// <param name="name">New name of the space.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The space as changed.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<Space> UpdateAsync(
        string? spaceId = null,
        string? spaceKey = null,
        IEnumerable<string>? acsEntranceIds = null,
        SpaceUpdateCustomerData? customerData = null,
        IEnumerable<string>? deviceIds = null,
        string? name = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        UpdateAsync(
            new SpaceUpdateRequest
            {
                SpaceId = spaceId,
                SpaceKey = spaceKey,
                AcsEntranceIds = acsEntranceIds?.ToArray(),
                CustomerData = customerData,
                DeviceIds = deviceIds?.ToArray(),
                Name = name,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UpdateAsync(string?, string?, IEnumerable{string}?, SpaceUpdateCustomerData?,
    /// IEnumerable{string}?, string?, SeamRequestOptions?, CancellationToken)"/>
    public Space Update(
        string? spaceId = null,
        string? spaceKey = null,
        IEnumerable<string>? acsEntranceIds = null,
        SpaceUpdateCustomerData? customerData = null,
        IEnumerable<string>? deviceIds = null,
        string? name = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Update(
            new SpaceUpdateRequest
            {
                SpaceId = spaceId,
                SpaceKey = spaceKey,
                AcsEntranceIds = acsEntranceIds?.ToArray(),
                CustomerData = customerData,
                DeviceIds = deviceIds?.ToArray(),
                Name = name,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UpdateAsync(string?, string?, IEnumerable{string}?, SpaceUpdateCustomerData?,
    /// IEnumerable{string}?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<Space> UpdateAsync(
        SpaceUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(UpdateOperation, request, options, cancellationToken);

    /// <inheritdoc cref="UpdateAsync(string?, string?, IEnumerable{string}?, SpaceUpdateCustomerData?,
    /// IEnumerable{string}?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Space Update(
        SpaceUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(UpdateOperation, request, options, cancellationToken);
}
