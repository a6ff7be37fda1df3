// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>Groups of users that may open the same entrances, in access systems that grant access that way.</summary>
/// <remarks><c>/acs/access_groups</c> of the API. Safe for any number of threads.</remarks>
public partial class AccessGroupsAcs : SeamResource
{
    private static readonly SeamOperation AddUserOperation = SeamOperation.ReturnsNothing(
        "/acs/access_groups/add_user",
        HttpMethod.Put,
        RetryClass.Idempotent
    );

    private static readonly SeamOperation DeleteOperation = SeamOperation.ReturnsNothing(
        "/acs/access_groups/delete",
        HttpMethod.Delete,
        RetryClass.Idempotent
    );

    private static readonly SeamOperation<AcsAccessGroup> GetOperation = SeamOperation.Returns<AcsAccessGroup>(
        "/acs/access_groups/get",
        HttpMethod.Get,
        RetryClass.Read,
        "acs_access_group"
    );

    private static readonly SeamOperation<IReadOnlyList<AcsAccessGroup>> ListOperation =
        SeamOperation.ReturnsList<AcsAccessGroup>(
            "/acs/access_groups/list",
            HttpMethod.Get,
            RetryClass.Read,
            "acs_access_groups"
        );

    private static readonly SeamOperation<IReadOnlyList<AcsEntrance>> ListAccessibleEntrancesOperation =
        SeamOperation.ReturnsList<AcsEntrance>(
            "/acs/access_groups/list_accessible_entrances",
            HttpMethod.Get,
            RetryClass.Read,
            "acs_entrances"
        );

    private static readonly SeamOperation<IReadOnlyList<AcsUser>> ListUsersOperation =
        SeamOperation.ReturnsList<AcsUser>(
            "/acs/access_groups/list_users",
            HttpMethod.Get,
            RetryClass.Read,
            "acs_users"
        );

    private static readonly SeamOperation RemoveUserOperation = SeamOperation.ReturnsNothing(
        "/acs/access_groups/remove_user",
        HttpMethod.Delete,
        RetryClass.Idempotent
    );

    /// <summary>Makes a resource for a substitute that overrides its methods.</summary>
    protected AccessGroupsAcs() { }

    internal AccessGroupsAcs(SeamTransport transport)
        : base(transport) { }

    /// <summary>Takes a user into an access group.</summary>
    /// <remarks>
    /// Name the person by <c>AcsUserId</c> or by <c>UserIdentityId</c>, not by both.
    /// <c>PUT /acs/access_groups/add_user</c> of the API; it sets a state, so it is tried again where it fails on the
    /// way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task AddUserAsync(
        AcsAccessGroupAddUserRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(AddUserOperation, request, options, cancellationToken);

    /// <summary>Takes a user into an access group.</summary>
    /// <remarks>
    /// Name the person by <c>AcsUserId</c> or by <c>UserIdentityId</c>, not by both.
    /// <c>PUT /acs/access_groups/add_user</c> of the API; it sets a state, so it is tried again where it fails on the
    /// way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void AddUser(
        AcsAccessGroupAddUserRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(AddUserOperation, request, options, cancellationToken);

    /// <summary>Takes a user into an access group.</summary>
    /// <remarks>
    /// Name the person by <c>AcsUserId</c> or by <c>UserIdentityId</c>, not by both.
    /// <c>PUT /acs/access_groups/add_user</c> of the API; it sets a state, so it is tried again where it fails on the
    /// way.
    /// </remarks>
    /// <param name="acsAccessGroupId">The group that the user joins. A UUID.</param>
    /// <param name="acsUserId">The user to take in; leave <c>UserIdentityId</c> out. A UUID.</param>
    /// <param name="userIdentityId">
    /// The identity to take in. A user of the system whose email address or phone number matches is linked to it; where
    /// none matches, one is created. A UUID.
    /// </param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task AddUserAsync(
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

    /// <summary>Takes a user into an access group.</summary>
    /// <remarks>
    /// Name the person by <c>AcsUserId</c> or by <c>UserIdentityId</c>, not by both.
    /// <c>PUT /acs/access_groups/add_user</c> of the API; it sets a state, so it is tried again where it fails on the
    /// way.
    /// </remarks>
    /// <param name="acsAccessGroupId">The group that the user joins. A UUID.</param>
    /// <param name="acsUserId">The user to take in; leave <c>UserIdentityId</c> out. A UUID.</param>
    /// <param name="userIdentityId">
    /// The identity to take in. A user of the system whose email address or phone number matches is linked to it; where
    /// none matches, one is created. A UUID.
    /// </param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void AddUser(
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

    /// <summary>Removes an access group from its access system.</summary>
    /// <remarks>
    /// Its users stay, without the access that the group gave. <c>DELETE /acs/access_groups/delete</c> of the API; it
    /// sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task DeleteAsync(
        AcsAccessGroupDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(DeleteOperation, request, options, cancellationToken);

    /// <summary>Removes an access group from its access system.</summary>
    /// <remarks>
    /// Its users stay, without the access that the group gave. <c>DELETE /acs/access_groups/delete</c> of the API; it
    /// sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void Delete(
        AcsAccessGroupDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(DeleteOperation, request, options, cancellationToken);

    /// <summary>Removes an access group from its access system.</summary>
    /// <remarks>
    /// Its users stay, without the access that the group gave. <c>DELETE /acs/access_groups/delete</c> of the API; it
    /// sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="acsAccessGroupId">Identifies the access group (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task DeleteAsync(
        string acsAccessGroupId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DeleteAsync(
            new AcsAccessGroupDeleteRequest { AcsAccessGroupId = acsAccessGroupId },
            options,
            cancellationToken
        );

    /// <summary>Removes an access group from its access system.</summary>
    /// <remarks>
    /// Its users stay, without the access that the group gave. <c>DELETE /acs/access_groups/delete</c> of the API; it
    /// sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="acsAccessGroupId">Identifies the access group (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void Delete(
        string acsAccessGroupId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Delete(new AcsAccessGroupDeleteRequest { AcsAccessGroupId = acsAccessGroupId }, options, cancellationToken);

    /// <summary>Reads one access group.</summary>
    /// <remarks><c>GET /acs/access_groups/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The access system access group.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<AcsAccessGroup> GetAsync(
        AcsAccessGroupGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <summary>Reads one access group.</summary>
    /// <remarks><c>GET /acs/access_groups/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The access system access group.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual AcsAccessGroup Get(
        AcsAccessGroupGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Reads one access group.</summary>
    /// <remarks><c>GET /acs/access_groups/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="acsAccessGroupId">Identifies the access group (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The access system access group.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<AcsAccessGroup> GetAsync(
        string acsAccessGroupId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new AcsAccessGroupGetRequest { AcsAccessGroupId = acsAccessGroupId }, options, cancellationToken);

    /// <summary>Reads one access group.</summary>
    /// <remarks><c>GET /acs/access_groups/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="acsAccessGroupId">Identifies the access group (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The access system access group.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual AcsAccessGroup Get(
        string acsAccessGroupId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(new AcsAccessGroupGetRequest { AcsAccessGroupId = acsAccessGroupId }, options, cancellationToken);

    /// <summary>Lists access groups: all of them, or those of one access system, user or identity.</summary>
    /// <remarks>
    /// Filters add up. The list comes whole, without pages. <c>GET /acs/access_groups/list</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<AcsAccessGroup>> ListAsync(
        AcsAccessGroupListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <summary>Lists access groups: all of them, or those of one access system, user or identity.</summary>
    /// <remarks>
    /// Filters add up. The list comes whole, without pages. <c>GET /acs/access_groups/list</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<AcsAccessGroup> List(
        AcsAccessGroupListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>Lists access groups: all of them, or those of one access system, user or identity.</summary>
    /// <remarks>
    /// Filters add up. The list comes whole, without pages. <c>GET /acs/access_groups/list</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="acsSystemId">Only groups in this access system. A UUID.</param>
    /// <param name="acsUserId">Only groups that this user is in. A UUID.</param>
    /// <param name="search">Only groups with this text in their name or ID. Part of it is enough.</param>
    /// <param name="userIdentityId">Only groups that one of this identity's users is in. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<AcsAccessGroup>> ListAsync(
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

    /// <summary>Lists access groups: all of them, or those of one access system, user or identity.</summary>
    /// <remarks>
    /// Filters add up. The list comes whole, without pages. <c>GET /acs/access_groups/list</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="acsSystemId">Only groups in this access system. A UUID.</param>
    /// <param name="acsUserId">Only groups that this user is in. A UUID.</param>
    /// <param name="search">Only groups with this text in their name or ID. Part of it is enough.</param>
    /// <param name="userIdentityId">Only groups that one of this identity's users is in. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<AcsAccessGroup> List(
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

    /// <summary>Lists the entrances that an access group opens.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /acs/access_groups/list_accessible_entrances</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<AcsEntrance>> ListAccessibleEntrancesAsync(
        AcsAccessGroupListAccessibleEntrancesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListAccessibleEntrancesOperation, request, options, cancellationToken);

    /// <summary>Lists the entrances that an access group opens.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /acs/access_groups/list_accessible_entrances</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<AcsEntrance> ListAccessibleEntrances(
        AcsAccessGroupListAccessibleEntrancesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListAccessibleEntrancesOperation, request, options, cancellationToken);

    /// <summary>Lists the entrances that an access group opens.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /acs/access_groups/list_accessible_entrances</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="acsAccessGroupId">Identifies the access group (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<AcsEntrance>> ListAccessibleEntrancesAsync(
        string acsAccessGroupId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAccessibleEntrancesAsync(
            new AcsAccessGroupListAccessibleEntrancesRequest { AcsAccessGroupId = acsAccessGroupId },
            options,
            cancellationToken
        );

    /// <summary>Lists the entrances that an access group opens.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /acs/access_groups/list_accessible_entrances</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="acsAccessGroupId">Identifies the access group (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<AcsEntrance> ListAccessibleEntrances(
        string acsAccessGroupId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAccessibleEntrances(
            new AcsAccessGroupListAccessibleEntrancesRequest { AcsAccessGroupId = acsAccessGroupId },
            options,
            cancellationToken
        );

    /// <summary>Lists who is in an access group.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /acs/access_groups/list_users</c> of the API; a read, tried again
    /// where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<AcsUser>> ListUsersAsync(
        AcsAccessGroupListUsersRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListUsersOperation, request, options, cancellationToken);

    /// <summary>Lists who is in an access group.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /acs/access_groups/list_users</c> of the API; a read, tried again
    /// where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<AcsUser> ListUsers(
        AcsAccessGroupListUsersRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListUsersOperation, request, options, cancellationToken);

    /// <summary>Lists who is in an access group.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /acs/access_groups/list_users</c> of the API; a read, tried again
    /// where it fails on the way.
    /// </remarks>
    /// <param name="acsAccessGroupId">Identifies the access group (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<AcsUser>> ListUsersAsync(
        string acsAccessGroupId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListUsersAsync(
            new AcsAccessGroupListUsersRequest { AcsAccessGroupId = acsAccessGroupId },
            options,
            cancellationToken
        );

    /// <summary>Lists who is in an access group.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /acs/access_groups/list_users</c> of the API; a read, tried again
    /// where it fails on the way.
    /// </remarks>
    /// <param name="acsAccessGroupId">Identifies the access group (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<AcsUser> ListUsers(
        string acsAccessGroupId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListUsers(
            new AcsAccessGroupListUsersRequest { AcsAccessGroupId = acsAccessGroupId },
            options,
            cancellationToken
        );

    /// <summary>Puts a user out of an access group.</summary>
    /// <remarks>
    /// Name the person by <c>AcsUserId</c> or by <c>UserIdentityId</c>, not by both.
    /// <c>DELETE /acs/access_groups/remove_user</c> of the API; it sets a state, so it is tried again where it fails on
    /// the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task RemoveUserAsync(
        AcsAccessGroupRemoveUserRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(RemoveUserOperation, request, options, cancellationToken);

    /// <summary>Puts a user out of an access group.</summary>
    /// <remarks>
    /// Name the person by <c>AcsUserId</c> or by <c>UserIdentityId</c>, not by both.
    /// <c>DELETE /acs/access_groups/remove_user</c> of the API; it sets a state, so it is tried again where it fails on
    /// the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void RemoveUser(
        AcsAccessGroupRemoveUserRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(RemoveUserOperation, request, options, cancellationToken);

    /// <summary>Puts a user out of an access group.</summary>
    /// <remarks>
    /// Name the person by <c>AcsUserId</c> or by <c>UserIdentityId</c>, not by both.
    /// <c>DELETE /acs/access_groups/remove_user</c> of the API; it sets a state, so it is tried again where it fails on
    /// the way.
    /// </remarks>
    /// <param name="acsAccessGroupId">The group that loses the user. A UUID.</param>
    /// <param name="acsUserId">The user to put out; leave <c>UserIdentityId</c> out. A UUID.</param>
    /// <param name="userIdentityId">The identity whose user is put out; leave <c>AcsUserId</c> out. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task RemoveUserAsync(
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

    /// <summary>Puts a user out of an access group.</summary>
    /// <remarks>
    /// Name the person by <c>AcsUserId</c> or by <c>UserIdentityId</c>, not by both.
    /// <c>DELETE /acs/access_groups/remove_user</c> of the API; it sets a state, so it is tried again where it fails on
    /// the way.
    /// </remarks>
    /// <param name="acsAccessGroupId">The group that loses the user. A UUID.</param>
    /// <param name="acsUserId">The user to put out; leave <c>UserIdentityId</c> out. A UUID.</param>
    /// <param name="userIdentityId">The identity whose user is put out; leave <c>AcsUserId</c> out. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void RemoveUser(
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
}
