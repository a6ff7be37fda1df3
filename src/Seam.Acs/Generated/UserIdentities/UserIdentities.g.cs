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
    private static SeamOperation AddAcsUserOperation => field ??= new(
        "PUT /user_identities/add_acs_user",
        RetryClass.Idempotent
    );
    private static KeyedCreateOperation<UserIdentityCreateRequest, UserIdentity> CreateOperation => field ??= new(
        "POST /user_identities/create",
        RetryClass.Create,
        "user_identity",
        GetOperation,
        static request => request.UserIdentityKey,
        static key => new UserIdentityGetRequest { UserIdentityKey = key },
        static result => result.CreatedAt
    );
    private static SeamOperation DeleteOperation => field ??= new(
        "DELETE /user_identities/delete",
        RetryClass.Idempotent
    );
    private static RecordOperation<InstantKey> GenerateInstantKeyOperation => field ??= new(
        "POST /user_identities/generate_instant_key",
        RetryClass.Create,
        "instant_key"
    );
    private static RecordOperation<UserIdentity> GetOperation => field ??= new(
        "GET /user_identities/get",
        RetryClass.Read,
        "user_identity"
    );
    private static SeamOperation GrantAccessToDeviceOperation => field ??= new(
        "PUT /user_identities/grant_access_to_device",
        RetryClass.Idempotent
    );
    private static PageOperation<UserIdentity> ListOperation => field ??= new(
        "GET /user_identities/list",
        RetryClass.Read,
        "user_identities"
    );
    private static ListOperation<Device> ListAccessibleDevicesOperation => field ??= new(
        "GET /user_identities/list_accessible_devices",
        RetryClass.Read,
        "devices"
    );
    private static ListOperation<AcsEntrance> ListAccessibleEntrancesOperation => field ??= new(
        "GET /user_identities/list_accessible_entrances",
        RetryClass.Read,
        "acs_entrances"
    );
    private static ListOperation<AcsSystem> ListAcsSystemsOperation => field ??= new(
        "GET /user_identities/list_acs_systems",
        RetryClass.Read,
        "acs_systems"
    );
    private static ListOperation<AcsUser> ListAcsUsersOperation => field ??= new(
        "GET /user_identities/list_acs_users",
        RetryClass.Read,
        "acs_users"
    );
    private static SeamOperation MergeOperation => field ??= new("POST /user_identities/merge", RetryClass.Idempotent);
    private static SeamOperation RemoveAcsUserOperation => field ??= new(
        "DELETE /user_identities/remove_acs_user",
        RetryClass.Idempotent
    );
    private static SeamOperation RevokeAccessToDeviceOperation => field ??= new(
        "DELETE /user_identities/revoke_access_to_device",
        RetryClass.Idempotent
    );
    private static SeamOperation UpdateOperation => field ??= new(
        "PATCH /user_identities/update",
        RetryClass.Idempotent
    );

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected UserIdentities() { }

    internal UserIdentities(SeamTransport transport)
        : base(transport) { }

    /// <summary>Ties a user of an access system to a user identity.</summary>
    /// <remarks>
    /// Name the identity by <paramref name="userIdentityId"/> or by <paramref name="userIdentityKey"/>. A key that no
    /// identity has yet makes a new identity from the user's own data. An identity has at most one user in each system.
    /// <c>PUT /user_identities/add_acs_user</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="acsUserId">The user to tie to the identity. A UUID.</param>
    /// <param name="userIdentityId">
    /// The identity, by Seam's ID; leave <paramref name="userIdentityKey"/> out. A UUID.
    /// </param>
    /// <param name="userIdentityKey">
    /// The identity, by your own key; leave <paramref name="userIdentityId"/> out. An unknown key creates an identity.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task AddAcsUserAsync(
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

    /// <inheritdoc cref="AddAcsUserAsync(string, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public void AddAcsUser(
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

    /// <inheritdoc cref="AddAcsUserAsync(string, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task AddAcsUserAsync(
        UserIdentityAddAcsUserRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(AddAcsUserOperation, request, options, cancellationToken);

    /// <inheritdoc cref="AddAcsUserAsync(string, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual void AddAcsUser(
        UserIdentityAddAcsUserRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(AddAcsUserOperation, request, options, cancellationToken);

    /// <summary>Creates a user identity for a person of your application.</summary>
    /// <remarks>
    /// <paramref name="userIdentityKey"/>, <paramref name="emailAddress"/> and <paramref name="phoneNumber"/> must each
    /// be unique in the workspace. A create is not idempotent: after a failure with an unknown outcome, look the
    /// identity up by its key before repeating it. <c>POST /user_identities/create</c> of the API. Not retried if it
    /// may have taken effect. With <see cref="SeamClientOptions.ResolveUnknownCreates"/> it is looked up then, if
    /// <paramref name="userIdentityKey"/> is given.
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
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The new identity.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<UserIdentity> CreateAsync(
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

    /// <inheritdoc cref="CreateAsync(IEnumerable{string}?, string?, string?, string?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public UserIdentity Create(
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

    /// <inheritdoc cref="CreateAsync(IEnumerable{string}?, string?, string?, string?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual Task<UserIdentity> CreateAsync(
        UserIdentityCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendOrFindAsync(CreateOperation, request, options, cancellationToken);

    /// <inheritdoc cref="CreateAsync(IEnumerable{string}?, string?, string?, string?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual UserIdentity Create(
        UserIdentityCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendOrFind(CreateOperation, request, options, cancellationToken);

    /// <summary>
    /// Deletes a user identity with its access system users, their credentials and its client sessions.
    /// </summary>
    /// <remarks>
    /// There is no way back: what it opened no longer opens. <c>DELETE /user_identities/delete</c> of the API. Sets a
    /// state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="userIdentityId">Identifies the user identity. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task DeleteAsync(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DeleteAsync(new UserIdentityDeleteRequest { UserIdentityId = userIdentityId }, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public void Delete(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Delete(new UserIdentityDeleteRequest { UserIdentityId = userIdentityId }, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task DeleteAsync(
        UserIdentityDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(DeleteOperation, request, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Delete(
        UserIdentityDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(DeleteOperation, request, options, cancellationToken);

    /// <summary>Makes a link that gives a user identity its mobile keys without an app to install.</summary>
    /// <remarks>
    /// Each call makes another key. <c>POST /user_identities/generate_instant_key</c> of the API. Not retried if it may
    /// have taken effect.
    /// </remarks>
    /// <param name="userIdentityId">Identifies the user identity. A UUID.</param>
    /// <param name="customizationProfileId">
    /// Look of the page behind the link; the workspace's own if left out. A UUID.
    /// </param>
    /// <param name="maxUseCount">How many times the link can be used. Default: <c>1</c>.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The instant key with its link.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<InstantKey> GenerateInstantKeyAsync(
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

    /// <inheritdoc cref="GenerateInstantKeyAsync(string, string?, long?, SeamRequestOptions?, CancellationToken)"/>
    public InstantKey GenerateInstantKey(
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

    /// <inheritdoc cref="GenerateInstantKeyAsync(string, string?, long?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<InstantKey> GenerateInstantKeyAsync(
        UserIdentityGenerateInstantKeyRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GenerateInstantKeyOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GenerateInstantKeyAsync(string, string?, long?, SeamRequestOptions?, CancellationToken)"/>
    public virtual InstantKey GenerateInstantKey(
        UserIdentityGenerateInstantKeyRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GenerateInstantKeyOperation, request, options, cancellationToken);

    /// <summary>Reads one user identity.</summary>
    /// <remarks>
    /// Name the identity by <paramref name="userIdentityId"/> or by <paramref name="userIdentityKey"/>.
    /// <c>GET /user_identities/get</c> of the API. Retried after a transient failure.
    /// </remarks>
    /// <param name="userIdentityId">
    /// The identity, by Seam's ID; leave <paramref name="userIdentityKey"/> out. A UUID.
    /// </param>
    /// <param name="userIdentityKey">
    /// The identity, by your own key; leave <paramref name="userIdentityId"/> out.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The user identity.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<UserIdentity> GetAsync(
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

    /// <inheritdoc cref="GetAsync(string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public UserIdentity Get(
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

    /// <inheritdoc cref="GetAsync(string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<UserIdentity> GetAsync(
        UserIdentityGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual UserIdentity Get(
        UserIdentityGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Lets a user identity use a device.</summary>
    /// <remarks>
    /// <c>PUT /user_identities/grant_access_to_device</c> of the API. Sets a state, so it is retried after a transient
    /// failure.
    /// </remarks>
    /// <param name="deviceId">The device, which Seam has to manage. A UUID.</param>
    /// <param name="userIdentityId">The identity that may use the device. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task GrantAccessToDeviceAsync(
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

    /// <inheritdoc cref="GrantAccessToDeviceAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public void GrantAccessToDevice(
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

    /// <inheritdoc cref="GrantAccessToDeviceAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task GrantAccessToDeviceAsync(
        UserIdentityGrantAccessToDeviceRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GrantAccessToDeviceOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GrantAccessToDeviceAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void GrantAccessToDevice(
        UserIdentityGrantAccessToDeviceRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GrantAccessToDeviceOperation, request, options, cancellationToken);

    /// <summary>Lists user identities of the workspace.</summary>
    /// <remarks><c>GET /user_identities/list</c> of the API. Retried after a transient failure.</remarks>
    /// <param name="createdBefore">Only identities created before this time. A date and time in UTC.</param>
    /// <param name="credentialManagerAcsSystemId">
    /// Only identities that use this credential manager for mobile keys. A UUID.
    /// </param>
    /// <param name="search">
    /// Only identities with this text in the name, the phone number, the email address or the ID. Part of a value is
    /// enough.
    /// </param>
    /// <param name="userIdentityIds">Only the identities with these IDs. A list of UUIDs.</param>
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
    public Task<SeamPage<UserIdentity>> ListAsync(
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

    /// <inheritdoc cref="ListAsync(DateTimeOffset?, string?, string?, IEnumerable{string}?, long?, string?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public SeamPage<UserIdentity> List(
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

    /// <inheritdoc cref="ListAsync(DateTimeOffset?, string?, string?, IEnumerable{string}?, long?, string?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<SeamPage<UserIdentity>> ListAsync(
        UserIdentityListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(DateTimeOffset?, string?, string?, IEnumerable{string}?, long?, string?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual SeamPage<UserIdentity> List(
        UserIdentityListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>
    /// Lists user identities of the workspace. Requests each further page when the enumeration reaches it.
    /// </summary>
    /// <remarks>
    /// <c>GET /user_identities/list</c> of the API, one call for each page. Retried after a transient failure. A
    /// request's <see cref="UserIdentityListRequest.PageCursor"/> is the page to begin with.
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
    /// <param name="limit">Most items to put on one page. More than 0. Default: <c>500</c>.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration requests the pages again.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public IAsyncEnumerable<UserIdentity> ListAllAsync(
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

    /// <inheritdoc cref="ListAllAsync(DateTimeOffset?, string?, string?, IEnumerable{string}?, long?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public IEnumerable<UserIdentity> ListAll(
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

    /// <inheritdoc cref="ListAllAsync(DateTimeOffset?, string?, string?, IEnumerable{string}?, long?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public IAsyncEnumerable<UserIdentity> ListAllAsync(
        UserIdentityListRequest request,
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

    /// <inheritdoc cref="ListAllAsync(DateTimeOffset?, string?, string?, IEnumerable{string}?, long?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public IEnumerable<UserIdentity> ListAll(
        UserIdentityListRequest request,
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

    /// <summary>Lists the devices that a user identity may use, directly or through its access grants.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /user_identities/list_accessible_devices</c> of the API. Retried
    /// after a transient failure.
    /// </remarks>
    /// <param name="userIdentityId">Identifies the user identity. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>All items. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<IReadOnlyList<Device>> ListAccessibleDevicesAsync(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAccessibleDevicesAsync(
            new UserIdentityListAccessibleDevicesRequest { UserIdentityId = userIdentityId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAccessibleDevicesAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public IReadOnlyList<Device> ListAccessibleDevices(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAccessibleDevices(
            new UserIdentityListAccessibleDevicesRequest { UserIdentityId = userIdentityId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAccessibleDevicesAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<IReadOnlyList<Device>> ListAccessibleDevicesAsync(
        UserIdentityListAccessibleDevicesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListAccessibleDevicesOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAccessibleDevicesAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual IReadOnlyList<Device> ListAccessibleDevices(
        UserIdentityListAccessibleDevicesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListAccessibleDevicesOperation, request, options, cancellationToken);

    /// <summary>
    /// Lists the entrances open to a user identity, through its access grants or its access system users.
    /// </summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /user_identities/list_accessible_entrances</c> of the API. Retried
    /// after a transient failure.
    /// </remarks>
    /// <param name="userIdentityId">Identifies the user identity. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>All items. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<IReadOnlyList<AcsEntrance>> ListAccessibleEntrancesAsync(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAccessibleEntrancesAsync(
            new UserIdentityListAccessibleEntrancesRequest { UserIdentityId = userIdentityId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAccessibleEntrancesAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public IReadOnlyList<AcsEntrance> ListAccessibleEntrances(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAccessibleEntrances(
            new UserIdentityListAccessibleEntrancesRequest { UserIdentityId = userIdentityId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAccessibleEntrancesAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<IReadOnlyList<AcsEntrance>> ListAccessibleEntrancesAsync(
        UserIdentityListAccessibleEntrancesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListAccessibleEntrancesOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAccessibleEntrancesAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual IReadOnlyList<AcsEntrance> ListAccessibleEntrances(
        UserIdentityListAccessibleEntrancesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListAccessibleEntrancesOperation, request, options, cancellationToken);

    /// <summary>Lists the access systems in which a user identity has a user.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /user_identities/list_acs_systems</c> of the API. Retried after a
    /// transient failure.
    /// </remarks>
    /// <param name="userIdentityId">Identifies the user identity. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>All items. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<IReadOnlyList<AcsSystem>> ListAcsSystemsAsync(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAcsSystemsAsync(
            new UserIdentityListAcsSystemsRequest { UserIdentityId = userIdentityId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAcsSystemsAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public IReadOnlyList<AcsSystem> ListAcsSystems(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAcsSystems(
            new UserIdentityListAcsSystemsRequest { UserIdentityId = userIdentityId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAcsSystemsAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<IReadOnlyList<AcsSystem>> ListAcsSystemsAsync(
        UserIdentityListAcsSystemsRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListAcsSystemsOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAcsSystemsAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual IReadOnlyList<AcsSystem> ListAcsSystems(
        UserIdentityListAcsSystemsRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListAcsSystemsOperation, request, options, cancellationToken);

    /// <summary>Lists the access system users tied to a user identity, at most one for each system.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /user_identities/list_acs_users</c> of the API. Retried after a
    /// transient failure.
    /// </remarks>
    /// <param name="userIdentityId">Identifies the user identity. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>All items. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<IReadOnlyList<AcsUser>> ListAcsUsersAsync(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAcsUsersAsync(
            new UserIdentityListAcsUsersRequest { UserIdentityId = userIdentityId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAcsUsersAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public IReadOnlyList<AcsUser> ListAcsUsers(
        string userIdentityId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAcsUsers(
            new UserIdentityListAcsUsersRequest { UserIdentityId = userIdentityId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAcsUsersAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<IReadOnlyList<AcsUser>> ListAcsUsersAsync(
        UserIdentityListAcsUsersRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListAcsUsersOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAcsUsersAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual IReadOnlyList<AcsUser> ListAcsUsers(
        UserIdentityListAcsUsersRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListAcsUsersOperation, request, options, cancellationToken);

    /// <summary>Merges user identities of the same person into one.</summary>
    /// <remarks>
    /// The user identity that is kept gets the email address and the phone number that it lacks, and everything that
    /// belongs to the others: access grants, users of access systems, client sessions. Lookups by the IDs and keys of
    /// the others return it. Give IDs or keys, not both. Repeating a merge changes nothing.
    /// <c>POST /user_identities/merge</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="mergedUserIdentityIds">
    /// User identities to merge into <paramref name="userIdentityId"/>, by ID. The API deletes them. A list of UUIDs.
    /// </param>
    /// <param name="userIdentityId">The user identity to keep, by ID. A UUID.</param>
    /// <param name="mergedUserIdentityKeys">
    /// User identities to merge into <paramref name="userIdentityKey"/>, by your own keys. The API deletes them. A
    /// list.
    /// </param>
    /// <param name="userIdentityKey">The user identity to keep, by your own key.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task MergeAsync(
        IEnumerable<string>? mergedUserIdentityIds = null,
        string? userIdentityId = null,
        IEnumerable<string>? mergedUserIdentityKeys = null,
        string? userIdentityKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        MergeAsync(
            new UserIdentityMergeRequest
            {
                MergedUserIdentityIds = mergedUserIdentityIds?.ToArray(),
                UserIdentityId = userIdentityId,
                MergedUserIdentityKeys = mergedUserIdentityKeys?.ToArray(),
                UserIdentityKey = userIdentityKey,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="MergeAsync(IEnumerable{string}?, string?, IEnumerable{string}?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public void Merge(
        IEnumerable<string>? mergedUserIdentityIds = null,
        string? userIdentityId = null,
        IEnumerable<string>? mergedUserIdentityKeys = null,
        string? userIdentityKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Merge(
            new UserIdentityMergeRequest
            {
                MergedUserIdentityIds = mergedUserIdentityIds?.ToArray(),
                UserIdentityId = userIdentityId,
                MergedUserIdentityKeys = mergedUserIdentityKeys?.ToArray(),
                UserIdentityKey = userIdentityKey,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="MergeAsync(IEnumerable{string}?, string?, IEnumerable{string}?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual Task MergeAsync(
        UserIdentityMergeRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(MergeOperation, request, options, cancellationToken);

    /// <inheritdoc cref="MergeAsync(IEnumerable{string}?, string?, IEnumerable{string}?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual void Merge(
        UserIdentityMergeRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(MergeOperation, request, options, cancellationToken);

    /// <summary>Unties a user of an access system from a user identity.</summary>
    /// <remarks>
    /// Neither of the two is deleted. <c>DELETE /user_identities/remove_acs_user</c> of the API. Sets a state, so it is
    /// retried after a transient failure.
    /// </remarks>
    /// <param name="acsUserId">The user to untie. A UUID.</param>
    /// <param name="userIdentityId">The identity that loses the user. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task RemoveAcsUserAsync(
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

    /// <inheritdoc cref="RemoveAcsUserAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public void RemoveAcsUser(
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

    /// <inheritdoc cref="RemoveAcsUserAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task RemoveAcsUserAsync(
        UserIdentityRemoveAcsUserRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(RemoveAcsUserOperation, request, options, cancellationToken);

    /// <inheritdoc cref="RemoveAcsUserAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void RemoveAcsUser(
        UserIdentityRemoveAcsUserRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(RemoveAcsUserOperation, request, options, cancellationToken);

    /// <summary>Stops a user identity from using a device.</summary>
    /// <remarks>
    /// <c>DELETE /user_identities/revoke_access_to_device</c> of the API. Sets a state, so it is retried after a
    /// transient failure.
    /// </remarks>
    /// <param name="deviceId">The device that was granted. A UUID.</param>
    /// <param name="userIdentityId">The identity that may no longer use the device. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task RevokeAccessToDeviceAsync(
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

    /// <inheritdoc cref="RevokeAccessToDeviceAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public void RevokeAccessToDevice(
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

    /// <inheritdoc cref="RevokeAccessToDeviceAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task RevokeAccessToDeviceAsync(
        UserIdentityRevokeAccessToDeviceRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(RevokeAccessToDeviceOperation, request, options, cancellationToken);

    /// <inheritdoc cref="RevokeAccessToDeviceAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void RevokeAccessToDevice(
        UserIdentityRevokeAccessToDeviceRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(RevokeAccessToDeviceOperation, request, options, cancellationToken);

    /// <summary>Changes a user identity.</summary>
    /// <remarks>
    /// What is left out stays as it is. <paramref name="userIdentityKey"/>, <paramref name="emailAddress"/> and
    /// <paramref name="phoneNumber"/> must stay unique in the workspace. <c>PATCH /user_identities/update</c> of the
    /// API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="userIdentityId">Identifies the user identity. A UUID.</param>
    /// <param name="emailAddress">
    /// New email address, unique in the workspace. An e-mail address. If omitted, the stored value is kept; <c>null</c>
    /// clears it.
    /// </param>
    /// <param name="fullName">
    /// New first and last name. If omitted, the stored value is kept; <c>null</c> clears it.
    /// </param>
    /// <param name="phoneNumber">
    /// New phone number, in E.164 form and unique in the workspace. If omitted, the stored value is kept; <c>null</c>
    /// clears it.
    /// </param>
    /// <param name="userIdentityKey">
    /// New key of your own, unique in the workspace. If omitted, the stored value is kept; <c>null</c> clears it.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task UpdateAsync(
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

    /// <inheritdoc cref="UpdateAsync(string, Optional{string?}, Optional{string?}, Optional{string?},
    /// Optional{string?}, SeamRequestOptions?, CancellationToken)"/>
    public void Update(
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

    /// <inheritdoc cref="UpdateAsync(string, Optional{string?}, Optional{string?}, Optional{string?},
    /// Optional{string?}, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task UpdateAsync(
        UserIdentityUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(UpdateOperation, request, options, cancellationToken);

    /// <inheritdoc cref="UpdateAsync(string, Optional{string?}, Optional{string?}, Optional{string?},
    /// Optional{string?}, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Update(
        UserIdentityUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(UpdateOperation, request, options, cancellationToken);
}
