// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>
/// People of your own application, each tied to at most one user in every access system and to the devices they may
/// use.
/// </summary>
/// <remarks><c>/user_identities</c> of the API. Safe for any number of threads.</remarks>
public partial class UserIdentities : SeamResource
{
    private static readonly SeamOperation AddAcsUserOperation = SeamOperation.ReturnsNothing(
        "/user_identities/add_acs_user",
        HttpMethod.Put,
        RetryClass.Idempotent
    );

    private static readonly SeamOperation<UserIdentity> CreateOperation = SeamOperation.Returns<UserIdentity>(
        "/user_identities/create",
        HttpMethod.Post,
        RetryClass.Create,
        "user_identity"
    );

    private static readonly SeamOperation DeleteOperation = SeamOperation.ReturnsNothing(
        "/user_identities/delete",
        HttpMethod.Delete,
        RetryClass.Idempotent
    );

    private static readonly SeamOperation<InstantKey> GenerateInstantKeyOperation = SeamOperation.Returns<InstantKey>(
        "/user_identities/generate_instant_key",
        HttpMethod.Post,
        RetryClass.Create,
        "instant_key"
    );

    private static readonly SeamOperation<UserIdentity> GetOperation = SeamOperation.Returns<UserIdentity>(
        "/user_identities/get",
        HttpMethod.Get,
        RetryClass.Read,
        "user_identity"
    );

    private static readonly SeamOperation GrantAccessToDeviceOperation = SeamOperation.ReturnsNothing(
        "/user_identities/grant_access_to_device",
        HttpMethod.Put,
        RetryClass.Idempotent
    );

    private static readonly SeamOperation<SeamPage<UserIdentity>> ListOperation =
        SeamOperation.ReturnsPage<UserIdentity>(
            "/user_identities/list",
            HttpMethod.Get,
            RetryClass.Read,
            "user_identities"
        );

    private static readonly SeamOperation<IReadOnlyList<Device>> ListAccessibleDevicesOperation =
        SeamOperation.ReturnsList<Device>(
            "/user_identities/list_accessible_devices",
            HttpMethod.Get,
            RetryClass.Read,
            "devices"
        );

    private static readonly SeamOperation<IReadOnlyList<AcsEntrance>> ListAccessibleEntrancesOperation =
        SeamOperation.ReturnsList<AcsEntrance>(
            "/user_identities/list_accessible_entrances",
            HttpMethod.Get,
            RetryClass.Read,
            "acs_entrances"
        );

    private static readonly SeamOperation<IReadOnlyList<AcsSystem>> ListAcsSystemsOperation =
        SeamOperation.ReturnsList<AcsSystem>(
            "/user_identities/list_acs_systems",
            HttpMethod.Get,
            RetryClass.Read,
            "acs_systems"
        );

    private static readonly SeamOperation<IReadOnlyList<AcsUser>> ListAcsUsersOperation =
        SeamOperation.ReturnsList<AcsUser>(
            "/user_identities/list_acs_users",
            HttpMethod.Get,
            RetryClass.Read,
            "acs_users"
        );

    private static readonly SeamOperation RemoveAcsUserOperation = SeamOperation.ReturnsNothing(
        "/user_identities/remove_acs_user",
        HttpMethod.Delete,
        RetryClass.Idempotent
    );

    private static readonly SeamOperation RevokeAccessToDeviceOperation = SeamOperation.ReturnsNothing(
        "/user_identities/revoke_access_to_device",
        HttpMethod.Delete,
        RetryClass.Idempotent
    );

    private static readonly SeamOperation UpdateOperation = SeamOperation.ReturnsNothing(
        "/user_identities/update",
        HttpMethod.Patch,
        RetryClass.Idempotent
    );

    /// <summary>Makes a resource for a substitute that overrides its methods.</summary>
    protected UserIdentities() { }

    internal UserIdentities(SeamTransport transport)
        : base(transport) { }

    /// <summary>Ties a user of an access system to a user identity.</summary>
    /// <remarks>
    /// Name the identity by <c>UserIdentityId</c> or by <c>UserIdentityKey</c>. A key that no identity has yet makes a
    /// new identity from the user's own data. An identity has at most one user in each system.
    /// <c>PUT /user_identities/add_acs_user</c> of the API; it sets a state, so it is tried again where it fails on the
    /// way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task AddAcsUserAsync(
        UserIdentityAddAcsUserRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(AddAcsUserOperation, request, options, cancellationToken);

    /// <summary>Ties a user of an access system to a user identity.</summary>
    /// <remarks>
    /// Name the identity by <c>UserIdentityId</c> or by <c>UserIdentityKey</c>. A key that no identity has yet makes a
    /// new identity from the user's own data. An identity has at most one user in each system.
    /// <c>PUT /user_identities/add_acs_user</c> of the API; it sets a state, so it is tried again where it fails on the
    /// way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void AddAcsUser(
        UserIdentityAddAcsUserRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(AddAcsUserOperation, request, options, cancellationToken);

    /// <summary>Ties a user of an access system to a user identity.</summary>
    /// <remarks>
    /// Name the identity by <c>UserIdentityId</c> or by <c>UserIdentityKey</c>. A key that no identity has yet makes a
    /// new identity from the user's own data. An identity has at most one user in each system.
    /// <c>PUT /user_identities/add_acs_user</c> of the API; it sets a state, so it is tried again where it fails on the
    /// way.
    /// </remarks>
    /// <param name="acsUserId">The user to tie to the identity. A UUID.</param>
    /// <param name="userIdentityId">The identity, by Seam's ID; leave <c>UserIdentityKey</c> out. A UUID.</param>
    /// <param name="userIdentityKey">
    /// The identity, by your own key; leave <c>UserIdentityId</c> out. An unknown key creates an identity.
    /// </param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task AddAcsUserAsync(
        string acsUserId,
        string? userIdentityId = null,
        string? userIdentityKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        AddAcsUserAsync(
            new UserIdentityAddAcsUserRequest
            {
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
                UserIdentityKey = userIdentityKey,
            },
            options,
            cancellationToken
        );

    /// <summary>Ties a user of an access system to a user identity.</summary>
    /// <remarks>
    /// Name the identity by <c>UserIdentityId</c> or by <c>UserIdentityKey</c>. A key that no identity has yet makes a
    /// new identity from the user's own data. An identity has at most one user in each system.
    /// <c>PUT /user_identities/add_acs_user</c> of the API; it sets a state, so it is tried again where it fails on the
    /// way.
    /// </remarks>
    /// <param name="acsUserId">The user to tie to the identity. A UUID.</param>
    /// <param name="userIdentityId">The identity, by Seam's ID; leave <c>UserIdentityKey</c> out. A UUID.</param>
    /// <param name="userIdentityKey">
    /// The identity, by your own key; leave <c>UserIdentityId</c> out. An unknown key creates an identity.
    /// </param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void AddAcsUser(
        string acsUserId,
        string? userIdentityId = null,
        string? userIdentityKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        AddAcsUser(
            new UserIdentityAddAcsUserRequest
            {
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
                UserIdentityKey = userIdentityKey,
            },
            options,
            cancellationToken
        );

    /// <summary>Creates a user identity for a person of your application.</summary>
    /// <remarks>
    /// <c>UserIdentityKey</c>, <c>EmailAddress</c> and <c>PhoneNumber</c> must each be unique in the workspace. A
    /// create is not idempotent: after a failure with an unknown outcome, look the identity up by its key before
    /// repeating it. <c>POST /user_identities/create</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The new identity.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<UserIdentity> CreateAsync(
        UserIdentityCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(CreateOperation, request, options, cancellationToken);

    /// <summary>Creates a user identity for a person of your application.</summary>
    /// <remarks>
    /// <c>UserIdentityKey</c>, <c>EmailAddress</c> and <c>PhoneNumber</c> must each be unique in the workspace. A
    /// create is not idempotent: after a failure with an unknown outcome, look the identity up by its key before
    /// repeating it. <c>POST /user_identities/create</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The new identity.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual UserIdentity Create(
        UserIdentityCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(CreateOperation, request, options, cancellationToken);

    /// <summary>Creates a user identity for a person of your application.</summary>
    /// <remarks>
    /// <c>UserIdentityKey</c>, <c>EmailAddress</c> and <c>PhoneNumber</c> must each be unique in the workspace. A
    /// create is not idempotent: after a failure with an unknown outcome, look the identity up by its key before
    /// repeating it. <c>POST /user_identities/create</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="acsSystemIds">
    /// Access systems in which the person is to have a user: a user whose email address or phone number matches is
    /// linked, otherwise one is created. A list of UUIDs.
    /// </param>
    /// <param name="emailAddress">
    /// The person's email address. No other identity in the workspace may have it. An e-mail address.
    /// </param>
    /// <param name="fullName">The person's first and last name.</param>
    /// <param name="phoneNumber">
    /// The person's phone number, in E.164 form (+15555550100). No other identity in the workspace may have it.
    /// </param>
    /// <param name="userIdentityKey">
    /// Your own key for the person, such as an ID from your database. No other identity in the workspace may have it.
    /// </param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The new identity.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<UserIdentity> CreateAsync(
        IEnumerable<string>? acsSystemIds = null,
        string? emailAddress = null,
        string? fullName = null,
        string? phoneNumber = null,
        string? userIdentityKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        CreateAsync(
            new UserIdentityCreateRequest
            {
                AcsSystemIds = acsSystemIds?.ToArray(),
                EmailAddress = emailAddress,
                FullName = fullName,
                PhoneNumber = phoneNumber,
                UserIdentityKey = userIdentityKey,
            },
            options,
            cancellationToken
        );

    /// <summary>Creates a user identity for a person of your application.</summary>
    /// <remarks>
    /// <c>UserIdentityKey</c>, <c>EmailAddress</c> and <c>PhoneNumber</c> must each be unique in the workspace. A
    /// create is not idempotent: after a failure with an unknown outcome, look the identity up by its key before
    /// repeating it. <c>POST /user_identities/create</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="acsSystemIds">
    /// Access systems in which the person is to have a user: a user whose email address or phone number matches is
    /// linked, otherwise one is created. A list of UUIDs.
    /// </param>
    /// <param name="emailAddress">
    /// The person's email address. No other identity in the workspace may have it. An e-mail address.
    /// </param>
    /// <param name="fullName">The person's first and last name.</param>
    /// <param name="phoneNumber">
    /// The person's phone number, in E.164 form (+15555550100). No other identity in the workspace may have it.
    /// </param>
    /// <param name="userIdentityKey">
    /// Your own key for the person, such as an ID from your database. No other identity in the workspace may have it.
    /// </param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The new identity.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual UserIdentity Create(
        IEnumerable<string>? acsSystemIds = null,
        string? emailAddress = null,
        string? fullName = null,
        string? phoneNumber = null,
        string? userIdentityKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Create(
            new UserIdentityCreateRequest
            {
                AcsSystemIds = acsSystemIds?.ToArray(),
                EmailAddress = emailAddress,
                FullName = fullName,
                PhoneNumber = phoneNumber,
                UserIdentityKey = userIdentityKey,
            },
            options,
            cancellationToken
        );

    /// <summary>
    /// Deletes a user identity with its access system users, their credentials and its client sessions.
    /// </summary>
    /// <remarks>
    /// There is no way back: what it opened no longer opens. <c>DELETE /user_identities/delete</c> of the API; it sets
    /// a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task DeleteAsync(
        UserIdentityDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(DeleteOperation, request, options, cancellationToken);

    /// <summary>
    /// Deletes a user identity with its access system users, their credentials and its client sessions.
    /// </summary>
    /// <remarks>
    /// There is no way back: what it opened no longer opens. <c>DELETE /user_identities/delete</c> of the API; it sets
    /// a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void Delete(
        UserIdentityDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(DeleteOperation, request, options, cancellationToken);

    /// <summary>
    /// Deletes a user identity with its access system users, their credentials and its client sessions.
    /// </summary>
    /// <remarks>
    /// There is no way back: what it opened no longer opens. <c>DELETE /user_identities/delete</c> of the API; it sets
    /// a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="userIdentityId">Identifies the user identity (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task DeleteAsync(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DeleteAsync(new UserIdentityDeleteRequest { UserIdentityId = userIdentityId }, options, cancellationToken);

    /// <summary>
    /// Deletes a user identity with its access system users, their credentials and its client sessions.
    /// </summary>
    /// <remarks>
    /// There is no way back: what it opened no longer opens. <c>DELETE /user_identities/delete</c> of the API; it sets
    /// a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="userIdentityId">Identifies the user identity (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void Delete(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Delete(new UserIdentityDeleteRequest { UserIdentityId = userIdentityId }, options, cancellationToken);

    /// <summary>Makes a link that gives a user identity its mobile keys without an app to install.</summary>
    /// <remarks>
    /// Each call makes another key. <c>POST /user_identities/generate_instant_key</c> of the API; never sent again
    /// where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The instant key with its link.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<InstantKey> GenerateInstantKeyAsync(
        UserIdentityGenerateInstantKeyRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GenerateInstantKeyOperation, request, options, cancellationToken);

    /// <summary>Makes a link that gives a user identity its mobile keys without an app to install.</summary>
    /// <remarks>
    /// Each call makes another key. <c>POST /user_identities/generate_instant_key</c> of the API; never sent again
    /// where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The instant key with its link.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual InstantKey GenerateInstantKey(
        UserIdentityGenerateInstantKeyRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GenerateInstantKeyOperation, request, options, cancellationToken);

    /// <summary>Makes a link that gives a user identity its mobile keys without an app to install.</summary>
    /// <remarks>
    /// Each call makes another key. <c>POST /user_identities/generate_instant_key</c> of the API; never sent again
    /// where it may have taken effect.
    /// </remarks>
    /// <param name="userIdentityId">Identifies the user identity (UUID).</param>
    /// <param name="customizationProfileId">
    /// Look of the page behind the link; the workspace's own if left out. A UUID.
    /// </param>
    /// <param name="maxUseCount">How many times the link can be used; 1 by default.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The instant key with its link.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<InstantKey> GenerateInstantKeyAsync(
        string userIdentityId,
        string? customizationProfileId = null,
        long? maxUseCount = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GenerateInstantKeyAsync(
            new UserIdentityGenerateInstantKeyRequest
            {
                UserIdentityId = userIdentityId,
                CustomizationProfileId = customizationProfileId,
                MaxUseCount = maxUseCount,
            },
            options,
            cancellationToken
        );

    /// <summary>Makes a link that gives a user identity its mobile keys without an app to install.</summary>
    /// <remarks>
    /// Each call makes another key. <c>POST /user_identities/generate_instant_key</c> of the API; never sent again
    /// where it may have taken effect.
    /// </remarks>
    /// <param name="userIdentityId">Identifies the user identity (UUID).</param>
    /// <param name="customizationProfileId">
    /// Look of the page behind the link; the workspace's own if left out. A UUID.
    /// </param>
    /// <param name="maxUseCount">How many times the link can be used; 1 by default.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The instant key with its link.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual InstantKey GenerateInstantKey(
        string userIdentityId,
        string? customizationProfileId = null,
        long? maxUseCount = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GenerateInstantKey(
            new UserIdentityGenerateInstantKeyRequest
            {
                UserIdentityId = userIdentityId,
                CustomizationProfileId = customizationProfileId,
                MaxUseCount = maxUseCount,
            },
            options,
            cancellationToken
        );

    /// <summary>Reads one user identity.</summary>
    /// <remarks>
    /// Name the identity by <c>UserIdentityId</c> or by <c>UserIdentityKey</c>. <c>GET /user_identities/get</c> of the
    /// API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The user identity.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<UserIdentity> GetAsync(
        UserIdentityGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <summary>Reads one user identity.</summary>
    /// <remarks>
    /// Name the identity by <c>UserIdentityId</c> or by <c>UserIdentityKey</c>. <c>GET /user_identities/get</c> of the
    /// API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The user identity.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual UserIdentity Get(
        UserIdentityGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Reads one user identity.</summary>
    /// <remarks>
    /// Name the identity by <c>UserIdentityId</c> or by <c>UserIdentityKey</c>. <c>GET /user_identities/get</c> of the
    /// API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="userIdentityId">The identity, by Seam's ID; leave <c>UserIdentityKey</c> out. A UUID.</param>
    /// <param name="userIdentityKey">The identity, by your own key; leave <c>UserIdentityId</c> out.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The user identity.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<UserIdentity> GetAsync(
        string? userIdentityId = null,
        string? userIdentityKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(
            new UserIdentityGetRequest { UserIdentityId = userIdentityId, UserIdentityKey = userIdentityKey },
            options,
            cancellationToken
        );

    /// <summary>Reads one user identity.</summary>
    /// <remarks>
    /// Name the identity by <c>UserIdentityId</c> or by <c>UserIdentityKey</c>. <c>GET /user_identities/get</c> of the
    /// API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="userIdentityId">The identity, by Seam's ID; leave <c>UserIdentityKey</c> out. A UUID.</param>
    /// <param name="userIdentityKey">The identity, by your own key; leave <c>UserIdentityId</c> out.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The user identity.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual UserIdentity Get(
        string? userIdentityId = null,
        string? userIdentityKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(
            new UserIdentityGetRequest { UserIdentityId = userIdentityId, UserIdentityKey = userIdentityKey },
            options,
            cancellationToken
        );

    /// <summary>Lets a user identity use a device.</summary>
    /// <remarks>
    /// <c>PUT /user_identities/grant_access_to_device</c> of the API; it sets a state, so it is tried again where it
    /// fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task GrantAccessToDeviceAsync(
        UserIdentityGrantAccessToDeviceRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GrantAccessToDeviceOperation, request, options, cancellationToken);

    /// <summary>Lets a user identity use a device.</summary>
    /// <remarks>
    /// <c>PUT /user_identities/grant_access_to_device</c> of the API; it sets a state, so it is tried again where it
    /// fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void GrantAccessToDevice(
        UserIdentityGrantAccessToDeviceRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GrantAccessToDeviceOperation, request, options, cancellationToken);

    /// <summary>Lets a user identity use a device.</summary>
    /// <remarks>
    /// <c>PUT /user_identities/grant_access_to_device</c> of the API; it sets a state, so it is tried again where it
    /// fails on the way.
    /// </remarks>
    /// <param name="deviceId">The device, which Seam has to manage. A UUID.</param>
    /// <param name="userIdentityId">The identity that may use the device. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task GrantAccessToDeviceAsync(
        string deviceId,
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GrantAccessToDeviceAsync(
            new UserIdentityGrantAccessToDeviceRequest { DeviceId = deviceId, UserIdentityId = userIdentityId },
            options,
            cancellationToken
        );

    /// <summary>Lets a user identity use a device.</summary>
    /// <remarks>
    /// <c>PUT /user_identities/grant_access_to_device</c> of the API; it sets a state, so it is tried again where it
    /// fails on the way.
    /// </remarks>
    /// <param name="deviceId">The device, which Seam has to manage. A UUID.</param>
    /// <param name="userIdentityId">The identity that may use the device. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void GrantAccessToDevice(
        string deviceId,
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GrantAccessToDevice(
            new UserIdentityGrantAccessToDeviceRequest { DeviceId = deviceId, UserIdentityId = userIdentityId },
            options,
            cancellationToken
        );

    /// <summary>Lists user identities of the workspace.</summary>
    /// <remarks><c>GET /user_identities/list</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>One page. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<SeamPage<UserIdentity>> ListAsync(
        UserIdentityListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <summary>Lists user identities of the workspace.</summary>
    /// <remarks><c>GET /user_identities/list</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>One page. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual SeamPage<UserIdentity> List(
        UserIdentityListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>Lists user identities of the workspace.</summary>
    /// <remarks><c>GET /user_identities/list</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="createdBefore">Only identities created before this time. A date and time in UTC.</param>
    /// <param name="credentialManagerAcsSystemId">
    /// Only identities that use this credential manager for mobile keys. A UUID.
    /// </param>
    /// <param name="search">
    /// Only identities with this text in the name, the phone number, the email address or the ID. Part of a value is
    /// enough.
    /// </param>
    /// <param name="userIdentityIds">Only the identities with these IDs. A list of UUIDs.</param>
    /// <param name="limit">Most items to put on one page; 500 if left out. More than 0.</param>
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
    public virtual Task<SeamPage<UserIdentity>> ListAsync(
        DateTimeOffset? createdBefore = null,
        string? credentialManagerAcsSystemId = null,
        string? search = null,
        IEnumerable<string>? userIdentityIds = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(
            new UserIdentityListRequest
            {
                CreatedBefore = createdBefore,
                CredentialManagerAcsSystemId = credentialManagerAcsSystemId,
                Search = search,
                UserIdentityIds = userIdentityIds?.ToArray(),
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <summary>Lists user identities of the workspace.</summary>
    /// <remarks><c>GET /user_identities/list</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="createdBefore">Only identities created before this time. A date and time in UTC.</param>
    /// <param name="credentialManagerAcsSystemId">
    /// Only identities that use this credential manager for mobile keys. A UUID.
    /// </param>
    /// <param name="search">
    /// Only identities with this text in the name, the phone number, the email address or the ID. Part of a value is
    /// enough.
    /// </param>
    /// <param name="userIdentityIds">Only the identities with these IDs. A list of UUIDs.</param>
    /// <param name="limit">Most items to put on one page; 500 if left out. More than 0.</param>
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
    public virtual SeamPage<UserIdentity> List(
        DateTimeOffset? createdBefore = null,
        string? credentialManagerAcsSystemId = null,
        string? search = null,
        IEnumerable<string>? userIdentityIds = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(
            new UserIdentityListRequest
            {
                CreatedBefore = createdBefore,
                CredentialManagerAcsSystemId = credentialManagerAcsSystemId,
                Search = search,
                UserIdentityIds = userIdentityIds?.ToArray(),
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <summary>
    /// Lists user identities of the workspace. Reads on from page to page by itself, as the items are taken.
    /// </summary>
    /// <remarks>
    /// <c>GET /user_identities/list</c> of the API, once a page; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters; reading begins at its page cursor, where it has one.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IAsyncEnumerable<UserIdentity> ListAllAsync(
        UserIdentityListRequest request,
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
    /// Lists user identities of the workspace. Reads on from page to page by itself, as the items are taken.
    /// </summary>
    /// <remarks>
    /// <c>GET /user_identities/list</c> of the API, once a page; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters; reading begins at its page cursor, where it has one.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IEnumerable<UserIdentity> ListAll(
        UserIdentityListRequest request,
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
    /// Lists user identities of the workspace. Reads on from page to page by itself, as the items are taken.
    /// </summary>
    /// <remarks>
    /// <c>GET /user_identities/list</c> of the API, once a page; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="createdBefore">Only identities created before this time. A date and time in UTC.</param>
    /// <param name="credentialManagerAcsSystemId">
    /// Only identities that use this credential manager for mobile keys. A UUID.
    /// </param>
    /// <param name="search">
    /// Only identities with this text in the name, the phone number, the email address or the ID. Part of a value is
    /// enough.
    /// </param>
    /// <param name="userIdentityIds">Only the identities with these IDs. A list of UUIDs.</param>
    /// <param name="limit">Most items to put on one page; 500 if left out. More than 0.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IAsyncEnumerable<UserIdentity> ListAllAsync(
        DateTimeOffset? createdBefore = null,
        string? credentialManagerAcsSystemId = null,
        string? search = null,
        IEnumerable<string>? userIdentityIds = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAllAsync(
            new UserIdentityListRequest
            {
                CreatedBefore = createdBefore,
                CredentialManagerAcsSystemId = credentialManagerAcsSystemId,
                Search = search,
                UserIdentityIds = userIdentityIds?.ToArray(),
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <summary>
    /// Lists user identities of the workspace. Reads on from page to page by itself, as the items are taken.
    /// </summary>
    /// <remarks>
    /// <c>GET /user_identities/list</c> of the API, once a page; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="createdBefore">Only identities created before this time. A date and time in UTC.</param>
    /// <param name="credentialManagerAcsSystemId">
    /// Only identities that use this credential manager for mobile keys. A UUID.
    /// </param>
    /// <param name="search">
    /// Only identities with this text in the name, the phone number, the email address or the ID. Part of a value is
    /// enough.
    /// </param>
    /// <param name="userIdentityIds">Only the identities with these IDs. A list of UUIDs.</param>
    /// <param name="limit">Most items to put on one page; 500 if left out. More than 0.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IEnumerable<UserIdentity> ListAll(
        DateTimeOffset? createdBefore = null,
        string? credentialManagerAcsSystemId = null,
        string? search = null,
        IEnumerable<string>? userIdentityIds = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAll(
            new UserIdentityListRequest
            {
                CreatedBefore = createdBefore,
                CredentialManagerAcsSystemId = credentialManagerAcsSystemId,
                Search = search,
                UserIdentityIds = userIdentityIds?.ToArray(),
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <summary>Lists the devices that a user identity may use, directly or through its access grants.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /user_identities/list_accessible_devices</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<Device>> ListAccessibleDevicesAsync(
        UserIdentityListAccessibleDevicesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListAccessibleDevicesOperation, request, options, cancellationToken);

    /// <summary>Lists the devices that a user identity may use, directly or through its access grants.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /user_identities/list_accessible_devices</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<Device> ListAccessibleDevices(
        UserIdentityListAccessibleDevicesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListAccessibleDevicesOperation, request, options, cancellationToken);

    /// <summary>Lists the devices that a user identity may use, directly or through its access grants.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /user_identities/list_accessible_devices</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="userIdentityId">Identifies the user identity (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<Device>> ListAccessibleDevicesAsync(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAccessibleDevicesAsync(
            new UserIdentityListAccessibleDevicesRequest { UserIdentityId = userIdentityId },
            options,
            cancellationToken
        );

    /// <summary>Lists the devices that a user identity may use, directly or through its access grants.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /user_identities/list_accessible_devices</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="userIdentityId">Identifies the user identity (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<Device> ListAccessibleDevices(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAccessibleDevices(
            new UserIdentityListAccessibleDevicesRequest { UserIdentityId = userIdentityId },
            options,
            cancellationToken
        );

    /// <summary>
    /// Lists the entrances open to a user identity, through its access grants or its access system users.
    /// </summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /user_identities/list_accessible_entrances</c> of the API; a read,
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
        UserIdentityListAccessibleEntrancesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListAccessibleEntrancesOperation, request, options, cancellationToken);

    /// <summary>
    /// Lists the entrances open to a user identity, through its access grants or its access system users.
    /// </summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /user_identities/list_accessible_entrances</c> of the API; a read,
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
        UserIdentityListAccessibleEntrancesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListAccessibleEntrancesOperation, request, options, cancellationToken);

    /// <summary>
    /// Lists the entrances open to a user identity, through its access grants or its access system users.
    /// </summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /user_identities/list_accessible_entrances</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="userIdentityId">Identifies the user identity (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<AcsEntrance>> ListAccessibleEntrancesAsync(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAccessibleEntrancesAsync(
            new UserIdentityListAccessibleEntrancesRequest { UserIdentityId = userIdentityId },
            options,
            cancellationToken
        );

    /// <summary>
    /// Lists the entrances open to a user identity, through its access grants or its access system users.
    /// </summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /user_identities/list_accessible_entrances</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="userIdentityId">Identifies the user identity (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<AcsEntrance> ListAccessibleEntrances(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAccessibleEntrances(
            new UserIdentityListAccessibleEntrancesRequest { UserIdentityId = userIdentityId },
            options,
            cancellationToken
        );

    /// <summary>Lists the access systems in which a user identity has a user.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /user_identities/list_acs_systems</c> of the API; a read, tried
    /// again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<AcsSystem>> ListAcsSystemsAsync(
        UserIdentityListAcsSystemsRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListAcsSystemsOperation, request, options, cancellationToken);

    /// <summary>Lists the access systems in which a user identity has a user.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /user_identities/list_acs_systems</c> of the API; a read, tried
    /// again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<AcsSystem> ListAcsSystems(
        UserIdentityListAcsSystemsRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListAcsSystemsOperation, request, options, cancellationToken);

    /// <summary>Lists the access systems in which a user identity has a user.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /user_identities/list_acs_systems</c> of the API; a read, tried
    /// again where it fails on the way.
    /// </remarks>
    /// <param name="userIdentityId">Identifies the user identity (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<AcsSystem>> ListAcsSystemsAsync(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAcsSystemsAsync(
            new UserIdentityListAcsSystemsRequest { UserIdentityId = userIdentityId },
            options,
            cancellationToken
        );

    /// <summary>Lists the access systems in which a user identity has a user.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /user_identities/list_acs_systems</c> of the API; a read, tried
    /// again where it fails on the way.
    /// </remarks>
    /// <param name="userIdentityId">Identifies the user identity (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<AcsSystem> ListAcsSystems(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAcsSystems(
            new UserIdentityListAcsSystemsRequest { UserIdentityId = userIdentityId },
            options,
            cancellationToken
        );

    /// <summary>Lists the access system users tied to a user identity, at most one for each system.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /user_identities/list_acs_users</c> of the API; a read, tried again
    /// where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<AcsUser>> ListAcsUsersAsync(
        UserIdentityListAcsUsersRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListAcsUsersOperation, request, options, cancellationToken);

    /// <summary>Lists the access system users tied to a user identity, at most one for each system.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /user_identities/list_acs_users</c> of the API; a read, tried again
    /// where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<AcsUser> ListAcsUsers(
        UserIdentityListAcsUsersRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListAcsUsersOperation, request, options, cancellationToken);

    /// <summary>Lists the access system users tied to a user identity, at most one for each system.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /user_identities/list_acs_users</c> of the API; a read, tried again
    /// where it fails on the way.
    /// </remarks>
    /// <param name="userIdentityId">Identifies the user identity (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<AcsUser>> ListAcsUsersAsync(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAcsUsersAsync(
            new UserIdentityListAcsUsersRequest { UserIdentityId = userIdentityId },
            options,
            cancellationToken
        );

    /// <summary>Lists the access system users tied to a user identity, at most one for each system.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /user_identities/list_acs_users</c> of the API; a read, tried again
    /// where it fails on the way.
    /// </remarks>
    /// <param name="userIdentityId">Identifies the user identity (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<AcsUser> ListAcsUsers(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAcsUsers(
            new UserIdentityListAcsUsersRequest { UserIdentityId = userIdentityId },
            options,
            cancellationToken
        );

    /// <summary>Unties a user of an access system from a user identity.</summary>
    /// <remarks>
    /// Neither of the two is deleted. <c>DELETE /user_identities/remove_acs_user</c> of the API; it sets a state, so it
    /// is tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task RemoveAcsUserAsync(
        UserIdentityRemoveAcsUserRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(RemoveAcsUserOperation, request, options, cancellationToken);

    /// <summary>Unties a user of an access system from a user identity.</summary>
    /// <remarks>
    /// Neither of the two is deleted. <c>DELETE /user_identities/remove_acs_user</c> of the API; it sets a state, so it
    /// is tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void RemoveAcsUser(
        UserIdentityRemoveAcsUserRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(RemoveAcsUserOperation, request, options, cancellationToken);

    /// <summary>Unties a user of an access system from a user identity.</summary>
    /// <remarks>
    /// Neither of the two is deleted. <c>DELETE /user_identities/remove_acs_user</c> of the API; it sets a state, so it
    /// is tried again where it fails on the way.
    /// </remarks>
    /// <param name="acsUserId">The user to untie. A UUID.</param>
    /// <param name="userIdentityId">The identity that loses the user. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task RemoveAcsUserAsync(
        string acsUserId,
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        RemoveAcsUserAsync(
            new UserIdentityRemoveAcsUserRequest { AcsUserId = acsUserId, UserIdentityId = userIdentityId },
            options,
            cancellationToken
        );

    /// <summary>Unties a user of an access system from a user identity.</summary>
    /// <remarks>
    /// Neither of the two is deleted. <c>DELETE /user_identities/remove_acs_user</c> of the API; it sets a state, so it
    /// is tried again where it fails on the way.
    /// </remarks>
    /// <param name="acsUserId">The user to untie. A UUID.</param>
    /// <param name="userIdentityId">The identity that loses the user. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void RemoveAcsUser(
        string acsUserId,
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        RemoveAcsUser(
            new UserIdentityRemoveAcsUserRequest { AcsUserId = acsUserId, UserIdentityId = userIdentityId },
            options,
            cancellationToken
        );

    /// <summary>Stops a user identity from using a device.</summary>
    /// <remarks>
    /// <c>DELETE /user_identities/revoke_access_to_device</c> of the API; it sets a state, so it is tried again where
    /// it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task RevokeAccessToDeviceAsync(
        UserIdentityRevokeAccessToDeviceRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(RevokeAccessToDeviceOperation, request, options, cancellationToken);

    /// <summary>Stops a user identity from using a device.</summary>
    /// <remarks>
    /// <c>DELETE /user_identities/revoke_access_to_device</c> of the API; it sets a state, so it is tried again where
    /// it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void RevokeAccessToDevice(
        UserIdentityRevokeAccessToDeviceRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(RevokeAccessToDeviceOperation, request, options, cancellationToken);

    /// <summary>Stops a user identity from using a device.</summary>
    /// <remarks>
    /// <c>DELETE /user_identities/revoke_access_to_device</c> of the API; it sets a state, so it is tried again where
    /// it fails on the way.
    /// </remarks>
    /// <param name="deviceId">The device that was granted. A UUID.</param>
    /// <param name="userIdentityId">The identity that may no longer use the device. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task RevokeAccessToDeviceAsync(
        string deviceId,
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        RevokeAccessToDeviceAsync(
            new UserIdentityRevokeAccessToDeviceRequest { DeviceId = deviceId, UserIdentityId = userIdentityId },
            options,
            cancellationToken
        );

    /// <summary>Stops a user identity from using a device.</summary>
    /// <remarks>
    /// <c>DELETE /user_identities/revoke_access_to_device</c> of the API; it sets a state, so it is tried again where
    /// it fails on the way.
    /// </remarks>
    /// <param name="deviceId">The device that was granted. A UUID.</param>
    /// <param name="userIdentityId">The identity that may no longer use the device. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void RevokeAccessToDevice(
        string deviceId,
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        RevokeAccessToDevice(
            new UserIdentityRevokeAccessToDeviceRequest { DeviceId = deviceId, UserIdentityId = userIdentityId },
            options,
            cancellationToken
        );

    /// <summary>Changes a user identity.</summary>
    /// <remarks>
    /// What is left out stays as it is; <c>null</c> clears a value. <c>UserIdentityKey</c>, <c>EmailAddress</c> and
    /// <c>PhoneNumber</c> must stay unique in the workspace. <c>PATCH /user_identities/update</c> of the API; it sets a
    /// state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task UpdateAsync(
        UserIdentityUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(UpdateOperation, request, options, cancellationToken);

    /// <summary>Changes a user identity.</summary>
    /// <remarks>
    /// What is left out stays as it is; <c>null</c> clears a value. <c>UserIdentityKey</c>, <c>EmailAddress</c> and
    /// <c>PhoneNumber</c> must stay unique in the workspace. <c>PATCH /user_identities/update</c> of the API; it sets a
    /// state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void Update(
        UserIdentityUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(UpdateOperation, request, options, cancellationToken);

    /// <summary>Changes a user identity.</summary>
    /// <remarks>
    /// What is left out stays as it is; <c>null</c> clears a value. <c>UserIdentityKey</c>, <c>EmailAddress</c> and
    /// <c>PhoneNumber</c> must stay unique in the workspace. <c>PATCH /user_identities/update</c> of the API; it sets a
    /// state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="userIdentityId">Identifies the user identity (UUID).</param>
    /// <param name="emailAddress">
    /// New email address, unique in the workspace. <c>null</c> clears it. An e-mail address.
    /// </param>
    /// <param name="fullName">New first and last name. <c>null</c> clears it.</param>
    /// <param name="phoneNumber">
    /// New phone number, in E.164 form and unique in the workspace. <c>null</c> clears it.
    /// </param>
    /// <param name="userIdentityKey">New key of your own, unique in the workspace. <c>null</c> clears it.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task UpdateAsync(
        string userIdentityId,
        Optional<string?> emailAddress = default,
        Optional<string?> fullName = default,
        Optional<string?> phoneNumber = default,
        Optional<string?> userIdentityKey = default,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        UpdateAsync(
            new UserIdentityUpdateRequest
            {
                UserIdentityId = userIdentityId,
                EmailAddress = emailAddress,
                FullName = fullName,
                PhoneNumber = phoneNumber,
                UserIdentityKey = userIdentityKey,
            },
            options,
            cancellationToken
        );

    /// <summary>Changes a user identity.</summary>
    /// <remarks>
    /// What is left out stays as it is; <c>null</c> clears a value. <c>UserIdentityKey</c>, <c>EmailAddress</c> and
    /// <c>PhoneNumber</c> must stay unique in the workspace. <c>PATCH /user_identities/update</c> of the API; it sets a
    /// state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="userIdentityId">Identifies the user identity (UUID).</param>
    /// <param name="emailAddress">
    /// New email address, unique in the workspace. <c>null</c> clears it. An e-mail address.
    /// </param>
    /// <param name="fullName">New first and last name. <c>null</c> clears it.</param>
    /// <param name="phoneNumber">
    /// New phone number, in E.164 form and unique in the workspace. <c>null</c> clears it.
    /// </param>
    /// <param name="userIdentityKey">New key of your own, unique in the workspace. <c>null</c> clears it.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void Update(
        string userIdentityId,
        Optional<string?> emailAddress = default,
        Optional<string?> fullName = default,
        Optional<string?> phoneNumber = default,
        Optional<string?> userIdentityKey = default,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Update(
            new UserIdentityUpdateRequest
            {
                UserIdentityId = userIdentityId,
                EmailAddress = emailAddress,
                FullName = fullName,
                PhoneNumber = phoneNumber,
                UserIdentityKey = userIdentityKey,
            },
            options,
            cancellationToken
        );
}
