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
    private static readonly SeamOperation<AcsEntrance> GetOperation = SeamOperation.Returns<AcsEntrance>(
        "/acs/entrances/get",
        HttpMethod.Get,
        RetryClass.Read,
        "acs_entrance"
    );

    private static readonly SeamOperation GrantAccessOperation = SeamOperation.ReturnsNothing(
        "/acs/entrances/grant_access",
        HttpMethod.Post,
        RetryClass.Action
    );

    private static readonly SeamOperation<SeamPage<AcsEntrance>> ListOperation = SeamOperation.ReturnsPage<AcsEntrance>(
        "/acs/entrances/list",
        HttpMethod.Get,
        RetryClass.Read,
        "acs_entrances"
    );

    private static readonly SeamOperation<IReadOnlyList<AcsCredential>> ListCredentialsWithAccessOperation =
        SeamOperation.ReturnsList<AcsCredential>(
            "/acs/entrances/list_credentials_with_access",
            HttpMethod.Get,
            RetryClass.Read,
            "acs_credentials"
        );

    private static readonly SeamOperation<ActionAttempt<UnlockDoorResult>> UnlockOperation =
        SeamOperation.ReturnsActionAttempt<UnlockDoorResult>(
            "/acs/entrances/unlock",
            HttpMethod.Post,
            RetryClass.Action,
            "action_attempt"
        );

    /// <summary>Makes a resource for a substitute that overrides its methods.</summary>
    protected EntrancesAcs() { }

    internal EntrancesAcs(SeamTransport transport)
        : base(transport) { }

    /// <summary>Reads one entrance.</summary>
    /// <remarks><c>GET /acs/entrances/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The access system entrance.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<AcsEntrance> GetAsync(
        AcsEntranceGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <summary>Reads one entrance.</summary>
    /// <remarks><c>GET /acs/entrances/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The access system entrance.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual AcsEntrance Get(
        AcsEntranceGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Reads one entrance.</summary>
    /// <remarks><c>GET /acs/entrances/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="acsEntranceId">Identifies the entrance (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The access system entrance.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<AcsEntrance> GetAsync(
        string acsEntranceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new AcsEntranceGetRequest { AcsEntranceId = acsEntranceId }, options, cancellationToken);

    /// <summary>Reads one entrance.</summary>
    /// <remarks><c>GET /acs/entrances/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="acsEntranceId">Identifies the entrance (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The access system entrance.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual AcsEntrance Get(
        string acsEntranceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(new AcsEntranceGetRequest { AcsEntranceId = acsEntranceId }, options, cancellationToken);

    /// <summary>Lets a user through an entrance.</summary>
    /// <remarks>
    /// Name the person by <c>AcsUserId</c> or by <c>UserIdentityId</c>, not by both. For systems that grant access
    /// through groups; where credentials carry it, name the entrance when you issue one.
    /// <c>POST /acs/entrances/grant_access</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task GrantAccessAsync(
        AcsEntranceGrantAccessRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GrantAccessOperation, request, options, cancellationToken);

    /// <summary>Lets a user through an entrance.</summary>
    /// <remarks>
    /// Name the person by <c>AcsUserId</c> or by <c>UserIdentityId</c>, not by both. For systems that grant access
    /// through groups; where credentials carry it, name the entrance when you issue one.
    /// <c>POST /acs/entrances/grant_access</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void GrantAccess(
        AcsEntranceGrantAccessRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GrantAccessOperation, request, options, cancellationToken);

    /// <summary>Lets a user through an entrance.</summary>
    /// <remarks>
    /// Name the person by <c>AcsUserId</c> or by <c>UserIdentityId</c>, not by both. For systems that grant access
    /// through groups; where credentials carry it, name the entrance when you issue one.
    /// <c>POST /acs/entrances/grant_access</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="acsEntranceId">Identifies the entrance (UUID).</param>
    /// <param name="acsUserId">The user to let in; leave <c>UserIdentityId</c> out. A UUID.</param>
    /// <param name="userIdentityId">
    /// The identity to let in. A user of the system whose email address or phone number matches is linked to it; where
    /// none matches, one is created. A UUID.
    /// </param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task GrantAccessAsync(
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

    /// <summary>Lets a user through an entrance.</summary>
    /// <remarks>
    /// Name the person by <c>AcsUserId</c> or by <c>UserIdentityId</c>, not by both. For systems that grant access
    /// through groups; where credentials carry it, name the entrance when you issue one.
    /// <c>POST /acs/entrances/grant_access</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="acsEntranceId">Identifies the entrance (UUID).</param>
    /// <param name="acsUserId">The user to let in; leave <c>UserIdentityId</c> out. A UUID.</param>
    /// <param name="userIdentityId">
    /// The identity to let in. A user of the system whose email address or phone number matches is linked to it; where
    /// none matches, one is created. A UUID.
    /// </param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void GrantAccess(
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

    /// <summary>Lists doors, gates and elevators: all of them, or those that the parameters leave.</summary>
    /// <remarks>
    /// Filters add up. Without any, the whole workspace is listed. <c>GET /acs/entrances/list</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>One page. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<SeamPage<AcsEntrance>> ListAsync(
        AcsEntranceListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <summary>Lists doors, gates and elevators: all of them, or those that the parameters leave.</summary>
    /// <remarks>
    /// Filters add up. Without any, the whole workspace is listed. <c>GET /acs/entrances/list</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>One page. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual SeamPage<AcsEntrance> List(
        AcsEntranceListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>Lists doors, gates and elevators: all of them, or those that the parameters leave.</summary>
    /// <remarks>
    /// Filters add up. Without any, the whole workspace is listed. <c>GET /acs/entrances/list</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="acsCredentialId">Only entrances that this credential opens. A UUID.</param>
    /// <param name="acsEntranceIds">Only the entrances with these IDs. A list of UUIDs.</param>
    /// <param name="acsSystemId">Only entrances of this access system. A UUID.</param>
    /// <param name="connectedAccountId">Only entrances that came in through this connected account. A UUID.</param>
    /// <param name="customerKey">Only entrances of the customer with this key.</param>
    /// <param name="search">Only entrances with this text in their display name. Part of the name is enough.</param>
    /// <param name="spaceId">Only entrances in this space. A UUID.</param>
    /// <param name="limit">Most entrances to put on one page; 900 if left out. More than 0.</param>
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
    public virtual Task<SeamPage<AcsEntrance>> ListAsync(
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

    /// <summary>Lists doors, gates and elevators: all of them, or those that the parameters leave.</summary>
    /// <remarks>
    /// Filters add up. Without any, the whole workspace is listed. <c>GET /acs/entrances/list</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="acsCredentialId">Only entrances that this credential opens. A UUID.</param>
    /// <param name="acsEntranceIds">Only the entrances with these IDs. A list of UUIDs.</param>
    /// <param name="acsSystemId">Only entrances of this access system. A UUID.</param>
    /// <param name="connectedAccountId">Only entrances that came in through this connected account. A UUID.</param>
    /// <param name="customerKey">Only entrances of the customer with this key.</param>
    /// <param name="search">Only entrances with this text in their display name. Part of the name is enough.</param>
    /// <param name="spaceId">Only entrances in this space. A UUID.</param>
    /// <param name="limit">Most entrances to put on one page; 900 if left out. More than 0.</param>
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
    public virtual SeamPage<AcsEntrance> List(
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

    /// <summary>
    /// Lists doors, gates and elevators: all of them, or those that the parameters leave. Reads on from page to page by
    /// itself, as the items are taken.
    /// </summary>
    /// <remarks>
    /// <c>GET /acs/entrances/list</c> of the API, once a page; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters; reading begins at its page cursor, where it has one.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IAsyncEnumerable<AcsEntrance> ListAllAsync(
        AcsEntranceListRequest request,
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
    /// Lists doors, gates and elevators: all of them, or those that the parameters leave. Reads on from page to page by
    /// itself, as the items are taken.
    /// </summary>
    /// <remarks>
    /// <c>GET /acs/entrances/list</c> of the API, once a page; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters; reading begins at its page cursor, where it has one.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IEnumerable<AcsEntrance> ListAll(
        AcsEntranceListRequest request,
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
    /// Lists doors, gates and elevators: all of them, or those that the parameters leave. Reads on from page to page by
    /// itself, as the items are taken.
    /// </summary>
    /// <remarks>
    /// <c>GET /acs/entrances/list</c> of the API, once a page; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="acsCredentialId">Only entrances that this credential opens. A UUID.</param>
    /// <param name="acsEntranceIds">Only the entrances with these IDs. A list of UUIDs.</param>
    /// <param name="acsSystemId">Only entrances of this access system. A UUID.</param>
    /// <param name="connectedAccountId">Only entrances that came in through this connected account. A UUID.</param>
    /// <param name="customerKey">Only entrances of the customer with this key.</param>
    /// <param name="search">Only entrances with this text in their display name. Part of the name is enough.</param>
    /// <param name="spaceId">Only entrances in this space. A UUID.</param>
    /// <param name="limit">Most entrances to put on one page; 900 if left out. More than 0.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IAsyncEnumerable<AcsEntrance> ListAllAsync(
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

    /// <summary>
    /// Lists doors, gates and elevators: all of them, or those that the parameters leave. Reads on from page to page by
    /// itself, as the items are taken.
    /// </summary>
    /// <remarks>
    /// <c>GET /acs/entrances/list</c> of the API, once a page; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="acsCredentialId">Only entrances that this credential opens. A UUID.</param>
    /// <param name="acsEntranceIds">Only the entrances with these IDs. A list of UUIDs.</param>
    /// <param name="acsSystemId">Only entrances of this access system. A UUID.</param>
    /// <param name="connectedAccountId">Only entrances that came in through this connected account. A UUID.</param>
    /// <param name="customerKey">Only entrances of the customer with this key.</param>
    /// <param name="search">Only entrances with this text in their display name. Part of the name is enough.</param>
    /// <param name="spaceId">Only entrances in this space. A UUID.</param>
    /// <param name="limit">Most entrances to put on one page; 900 if left out. More than 0.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IEnumerable<AcsEntrance> ListAll(
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

    /// <summary>Lists the credentials that open an entrance.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /acs/entrances/list_credentials_with_access</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<AcsCredential>> ListCredentialsWithAccessAsync(
        AcsEntranceListCredentialsWithAccessRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListCredentialsWithAccessOperation, request, options, cancellationToken);

    /// <summary>Lists the credentials that open an entrance.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /acs/entrances/list_credentials_with_access</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<AcsCredential> ListCredentialsWithAccess(
        AcsEntranceListCredentialsWithAccessRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListCredentialsWithAccessOperation, request, options, cancellationToken);

    /// <summary>Lists the credentials that open an entrance.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /acs/entrances/list_credentials_with_access</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="acsEntranceId">Identifies the entrance (UUID).</param>
    /// <param name="includeIf">
    /// Conditions that a credential has to meet to be listed. Left out, all are listed. A list.
    /// </param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<AcsCredential>> ListCredentialsWithAccessAsync(
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

    /// <summary>Lists the credentials that open an entrance.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /acs/entrances/list_credentials_with_access</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="acsEntranceId">Identifies the entrance (UUID).</param>
    /// <param name="includeIf">
    /// Conditions that a credential has to meet to be listed. Left out, all are listed. A list.
    /// </param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<AcsCredential> ListCredentialsWithAccess(
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

    /// <summary>Unlocks an entrance from afar.</summary>
    /// <remarks>
    /// Needs a cloud key that opens the entrance; <c>CanUnlockWithCloudKey</c> tells whether there can be one. Latch
    /// has no remote unlock. <c>POST /acs/entrances/unlock</c> of the API; never sent again where it may have taken
    /// effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that ends once the access system has answered.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<ActionAttempt<UnlockDoorResult>> UnlockAsync(
        AcsEntranceUnlockRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWaitAsync(UnlockOperation, request, options, cancellationToken);

    /// <summary>Unlocks an entrance from afar.</summary>
    /// <remarks>
    /// Needs a cloud key that opens the entrance; <c>CanUnlockWithCloudKey</c> tells whether there can be one. Latch
    /// has no remote unlock. <c>POST /acs/entrances/unlock</c> of the API; never sent again where it may have taken
    /// effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that ends once the access system has answered.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual ActionAttempt<UnlockDoorResult> Unlock(
        AcsEntranceUnlockRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWait(UnlockOperation, request, options, cancellationToken);

    /// <summary>Unlocks an entrance from afar.</summary>
    /// <remarks>
    /// Needs a cloud key that opens the entrance; <c>CanUnlockWithCloudKey</c> tells whether there can be one. Latch
    /// has no remote unlock. <c>POST /acs/entrances/unlock</c> of the API; never sent again where it may have taken
    /// effect.
    /// </remarks>
    /// <param name="acsCredentialId">Cloud key to unlock with. A UUID.</param>
    /// <param name="acsEntranceId">The door, gate or elevator to open from afar. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that ends once the access system has answered.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<ActionAttempt<UnlockDoorResult>> UnlockAsync(
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

    /// <summary>Unlocks an entrance from afar.</summary>
    /// <remarks>
    /// Needs a cloud key that opens the entrance; <c>CanUnlockWithCloudKey</c> tells whether there can be one. Latch
    /// has no remote unlock. <c>POST /acs/entrances/unlock</c> of the API; never sent again where it may have taken
    /// effect.
    /// </remarks>
    /// <param name="acsCredentialId">Cloud key to unlock with. A UUID.</param>
    /// <param name="acsEntranceId">The door, gate or elevator to open from afar. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that ends once the access system has answered.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual ActionAttempt<UnlockDoorResult> Unlock(
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
}
