// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>
/// Doors, gates and elevators of access systems: find them, see who can open them, open access to them, and unlock them
/// from afar.
/// </summary>
/// <remarks><c>/acs/entrances</c> of the API. Safe for any number of threads.</remarks>
public partial class EntrancesAcs : SeamResource
{
    private static RecordOperation<AcsEntrance> GetOperation => field ??= new(
        "GET /acs/entrances/get",
        RetryClass.Read,
        "acs_entrance"
    );
    private static SeamOperation GrantAccessOperation => field ??= new(
        "POST /acs/entrances/grant_access",
        RetryClass.Action
    );
    private static PageOperation<AcsEntrance> ListOperation => field ??= new(
        "GET /acs/entrances/list",
        RetryClass.Read,
        "acs_entrances"
    );
    private static ListOperation<AcsCredential> ListCredentialsWithAccessOperation => field ??= new(
        "GET /acs/entrances/list_credentials_with_access",
        RetryClass.Read,
        "acs_credentials"
    );
    private static ActionOperation<UnlockDoorResult> UnlockOperation => field ??= new(
        "POST /acs/entrances/unlock",
        RetryClass.Action
    );

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected EntrancesAcs() { }

    internal EntrancesAcs(SeamTransport transport)
        : base(transport) { }

    /// <summary>Reads one entrance.</summary>
    /// <remarks><c>GET /acs/entrances/get</c> of the API. Retried after a transient failure.</remarks>
    /// <param name="acsEntranceId">Identifies the entrance. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The access system entrance.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<AcsEntrance> GetAsync(
        string acsEntranceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new AcsEntranceGetRequest { AcsEntranceId = acsEntranceId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public AcsEntrance Get(
        string acsEntranceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(new AcsEntranceGetRequest { AcsEntranceId = acsEntranceId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<AcsEntrance> GetAsync(
        AcsEntranceGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual AcsEntrance Get(
        AcsEntranceGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Lets a user through an entrance.</summary>
    /// <remarks>
    /// Name the person by <paramref name="acsUserId"/> or by <paramref name="userIdentityId"/>, not by both. For
    /// systems that grant access through groups; where credentials carry it, name the entrance when you issue one.
    /// <c>POST /acs/entrances/grant_access</c> of the API. Not retried if it may have taken effect.
    /// </remarks>
    /// <param name="acsEntranceId">Identifies the entrance. A UUID.</param>
    /// <param name="acsUserId">The user to let in; leave <paramref name="userIdentityId"/> out. A UUID.</param>
    /// <param name="userIdentityId">
    /// The identity to let in. A user of the system whose email address or phone number matches is linked to it; where
    /// none matches, one is created. A UUID.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task GrantAccessAsync(
        string acsEntranceId,
        string? acsUserId = null,
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GrantAccessAsync(
            new AcsEntranceGrantAccessRequest
            {
                AcsEntranceId = acsEntranceId,
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GrantAccessAsync(string, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public void GrantAccess(
        string acsEntranceId,
        string? acsUserId = null,
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GrantAccess(
            new AcsEntranceGrantAccessRequest
            {
                AcsEntranceId = acsEntranceId,
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GrantAccessAsync(string, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task GrantAccessAsync(
        AcsEntranceGrantAccessRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GrantAccessOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GrantAccessAsync(string, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual void GrantAccess(
        AcsEntranceGrantAccessRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GrantAccessOperation, request, options, cancellationToken);

    /// <summary>Lists doors, gates and elevators: all of them, or those that the parameters leave.</summary>
    /// <remarks>
    /// Filters add up. Without any, the whole workspace is listed. <c>GET /acs/entrances/list</c> of the API. Retried
    /// after a transient failure.
    /// </remarks>
    /// <param name="accessMethodId">Identifies the access method. A UUID.</param>
    /// <param name="acsCredentialId">Only entrances that this credential opens. A UUID.</param>
    /// <param name="acsEntranceIds">Only the entrances with these IDs. A list of UUIDs.</param>
    /// <param name="acsSystemId">Only entrances of this access system. A UUID.</param>
    /// <param name="connectedAccountId">Only entrances that came in through this connected account. A UUID.</param>
    /// <param name="customerKey">Only entrances of the customer with this key.</param>
    /// <param name="search">Only entrances with this text in their display name. Part of the name is enough.</param>
    /// <param name="spaceId">Only entrances in this space. A UUID.</param>
    /// <param name="limit">Most entrances to put on one page. More than 0. Default: <c>900</c>.</param>
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
    public Task<SeamPage<AcsEntrance>> ListAsync(
        string? accessMethodId = null,
        string? acsCredentialId = null,
        IEnumerable<string>? acsEntranceIds = null,
        string? acsSystemId = null,
        string? connectedAccountId = null,
        string? customerKey = null,
        string? search = null,
        string? spaceId = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(
            new AcsEntranceListRequest
            {
                AccessMethodId = accessMethodId,
                AcsCredentialId = acsCredentialId,
                AcsEntranceIds = acsEntranceIds?.ToArray(),
                AcsSystemId = acsSystemId,
                ConnectedAccountId = connectedAccountId,
                CustomerKey = customerKey,
                Search = search,
                SpaceId = spaceId,
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string?, string?, IEnumerable{string}?, string?, string?, string?, string?, string?,
    /// long?, string?, SeamRequestOptions?, CancellationToken)"/>
    public SeamPage<AcsEntrance> List(
        string? accessMethodId = null,
        string? acsCredentialId = null,
        IEnumerable<string>? acsEntranceIds = null,
        string? acsSystemId = null,
        string? connectedAccountId = null,
        string? customerKey = null,
        string? search = null,
        string? spaceId = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(
            new AcsEntranceListRequest
            {
                AccessMethodId = accessMethodId,
                AcsCredentialId = acsCredentialId,
                AcsEntranceIds = acsEntranceIds?.ToArray(),
                AcsSystemId = acsSystemId,
                ConnectedAccountId = connectedAccountId,
                CustomerKey = customerKey,
                Search = search,
                SpaceId = spaceId,
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string?, string?, IEnumerable{string}?, string?, string?, string?, string?, string?,
    /// long?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<SeamPage<AcsEntrance>> ListAsync(
        AcsEntranceListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(string?, string?, IEnumerable{string}?, string?, string?, string?, string?, string?,
    /// long?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual SeamPage<AcsEntrance> List(
        AcsEntranceListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>
    /// Lists doors, gates and elevators: all of them, or those that the parameters leave. Requests each further page
    /// when the enumeration reaches it.
    /// </summary>
    /// <remarks>
    /// <c>GET /acs/entrances/list</c> of the API, one call for each page. Retried after a transient failure. A
    /// request's <see cref="AcsEntranceListRequest.PageCursor"/> is the page to begin with.
    /// </remarks>
    /// <param name="accessMethodId">Identifies the access method. A UUID.</param>
    /// <param name="acsCredentialId">Only entrances that this credential opens. A UUID.</param>
    /// <param name="acsEntranceIds">Only the entrances with these IDs. A list of UUIDs.</param>
    /// <param name="acsSystemId">Only entrances of this access system. A UUID.</param>
    /// <param name="connectedAccountId">Only entrances that came in through this connected account. A UUID.</param>
    /// <param name="customerKey">Only entrances of the customer with this key.</param>
    /// <param name="search">Only entrances with this text in their display name. Part of the name is enough.</param>
    /// <param name="spaceId">Only entrances in this space. A UUID.</param>
    /// <param name="limit">Most entrances to put on one page. More than 0. Default: <c>900</c>.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration requests the pages again.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public IAsyncEnumerable<AcsEntrance> ListAllAsync(
        string? accessMethodId = null,
        string? acsCredentialId = null,
        IEnumerable<string>? acsEntranceIds = null,
        string? acsSystemId = null,
        string? connectedAccountId = null,
        string? customerKey = null,
        string? search = null,
        string? spaceId = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAllAsync(
            new AcsEntranceListRequest
            {
                AccessMethodId = accessMethodId,
                AcsCredentialId = acsCredentialId,
                AcsEntranceIds = acsEntranceIds?.ToArray(),
                AcsSystemId = acsSystemId,
                ConnectedAccountId = connectedAccountId,
                CustomerKey = customerKey,
                Search = search,
                SpaceId = spaceId,
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAllAsync(string?, string?, IEnumerable{string}?, string?, string?, string?, string?,
    /// string?, long?, SeamRequestOptions?, CancellationToken)"/>
    public IEnumerable<AcsEntrance> ListAll(
        string? accessMethodId = null,
        string? acsCredentialId = null,
        IEnumerable<string>? acsEntranceIds = null,
        string? acsSystemId = null,
        string? connectedAccountId = null,
        string? customerKey = null,
        string? search = null,
        string? spaceId = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAll(
            new AcsEntranceListRequest
            {
                AccessMethodId = accessMethodId,
                AcsCredentialId = acsCredentialId,
                AcsEntranceIds = acsEntranceIds?.ToArray(),
                AcsSystemId = acsSystemId,
                ConnectedAccountId = connectedAccountId,
                CustomerKey = customerKey,
                Search = search,
                SpaceId = spaceId,
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAllAsync(string?, string?, IEnumerable{string}?, string?, string?, string?, string?,
    /// string?, long?, SeamRequestOptions?, CancellationToken)"/>
    public IAsyncEnumerable<AcsEntrance> ListAllAsync(
        AcsEntranceListRequest request,
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

    /// <inheritdoc cref="ListAllAsync(string?, string?, IEnumerable{string}?, string?, string?, string?, string?,
    /// string?, long?, SeamRequestOptions?, CancellationToken)"/>
    public IEnumerable<AcsEntrance> ListAll(
        AcsEntranceListRequest request,
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

    /// <summary>Lists the credentials that open an entrance.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /acs/entrances/list_credentials_with_access</c> of the API. Retried
    /// after a transient failure.
    /// </remarks>
    /// <param name="acsEntranceId">Identifies the entrance. A UUID.</param>
    /// <param name="includeIf">
    /// Conditions that a credential has to meet to be listed. Left out, all are listed. A list.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>All items. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<IReadOnlyList<AcsCredential>> ListCredentialsWithAccessAsync(
        string acsEntranceId,
        IEnumerable<AcsEntranceListCredentialsWithAccessIncludeIf>? includeIf = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListCredentialsWithAccessAsync(
            new AcsEntranceListCredentialsWithAccessRequest
            {
                AcsEntranceId = acsEntranceId,
                IncludeIf = includeIf?.ToArray(),
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListCredentialsWithAccessAsync(string,
    /// IEnumerable{AcsEntranceListCredentialsWithAccessIncludeIf}?, SeamRequestOptions?, CancellationToken)"/>
    public IReadOnlyList<AcsCredential> ListCredentialsWithAccess(
        string acsEntranceId,
        IEnumerable<AcsEntranceListCredentialsWithAccessIncludeIf>? includeIf = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListCredentialsWithAccess(
            new AcsEntranceListCredentialsWithAccessRequest
            {
                AcsEntranceId = acsEntranceId,
                IncludeIf = includeIf?.ToArray(),
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListCredentialsWithAccessAsync(string,
    /// IEnumerable{AcsEntranceListCredentialsWithAccessIncludeIf}?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<IReadOnlyList<AcsCredential>> ListCredentialsWithAccessAsync(
        AcsEntranceListCredentialsWithAccessRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListCredentialsWithAccessOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListCredentialsWithAccessAsync(string,
    /// IEnumerable{AcsEntranceListCredentialsWithAccessIncludeIf}?, SeamRequestOptions?, CancellationToken)"/>
    public virtual IReadOnlyList<AcsCredential> ListCredentialsWithAccess(
        AcsEntranceListCredentialsWithAccessRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListCredentialsWithAccessOperation, request, options, cancellationToken);

    /// <summary>Unlocks an entrance from afar.</summary>
    /// <remarks>
    /// Needs a cloud key that opens the entrance; <see cref="AcsEntrance.CanUnlockWithCloudKey"/> tells whether there
    /// can be one. Latch has no remote unlock. <c>POST /acs/entrances/unlock</c> of the API. Not retried if it may have
    /// taken effect.
    /// </remarks>
    /// <param name="acsCredentialId">Cloud key to unlock with. A UUID.</param>
    /// <param name="acsEntranceId">The door, gate or elevator to open from afar. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>An action attempt that ends once the access system has answered.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<ActionAttempt<UnlockDoorResult>> UnlockAsync(
        string acsCredentialId,
        string acsEntranceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        UnlockAsync(
            new AcsEntranceUnlockRequest { AcsCredentialId = acsCredentialId, AcsEntranceId = acsEntranceId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UnlockAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public ActionAttempt<UnlockDoorResult> Unlock(
        string acsCredentialId,
        string acsEntranceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Unlock(
            new AcsEntranceUnlockRequest { AcsCredentialId = acsCredentialId, AcsEntranceId = acsEntranceId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UnlockAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<ActionAttempt<UnlockDoorResult>> UnlockAsync(
        AcsEntranceUnlockRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWaitAsync(UnlockOperation, request, options, cancellationToken);

    /// <inheritdoc cref="UnlockAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual ActionAttempt<UnlockDoorResult> Unlock(
        AcsEntranceUnlockRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWait(UnlockOperation, request, options, cancellationToken);
}
