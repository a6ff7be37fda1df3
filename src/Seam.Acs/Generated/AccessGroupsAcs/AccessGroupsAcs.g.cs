// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>Groups of users that may open the same entrances, in access systems that grant access that way.</summary>
/// <remarks><c>/acs/access_groups</c> of the API. Safe for any number of threads.</remarks>
public partial class AccessGroupsAcs : SeamResource
{
    private static SeamOperation AddUserOperation => field ??= new(
        "PUT /acs/access_groups/add_user",
        RetryClass.Idempotent
    );
    private static SeamOperation DeleteOperation => field ??= new(
        "DELETE /acs/access_groups/delete",
        RetryClass.Idempotent
    );
    private static RecordOperation<AcsAccessGroup> GetOperation => field ??= new(
        "GET /acs/access_groups/get",
        RetryClass.Read,
        "acs_access_group"
    );
    private static ListOperation<AcsAccessGroup> ListOperation => field ??= new(
        "GET /acs/access_groups/list",
        RetryClass.Read,
        "acs_access_groups"
    );
    private static ListOperation<AcsEntrance> ListAccessibleEntrancesOperation => field ??= new(
        "GET /acs/access_groups/list_accessible_entrances",
        RetryClass.Read,
        "acs_entrances"
    );
    private static ListOperation<AcsUser> ListUsersOperation => field ??= new(
        "GET /acs/access_groups/list_users",
        RetryClass.Read,
        "acs_users"
    );
    private static SeamOperation RemoveUserOperation => field ??= new(
        "DELETE /acs/access_groups/remove_user",
        RetryClass.Idempotent
    );

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected AccessGroupsAcs() { }

    internal AccessGroupsAcs(SeamTransport transport)
        : base(transport) { }

    /// <summary>Takes a user into an access group.</summary>
    /// <remarks>
    /// Name the person by <paramref name="acsUserId"/> or by <paramref name="userIdentityId"/>, not by both.
    /// <c>PUT /acs/access_groups/add_user</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="acsAccessGroupId">The group that the user joins. A UUID.</param>
    /// <param name="acsUserId">The user to take in; leave <paramref name="userIdentityId"/> out. A UUID.</param>
    /// <param name="userIdentityId">
    /// The identity to take in. A user of the system whose email address or phone number matches is linked to it; where
    /// none matches, one is created. A UUID.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task AddUserAsync(
        string acsAccessGroupId,
        string? acsUserId = null,
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        AddUserAsync(
            new AcsAccessGroupAddUserRequest
            {
                AcsAccessGroupId = acsAccessGroupId,
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="AddUserAsync(string, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public void AddUser(
        string acsAccessGroupId,
        string? acsUserId = null,
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        AddUser(
            new AcsAccessGroupAddUserRequest
            {
                AcsAccessGroupId = acsAccessGroupId,
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="AddUserAsync(string, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task AddUserAsync(
        AcsAccessGroupAddUserRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(AddUserOperation, request, options, cancellationToken);

    /// <inheritdoc cref="AddUserAsync(string, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual void AddUser(
        AcsAccessGroupAddUserRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(AddUserOperation, request, options, cancellationToken);

    /// <summary>Removes an access group from its access system.</summary>
    /// <remarks>
    /// Its users stay, without the access that the group gave. <c>DELETE /acs/access_groups/delete</c> of the API. Sets
    /// a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="acsAccessGroupId">Identifies the access group. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task DeleteAsync(
        string acsAccessGroupId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DeleteAsync(
            new AcsAccessGroupDeleteRequest { AcsAccessGroupId = acsAccessGroupId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public void Delete(
        string acsAccessGroupId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Delete(new AcsAccessGroupDeleteRequest { AcsAccessGroupId = acsAccessGroupId }, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task DeleteAsync(
        AcsAccessGroupDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(DeleteOperation, request, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Delete(
        AcsAccessGroupDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(DeleteOperation, request, options, cancellationToken);

    /// <summary>Reads one access group.</summary>
    /// <remarks><c>GET /acs/access_groups/get</c> of the API. Retried after a transient failure.</remarks>
    /// <param name="acsAccessGroupId">Identifies the access group. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The access system access group.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<AcsAccessGroup> GetAsync(
        string acsAccessGroupId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new AcsAccessGroupGetRequest { AcsAccessGroupId = acsAccessGroupId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public AcsAccessGroup Get(
        string acsAccessGroupId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(new AcsAccessGroupGetRequest { AcsAccessGroupId = acsAccessGroupId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<AcsAccessGroup> GetAsync(
        AcsAccessGroupGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual AcsAccessGroup Get(
        AcsAccessGroupGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Lists access groups: all of them, or those of one access system, user or identity.</summary>
    /// <remarks>
    /// Filters add up. The list comes whole, without pages. <c>GET /acs/access_groups/list</c> of the API. Retried
    /// after a transient failure.
    /// </remarks>
    /// <param name="acsSystemId">Only groups in this access system. A UUID.</param>
    /// <param name="acsUserId">Only groups that this user is in. A UUID.</param>
    /// <param name="search">Only groups with this text in their name or ID. Part of it is enough.</param>
    /// <param name="userIdentityId">Only groups that one of this identity's users is in. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>All items. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<IReadOnlyList<AcsAccessGroup>> ListAsync(
        string? acsSystemId = null,
        string? acsUserId = null,
        string? search = null,
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(
            new AcsAccessGroupListRequest
            {
                AcsSystemId = acsSystemId,
                AcsUserId = acsUserId,
                Search = search,
                UserIdentityId = userIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string?, string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public IReadOnlyList<AcsAccessGroup> List(
        string? acsSystemId = null,
        string? acsUserId = null,
        string? search = null,
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(
            new AcsAccessGroupListRequest
            {
                AcsSystemId = acsSystemId,
                AcsUserId = acsUserId,
                Search = search,
                UserIdentityId = userIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string?, string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<IReadOnlyList<AcsAccessGroup>> ListAsync(
        AcsAccessGroupListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(string?, string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual IReadOnlyList<AcsAccessGroup> List(
        AcsAccessGroupListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>Lists the entrances that an access group opens.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /acs/access_groups/list_accessible_entrances</c> of the API. Retried
    /// after a transient failure.
    /// </remarks>
    /// <param name="acsAccessGroupId">Identifies the access group. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>All items. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<IReadOnlyList<AcsEntrance>> ListAccessibleEntrancesAsync(
        string acsAccessGroupId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAccessibleEntrancesAsync(
            new AcsAccessGroupListAccessibleEntrancesRequest { AcsAccessGroupId = acsAccessGroupId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAccessibleEntrancesAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public IReadOnlyList<AcsEntrance> ListAccessibleEntrances(
        string acsAccessGroupId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAccessibleEntrances(
            new AcsAccessGroupListAccessibleEntrancesRequest { AcsAccessGroupId = acsAccessGroupId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAccessibleEntrancesAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<IReadOnlyList<AcsEntrance>> ListAccessibleEntrancesAsync(
        AcsAccessGroupListAccessibleEntrancesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListAccessibleEntrancesOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAccessibleEntrancesAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual IReadOnlyList<AcsEntrance> ListAccessibleEntrances(
        AcsAccessGroupListAccessibleEntrancesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListAccessibleEntrancesOperation, request, options, cancellationToken);

    /// <summary>Lists who is in an access group.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /acs/access_groups/list_users</c> of the API. Retried after a
    /// transient failure.
    /// </remarks>
    /// <param name="acsAccessGroupId">Identifies the access group. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>All items. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<IReadOnlyList<AcsUser>> ListUsersAsync(
        string acsAccessGroupId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListUsersAsync(
            new AcsAccessGroupListUsersRequest { AcsAccessGroupId = acsAccessGroupId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListUsersAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public IReadOnlyList<AcsUser> ListUsers(
        string acsAccessGroupId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListUsers(
            new AcsAccessGroupListUsersRequest { AcsAccessGroupId = acsAccessGroupId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListUsersAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<IReadOnlyList<AcsUser>> ListUsersAsync(
        AcsAccessGroupListUsersRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListUsersOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListUsersAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual IReadOnlyList<AcsUser> ListUsers(
        AcsAccessGroupListUsersRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListUsersOperation, request, options, cancellationToken);

    /// <summary>Puts a user out of an access group.</summary>
    /// <remarks>
    /// Name the person by <paramref name="acsUserId"/> or by <paramref name="userIdentityId"/>, not by both.
    /// <c>DELETE /acs/access_groups/remove_user</c> of the API. Sets a state, so it is retried after a transient
    /// failure.
    /// </remarks>
    /// <param name="acsAccessGroupId">The group that loses the user. A UUID.</param>
    /// <param name="acsUserId">The user to put out; leave <paramref name="userIdentityId"/> out. A UUID.</param>
    /// <param name="userIdentityId">
    /// The identity whose user is put out; leave <paramref name="acsUserId"/> out. A UUID.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task RemoveUserAsync(
        string acsAccessGroupId,
        string? acsUserId = null,
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        RemoveUserAsync(
            new AcsAccessGroupRemoveUserRequest
            {
                AcsAccessGroupId = acsAccessGroupId,
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="RemoveUserAsync(string, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public void RemoveUser(
        string acsAccessGroupId,
        string? acsUserId = null,
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        RemoveUser(
            new AcsAccessGroupRemoveUserRequest
            {
                AcsAccessGroupId = acsAccessGroupId,
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="RemoveUserAsync(string, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task RemoveUserAsync(
        AcsAccessGroupRemoveUserRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(RemoveUserOperation, request, options, cancellationToken);

    /// <inheritdoc cref="RemoveUserAsync(string, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual void RemoveUser(
        AcsAccessGroupRemoveUserRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(RemoveUserOperation, request, options, cancellationToken);
}
