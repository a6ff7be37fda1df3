// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>
/// People as an access system knows them: create, look up, change, suspend and delete its users, and manage their group
/// memberships.
/// </summary>
/// <remarks><c>/acs/users</c> of the API. Safe for any number of threads.</remarks>
public partial class UsersAcs : SeamResource
{
    private static SeamOperation AddToAccessGroupOperation => field ??= new(
        "PUT /acs/users/add_to_access_group",
        RetryClass.Idempotent
    );
    private static RecordOperation<AcsUser> CreateOperation => field ??= new(
        "POST /acs/users/create",
        RetryClass.Create,
        "acs_user"
    );
    private static SeamOperation DeleteOperation => field ??= new("DELETE /acs/users/delete", RetryClass.Idempotent);
    private static RecordOperation<AcsUser> GetOperation => field ??= new(
        "GET /acs/users/get",
        RetryClass.Read,
        "acs_user"
    );
    private static PageOperation<AcsUser> ListOperation => field ??= new(
        "GET /acs/users/list",
        RetryClass.Read,
        "acs_users"
    );
    private static ListOperation<AcsEntrance> ListAccessibleEntrancesOperation => field ??= new(
        "GET /acs/users/list_accessible_entrances",
        RetryClass.Read,
        "acs_entrances"
    );
    private static SeamOperation RemoveFromAccessGroupOperation => field ??= new(
        "DELETE /acs/users/remove_from_access_group",
        RetryClass.Idempotent
    );
    private static SeamOperation RevokeAccessToAllEntrancesOperation => field ??= new(
        "POST /acs/users/revoke_access_to_all_entrances",
        RetryClass.Idempotent
    );
    private static SeamOperation SuspendOperation => field ??= new("POST /acs/users/suspend", RetryClass.Idempotent);
    private static SeamOperation UnsuspendOperation => field ??= new(
        "POST /acs/users/unsuspend",
        RetryClass.Idempotent
    );
    private static SeamOperation UpdateOperation => field ??= new("PATCH /acs/users/update", RetryClass.Idempotent);

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected UsersAcs() { }

    internal UsersAcs(SeamTransport transport)
        : base(transport) { }

    /// <summary>Makes a user a member of an access group.</summary>
    /// <remarks>
    /// <c>PUT /acs/users/add_to_access_group</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="acsAccessGroupId">The group that takes the user in. A UUID.</param>
    /// <param name="acsUserId">The user who joins. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task AddToAccessGroupAsync(
        string acsAccessGroupId,
        string acsUserId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        AddToAccessGroupAsync(
            new AcsUserAddToAccessGroupRequest { AcsAccessGroupId = acsAccessGroupId, AcsUserId = acsUserId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="AddToAccessGroupAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public void AddToAccessGroup(
        string acsAccessGroupId,
        string acsUserId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        AddToAccessGroup(
            new AcsUserAddToAccessGroupRequest { AcsAccessGroupId = acsAccessGroupId, AcsUserId = acsUserId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="AddToAccessGroupAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task AddToAccessGroupAsync(
        AcsUserAddToAccessGroupRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(AddToAccessGroupOperation, request, options, cancellationToken);

    /// <inheritdoc cref="AddToAccessGroupAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void AddToAccessGroup(
        AcsUserAddToAccessGroupRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(AddToAccessGroupOperation, request, options, cancellationToken);

    /// <summary>Adds a person to an access system as a new user.</summary>
    /// <remarks>
    /// A create is not idempotent: after a failure with an unknown outcome, look for the user before repeating it.
    /// <c>POST /acs/users/create</c> of the API. Not retried if it may have taken effect.
    /// </remarks>
    /// <param name="acsSystemId">The access system that gets the user. A UUID.</param>
    /// <param name="fullName">First and last name, as the access system is to show them.</param>
    /// <param name="accessSchedule">
    /// When the user may enter. Without it the user's access has no time limit of its own.
    /// </param>
    /// <param name="acsAccessGroupIds">
    /// Access groups that the user joins at once; only for systems that grant access through groups. A list of UUIDs.
    /// </param>
    /// <param name="emailAddress">Email address, as user@host. An e-mail address.</param>
    /// <param name="phoneNumber">Phone number in E.164 form, such as +15555550100.</param>
    /// <param name="userIdentityId">
    /// User identity to tie the user to, so that the same person can be followed across systems. A UUID.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>
    /// The user as Seam has stored it; the access system itself may still be catching up, see
    /// <see cref="AcsUser.PendingMutations"/>.
    /// </returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<AcsUser> CreateAsync(
        string acsSystemId,
        string fullName,
        AcsUserCreateAccessSchedule? accessSchedule = null,
        IEnumerable<string>? acsAccessGroupIds = null,
        string? emailAddress = null,
        string? phoneNumber = null,
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        CreateAsync(
            new AcsUserCreateRequest
            {
                AcsSystemId = acsSystemId,
                FullName = fullName,
                AccessSchedule = accessSchedule,
                AcsAccessGroupIds = acsAccessGroupIds?.ToArray(),
                EmailAddress = emailAddress,
                PhoneNumber = phoneNumber,
                UserIdentityId = userIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="CreateAsync(string, string, AcsUserCreateAccessSchedule?, IEnumerable{string}?, string?,
    /// string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public AcsUser Create(
        string acsSystemId,
        string fullName,
        AcsUserCreateAccessSchedule? accessSchedule = null,
        IEnumerable<string>? acsAccessGroupIds = null,
        string? emailAddress = null,
        string? phoneNumber = null,
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Create(
            new AcsUserCreateRequest
            {
                AcsSystemId = acsSystemId,
                FullName = fullName,
                AccessSchedule = accessSchedule,
                AcsAccessGroupIds = acsAccessGroupIds?.ToArray(),
                EmailAddress = emailAddress,
                PhoneNumber = phoneNumber,
                UserIdentityId = userIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="CreateAsync(string, string, AcsUserCreateAccessSchedule?, IEnumerable{string}?, string?,
    /// string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<AcsUser> CreateAsync(
        AcsUserCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(CreateOperation, request, options, cancellationToken);

    /// <inheritdoc cref="CreateAsync(string, string, AcsUserCreateAccessSchedule?, IEnumerable{string}?, string?,
    /// string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual AcsUser Create(
        AcsUserCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(CreateOperation, request, options, cancellationToken);

    /// <summary>Removes a user from its access system, and with it all of the user's credentials.</summary>
    /// <remarks>
    /// Name the user by <paramref name="acsUserId"/>, or by <paramref name="userIdentityId"/> together with
    /// <paramref name="acsSystemId"/>. Doors that work offline may accept an old credential until they have been
    /// brought up to date. <c>DELETE /acs/users/delete</c> of the API. Sets a state, so it is retried after a transient
    /// failure.
    /// </remarks>
    /// <param name="acsUserId">The user meant, by its own ID; leave out the other two. A UUID.</param>
    /// <param name="userIdentityId">
    /// The identity whose user is meant; needs <paramref name="acsSystemId"/> beside it and excludes
    /// <paramref name="acsUserId"/>. A UUID.
    /// </param>
    /// <param name="acsSystemId">
    /// The access system where the identity's user is looked up; goes with <paramref name="userIdentityId"/>. A UUID.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task DeleteAsync(
        string? acsUserId = null,
        string? userIdentityId = null,
        string? acsSystemId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DeleteAsync(
            new AcsUserDeleteRequest
            {
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
                AcsSystemId = acsSystemId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="DeleteAsync(string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public void Delete(
        string? acsUserId = null,
        string? userIdentityId = null,
        string? acsSystemId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Delete(
            new AcsUserDeleteRequest
            {
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
                AcsSystemId = acsSystemId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="DeleteAsync(string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task DeleteAsync(
        AcsUserDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(DeleteOperation, request, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Delete(
        AcsUserDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(DeleteOperation, request, options, cancellationToken);

    /// <summary>Reads one user of an access system.</summary>
    /// <remarks>
    /// Name the user by <paramref name="acsUserId"/>, or by <paramref name="userIdentityId"/> together with
    /// <paramref name="acsSystemId"/>. <c>GET /acs/users/get</c> of the API. Retried after a transient failure.
    /// </remarks>
    /// <param name="acsUserId">The user meant, by its own ID; leave out the other two. A UUID.</param>
    /// <param name="userIdentityId">
    /// The identity whose user is meant; needs <paramref name="acsSystemId"/> beside it and excludes
    /// <paramref name="acsUserId"/>. A UUID.
    /// </param>
    /// <param name="acsSystemId">
    /// The access system where the identity's user is looked up; goes with <paramref name="userIdentityId"/>. A UUID.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The access system user.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<AcsUser> GetAsync(
        string? acsUserId = null,
        string? userIdentityId = null,
        string? acsSystemId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(
            new AcsUserGetRequest
            {
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
                AcsSystemId = acsSystemId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GetAsync(string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public AcsUser Get(
        string? acsUserId = null,
        string? userIdentityId = null,
        string? acsSystemId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(
            new AcsUserGetRequest
            {
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
                AcsSystemId = acsSystemId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GetAsync(string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<AcsUser> GetAsync(
        AcsUserGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual AcsUser Get(
        AcsUserGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Lists users of access systems, a page at a time.</summary>
    /// <remarks>
    /// Without a filter the users of every access system in the workspace are listed. <c>GET /acs/users/list</c> of the
    /// API. Retried after a transient failure.
    /// </remarks>
    /// <param name="acsSystemId">Only users of this access system. A UUID.</param>
    /// <param name="createdBefore">Only users created before this time. A date and time in UTC.</param>
    /// <param name="search">
    /// Only users with this text in a name, a phone number, an email address or an ID, their identity's included. Part
    /// of a value is enough.
    /// </param>
    /// <param name="userIdentityEmailAddress">Only users whose identity has this email address.</param>
    /// <param name="userIdentityId">Only users tied to this identity. A UUID.</param>
    /// <param name="userIdentityPhoneNumber">
    /// Only users whose identity has this phone number, in E.164 form (+15555550100).
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
    public Task<SeamPage<AcsUser>> ListAsync(
        string? acsSystemId = null,
        DateTimeOffset? createdBefore = null,
        string? search = null,
        string? userIdentityEmailAddress = null,
        string? userIdentityId = null,
        string? userIdentityPhoneNumber = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(
            new AcsUserListRequest
            {
                AcsSystemId = acsSystemId,
                CreatedBefore = createdBefore,
                Search = search,
                UserIdentityEmailAddress = userIdentityEmailAddress,
                UserIdentityId = userIdentityId,
                UserIdentityPhoneNumber = userIdentityPhoneNumber,
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string?, DateTimeOffset?, string?, string?, string?, string?, long?, string?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public SeamPage<AcsUser> List(
        string? acsSystemId = null,
        DateTimeOffset? createdBefore = null,
        string? search = null,
        string? userIdentityEmailAddress = null,
        string? userIdentityId = null,
        string? userIdentityPhoneNumber = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(
            new AcsUserListRequest
            {
                AcsSystemId = acsSystemId,
                CreatedBefore = createdBefore,
                Search = search,
                UserIdentityEmailAddress = userIdentityEmailAddress,
                UserIdentityId = userIdentityId,
                UserIdentityPhoneNumber = userIdentityPhoneNumber,
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string?, DateTimeOffset?, string?, string?, string?, string?, long?, string?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<SeamPage<AcsUser>> ListAsync(
        AcsUserListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(string?, DateTimeOffset?, string?, string?, string?, string?, long?, string?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual SeamPage<AcsUser> List(
        AcsUserListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>
    /// Lists users of access systems, a page at a time. Requests each further page when the enumeration reaches it.
    /// </summary>
    /// <remarks>
    /// <c>GET /acs/users/list</c> of the API, one call for each page. Retried after a transient failure. A request's
    /// <see cref="AcsUserListRequest.PageCursor"/> is the page to begin with.
    /// </remarks>
    /// <param name="acsSystemId">Only users of this access system. A UUID.</param>
    /// <param name="createdBefore">Only users created before this time. A date and time in UTC.</param>
    /// <param name="search">
    /// Only users with this text in a name, a phone number, an email address or an ID, their identity's included. Part
    /// of a value is enough.
    /// </param>
    /// <param name="userIdentityEmailAddress">Only users whose identity has this email address.</param>
    /// <param name="userIdentityId">Only users tied to this identity. A UUID.</param>
    /// <param name="userIdentityPhoneNumber">
    /// Only users whose identity has this phone number, in E.164 form (+15555550100).
    /// </param>
    /// <param name="limit">Most items to put on one page. More than 0. Default: <c>500</c>.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration requests the pages again.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public IAsyncEnumerable<AcsUser> ListAllAsync(
        string? acsSystemId = null,
        DateTimeOffset? createdBefore = null,
        string? search = null,
        string? userIdentityEmailAddress = null,
        string? userIdentityId = null,
        string? userIdentityPhoneNumber = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAllAsync(
            new AcsUserListRequest
            {
                AcsSystemId = acsSystemId,
                CreatedBefore = createdBefore,
                Search = search,
                UserIdentityEmailAddress = userIdentityEmailAddress,
                UserIdentityId = userIdentityId,
                UserIdentityPhoneNumber = userIdentityPhoneNumber,
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAllAsync(string?, DateTimeOffset?, string?, string?, string?, string?, long?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public IEnumerable<AcsUser> ListAll(
        string? acsSystemId = null,
        DateTimeOffset? createdBefore = null,
        string? search = null,
        string? userIdentityEmailAddress = null,
        string? userIdentityId = null,
        string? userIdentityPhoneNumber = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAll(
            new AcsUserListRequest
            {
                AcsSystemId = acsSystemId,
                CreatedBefore = createdBefore,
                Search = search,
                UserIdentityEmailAddress = userIdentityEmailAddress,
                UserIdentityId = userIdentityId,
                UserIdentityPhoneNumber = userIdentityPhoneNumber,
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAllAsync(string?, DateTimeOffset?, string?, string?, string?, string?, long?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public IAsyncEnumerable<AcsUser> ListAllAsync(
        AcsUserListRequest request,
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

    /// <inheritdoc cref="ListAllAsync(string?, DateTimeOffset?, string?, string?, string?, string?, long?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public IEnumerable<AcsUser> ListAll(
        AcsUserListRequest request,
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

    /// <summary>Lists the entrances that a user can open.</summary>
    /// <remarks>
    /// Name the user by <paramref name="acsUserId"/>, or by <paramref name="userIdentityId"/> together with
    /// <paramref name="acsSystemId"/>. The list comes whole, without pages.
    /// <c>GET /acs/users/list_accessible_entrances</c> of the API. Retried after a transient failure.
    /// </remarks>
    /// <param name="acsUserId">The user meant, by its own ID; leave out the other two. A UUID.</param>
    /// <param name="userIdentityId">
    /// The identity whose user is meant; needs <paramref name="acsSystemId"/> beside it and excludes
    /// <paramref name="acsUserId"/>. A UUID.
    /// </param>
    /// <param name="acsSystemId">
    /// The access system where the identity's user is looked up; goes with <paramref name="userIdentityId"/>. A UUID.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>All items. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<IReadOnlyList<AcsEntrance>> ListAccessibleEntrancesAsync(
        string? acsUserId = null,
        string? userIdentityId = null,
        string? acsSystemId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAccessibleEntrancesAsync(
            new AcsUserListAccessibleEntrancesRequest
            {
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
                AcsSystemId = acsSystemId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAccessibleEntrancesAsync(string?, string?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public IReadOnlyList<AcsEntrance> ListAccessibleEntrances(
        string? acsUserId = null,
        string? userIdentityId = null,
        string? acsSystemId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAccessibleEntrances(
            new AcsUserListAccessibleEntrancesRequest
            {
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
                AcsSystemId = acsSystemId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAccessibleEntrancesAsync(string?, string?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual Task<IReadOnlyList<AcsEntrance>> ListAccessibleEntrancesAsync(
        AcsUserListAccessibleEntrancesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListAccessibleEntrancesOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAccessibleEntrancesAsync(string?, string?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual IReadOnlyList<AcsEntrance> ListAccessibleEntrances(
        AcsUserListAccessibleEntrancesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListAccessibleEntrancesOperation, request, options, cancellationToken);

    /// <summary>Ends a user's membership of an access group.</summary>
    /// <remarks>
    /// Name the person by <paramref name="acsUserId"/> or by <paramref name="userIdentityId"/>, not by both.
    /// <c>DELETE /acs/users/remove_from_access_group</c> of the API. Sets a state, so it is retried after a transient
    /// failure.
    /// </remarks>
    /// <param name="acsAccessGroupId">The group that the user leaves. A UUID.</param>
    /// <param name="acsUserId">The user who leaves; leave <paramref name="userIdentityId"/> out. A UUID.</param>
    /// <param name="userIdentityId">
    /// The identity whose user leaves; leave <paramref name="acsUserId"/> out. A UUID.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task RemoveFromAccessGroupAsync(
        string acsAccessGroupId,
        string? acsUserId = null,
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        RemoveFromAccessGroupAsync(
            new AcsUserRemoveFromAccessGroupRequest
            {
                AcsAccessGroupId = acsAccessGroupId,
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="RemoveFromAccessGroupAsync(string, string?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public void RemoveFromAccessGroup(
        string acsAccessGroupId,
        string? acsUserId = null,
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        RemoveFromAccessGroup(
            new AcsUserRemoveFromAccessGroupRequest
            {
                AcsAccessGroupId = acsAccessGroupId,
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="RemoveFromAccessGroupAsync(string, string?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual Task RemoveFromAccessGroupAsync(
        AcsUserRemoveFromAccessGroupRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(RemoveFromAccessGroupOperation, request, options, cancellationToken);

    /// <inheritdoc cref="RemoveFromAccessGroupAsync(string, string?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual void RemoveFromAccessGroup(
        AcsUserRemoveFromAccessGroupRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(RemoveFromAccessGroupOperation, request, options, cancellationToken);

    /// <summary>Takes from a user the access to every entrance of its system.</summary>
    /// <remarks>
    /// Name the user by <paramref name="acsUserId"/>, or by <paramref name="userIdentityId"/> together with
    /// <paramref name="acsSystemId"/>. The user itself stays. <c>POST /acs/users/revoke_access_to_all_entrances</c> of
    /// the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="acsUserId">The user meant, by its own ID; leave out the other two. A UUID.</param>
    /// <param name="userIdentityId">
    /// The identity whose user is meant; needs <paramref name="acsSystemId"/> beside it and excludes
    /// <paramref name="acsUserId"/>. A UUID.
    /// </param>
    /// <param name="acsSystemId">
    /// The access system where the identity's user is looked up; goes with <paramref name="userIdentityId"/>. A UUID.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task RevokeAccessToAllEntrancesAsync(
        string? acsUserId = null,
        string? userIdentityId = null,
        string? acsSystemId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        RevokeAccessToAllEntrancesAsync(
            new AcsUserRevokeAccessToAllEntrancesRequest
            {
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
                AcsSystemId = acsSystemId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="RevokeAccessToAllEntrancesAsync(string?, string?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public void RevokeAccessToAllEntrances(
        string? acsUserId = null,
        string? userIdentityId = null,
        string? acsSystemId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        RevokeAccessToAllEntrances(
            new AcsUserRevokeAccessToAllEntrancesRequest
            {
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
                AcsSystemId = acsSystemId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="RevokeAccessToAllEntrancesAsync(string?, string?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual Task RevokeAccessToAllEntrancesAsync(
        AcsUserRevokeAccessToAllEntrancesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(RevokeAccessToAllEntrancesOperation, request, options, cancellationToken);

    /// <inheritdoc cref="RevokeAccessToAllEntrancesAsync(string?, string?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual void RevokeAccessToAllEntrances(
        AcsUserRevokeAccessToAllEntrancesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(RevokeAccessToAllEntrancesOperation, request, options, cancellationToken);

    /// <summary>Takes a user's access away for a while, keeping the user and its credentials.</summary>
    /// <remarks>
    /// Name the user by <paramref name="acsUserId"/>, or by <paramref name="userIdentityId"/> together with
    /// <paramref name="acsSystemId"/>. Suspending a suspended user changes nothing. Unsuspending gives the access back.
    /// <c>POST /acs/users/suspend</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="acsUserId">The user meant, by its own ID; leave out the other two. A UUID.</param>
    /// <param name="userIdentityId">
    /// The identity whose user is meant; needs <paramref name="acsSystemId"/> beside it and excludes
    /// <paramref name="acsUserId"/>. A UUID.
    /// </param>
    /// <param name="acsSystemId">
    /// The access system where the identity's user is looked up; goes with <paramref name="userIdentityId"/>. A UUID.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task SuspendAsync(
        string? acsUserId = null,
        string? userIdentityId = null,
        string? acsSystemId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        SuspendAsync(
            new AcsUserSuspendRequest
            {
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
                AcsSystemId = acsSystemId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="SuspendAsync(string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public void Suspend(
        string? acsUserId = null,
        string? userIdentityId = null,
        string? acsSystemId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Suspend(
            new AcsUserSuspendRequest
            {
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
                AcsSystemId = acsSystemId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="SuspendAsync(string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task SuspendAsync(
        AcsUserSuspendRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(SuspendOperation, request, options, cancellationToken);

    /// <inheritdoc cref="SuspendAsync(string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Suspend(
        AcsUserSuspendRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(SuspendOperation, request, options, cancellationToken);

    /// <summary>Gives a suspended user its access back.</summary>
    /// <remarks>
    /// Name the user by <paramref name="acsUserId"/>, or by <paramref name="userIdentityId"/> together with
    /// <paramref name="acsSystemId"/>. A user that is not suspended stays as it is. <c>POST /acs/users/unsuspend</c> of
    /// the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="acsUserId">The user meant, by its own ID; leave out the other two. A UUID.</param>
    /// <param name="userIdentityId">
    /// The identity whose user is meant; needs <paramref name="acsSystemId"/> beside it and excludes
    /// <paramref name="acsUserId"/>. A UUID.
    /// </param>
    /// <param name="acsSystemId">
    /// The access system where the identity's user is looked up; goes with <paramref name="userIdentityId"/>. A UUID.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task UnsuspendAsync(
        string? acsUserId = null,
        string? userIdentityId = null,
        string? acsSystemId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        UnsuspendAsync(
            new AcsUserUnsuspendRequest
            {
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
                AcsSystemId = acsSystemId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UnsuspendAsync(string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public void Unsuspend(
        string? acsUserId = null,
        string? userIdentityId = null,
        string? acsSystemId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Unsuspend(
            new AcsUserUnsuspendRequest
            {
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
                AcsSystemId = acsSystemId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UnsuspendAsync(string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task UnsuspendAsync(
        AcsUserUnsuspendRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(UnsuspendOperation, request, options, cancellationToken);

    /// <inheritdoc cref="UnsuspendAsync(string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Unsuspend(
        AcsUserUnsuspendRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(UnsuspendOperation, request, options, cancellationToken);

    /// <summary>Changes a user of an access system.</summary>
    /// <remarks>
    /// Name the user by <paramref name="acsUserId"/>, or by <paramref name="userIdentityId"/> together with
    /// <paramref name="acsSystemId"/>. What is left out stays as it is. The access system takes the change later: watch
    /// <see cref="AcsUser.PendingMutations"/>. <c>PATCH /acs/users/update</c> of the API. Sets a state, so it is
    /// retried after a transient failure.
    /// </remarks>
    /// <param name="acsUserId">The user meant, by its own ID; leave out the other two. A UUID.</param>
    /// <param name="userIdentityId">
    /// The identity whose user is meant; needs <paramref name="acsSystemId"/> beside it and excludes
    /// <paramref name="acsUserId"/>. A UUID.
    /// </param>
    /// <param name="acsSystemId">
    /// The access system where the identity's user is looked up; goes with <paramref name="userIdentityId"/>. A UUID.
    /// </param>
    /// <param name="accessSchedule">
    /// New times of access. If omitted, the stored value is kept; <c>null</c> clears it.
    /// </param>
    /// <param name="emailAddress">New email address. An e-mail address.</param>
    /// <param name="fullName">New first and last name; it can't be empty.</param>
    /// <param name="hidAcsSystemId">HID access system that the user belongs to; only for HID users. A UUID.</param>
    /// <param name="phoneNumber">New phone number, in E.164 form (+15555550100).</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task UpdateAsync(
        string? acsUserId = null,
        string? userIdentityId = null,
        string? acsSystemId = null,
        Optional<AcsUserUpdateAccessSchedule?> accessSchedule = default,
        string? emailAddress = null,
        string? fullName = null,
        string? hidAcsSystemId = null,
        string? phoneNumber = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        UpdateAsync(
            new AcsUserUpdateRequest
            {
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
                AcsSystemId = acsSystemId,
                AccessSchedule = accessSchedule,
                EmailAddress = emailAddress,
                FullName = fullName,
                HidAcsSystemId = hidAcsSystemId,
                PhoneNumber = phoneNumber,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UpdateAsync(string?, string?, string?, Optional{AcsUserUpdateAccessSchedule?}, string?,
    /// string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public void Update(
        string? acsUserId = null,
        string? userIdentityId = null,
        string? acsSystemId = null,
        Optional<AcsUserUpdateAccessSchedule?> accessSchedule = default,
        string? emailAddress = null,
        string? fullName = null,
        string? hidAcsSystemId = null,
        string? phoneNumber = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Update(
            new AcsUserUpdateRequest
            {
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
                AcsSystemId = acsSystemId,
                AccessSchedule = accessSchedule,
                EmailAddress = emailAddress,
                FullName = fullName,
                HidAcsSystemId = hidAcsSystemId,
                PhoneNumber = phoneNumber,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UpdateAsync(string?, string?, string?, Optional{AcsUserUpdateAccessSchedule?}, string?,
    /// string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task UpdateAsync(
        AcsUserUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(UpdateOperation, request, options, cancellationToken);

    /// <inheritdoc cref="UpdateAsync(string?, string?, string?, Optional{AcsUserUpdateAccessSchedule?}, string?,
    /// string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Update(
        AcsUserUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(UpdateOperation, request, options, cancellationToken);
}
