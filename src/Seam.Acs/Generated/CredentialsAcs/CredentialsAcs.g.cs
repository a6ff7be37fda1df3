// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>
/// PIN codes, cards and keys that open entrances: issue them to users, move them, change them, delete them, and see
/// which doors they open.
/// </summary>
/// <remarks><c>/acs/credentials</c> of the API. Safe for any number of threads.</remarks>
public partial class CredentialsAcs : SeamResource
{
    private static SeamOperation AssignOperation => field ??= new(
        "PATCH /acs/credentials/assign",
        RetryClass.Idempotent
    );
    private static RecordOperation<AcsCredential> CreateOperation => field ??= new(
        "POST /acs/credentials/create",
        RetryClass.Create,
        "acs_credential"
    );
    private static SeamOperation DeleteOperation => field ??= new(
        "DELETE /acs/credentials/delete",
        RetryClass.Idempotent
    );
    private static RecordOperation<AcsCredential> GetOperation => field ??= new(
        "GET /acs/credentials/get",
        RetryClass.Read,
        "acs_credential"
    );
    private static PageOperation<AcsCredential> ListOperation => field ??= new(
        "GET /acs/credentials/list",
        RetryClass.Read,
        "acs_credentials"
    );
    private static ListOperation<AcsEntrance> ListAccessibleEntrancesOperation => field ??= new(
        "GET /acs/credentials/list_accessible_entrances",
        RetryClass.Read,
        "acs_entrances"
    );
    private static SeamOperation UnassignOperation => field ??= new(
        "PATCH /acs/credentials/unassign",
        RetryClass.Idempotent
    );
    private static SeamOperation UpdateOperation => field ??= new(
        "PATCH /acs/credentials/update",
        RetryClass.Idempotent
    );

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected CredentialsAcs() { }

    internal CredentialsAcs(SeamTransport transport)
        : base(transport) { }

    /// <summary>Hands an existing credential to a user.</summary>
    /// <remarks>
    /// Name the person by <paramref name="acsUserId"/> or by <paramref name="userIdentityId"/>, not by both.
    /// <c>PATCH /acs/credentials/assign</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="acsCredentialId">Identifies the credential. A UUID.</param>
    /// <param name="acsUserId">
    /// The user who becomes the holder; leave <paramref name="userIdentityId"/> out. A UUID.
    /// </param>
    /// <param name="userIdentityId">
    /// The identity that becomes the holder. A user of the system whose email address or phone number matches is linked
    /// to it; where none matches, one is created. A UUID.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task AssignAsync(
        string acsCredentialId,
        string? acsUserId = null,
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        AssignAsync(
            new AcsCredentialAssignRequest
            {
                AcsCredentialId = acsCredentialId,
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="AssignAsync(string, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public void Assign(
        string acsCredentialId,
        string? acsUserId = null,
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Assign(
            new AcsCredentialAssignRequest
            {
                AcsCredentialId = acsCredentialId,
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="AssignAsync(string, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task AssignAsync(
        AcsCredentialAssignRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(AssignOperation, request, options, cancellationToken);

    /// <inheritdoc cref="AssignAsync(string, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Assign(
        AcsCredentialAssignRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(AssignOperation, request, options, cancellationToken);

    /// <summary>Issues a credential to a user, for instance a PIN or a mobile key.</summary>
    /// <remarks>
    /// Name the user by <paramref name="acsUserId"/>, or by <paramref name="userIdentityId"/> with
    /// <paramref name="acsSystemId"/>. On Latch a PIN opens exactly one entrance, so issue one credential for each
    /// door, and Latch makes the PIN itself: no <paramref name="code"/> may be given. A create is not idempotent: after
    /// a failure with an unknown outcome, look for the credential before repeating it.
    /// <c>POST /acs/credentials/create</c> of the API. Not retried if it may have taken effect.
    /// </remarks>
    /// <param name="accessMethod">
    /// How the holder opens doors: <c>code</c>, <c>card</c>, <c>mobile_key</c> or <c>cloud_key</c>. Each access system
    /// supports some of them only.
    /// </param>
    /// <param name="acsUserId">
    /// The user who gets the credential; leave <paramref name="userIdentityId"/> out. A UUID.
    /// </param>
    /// <param name="userIdentityId">
    /// The identity that gets the credential, with <paramref name="acsSystemId"/>. A user of the system whose email
    /// address or phone number matches is linked to it; where none matches, one is created. A UUID.
    /// </param>
    /// <param name="acsSystemId">
    /// The access system to issue in; goes with <paramref name="userIdentityId"/>. A UUID.
    /// </param>
    /// <param name="allowedAcsEntranceIds">
    /// Entrances that the credential opens, in systems where credentials carry the access. A Latch PIN takes exactly
    /// one. A list of UUIDs.
    /// </param>
    /// <param name="assaAbloyVostioMetadata">Choices for a Vostio key; only for Vostio systems.</param>
    /// <param name="code">
    /// PIN to use. The provider may limit its length. Leave it out to have one made, and always on Latch. Digits only.
    /// </param>
    /// <param name="credentialManagerAcsSystemId">
    /// The credential manager that delivers the mobile key, for systems that use a separate one. A UUID.
    /// </param>
    /// <param name="endsAt">
    /// Moment from which the credential no longer works: still to come, and later than <paramref name="startsAt"/>. A
    /// date and time in UTC.
    /// </param>
    /// <param name="isMultiPhoneSyncCredential">
    /// True to make a mobile key that works on all of the user's phones, as on Latch. Default: <c>false</c>.
    /// </param>
    /// <param name="saltoSpaceMetadata">Choices for a Salto Space card; only for Salto Space systems.</param>
    /// <param name="startsAt">First moment at which the credential works. A date and time in UTC.</param>
    /// <param name="visionlineMetadata">Choices for a Visionline card; only for Visionline systems.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>
    /// The credential. Its <see cref="AcsCredential.Code"/> can be <c>null</c> until the provider has made it. It does
    /// not hold the entrances: read them with
    /// <see cref="CredentialsAcs.ListAccessibleEntrances(AcsCredentialListAccessibleEntrancesRequest, SeamRequestOptions, CancellationToken)"/>.
    /// </returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<AcsCredential> CreateAsync(
        AcsCredentialAccessMethod accessMethod,
        string? acsUserId = null,
        string? userIdentityId = null,
        string? acsSystemId = null,
        IEnumerable<string>? allowedAcsEntranceIds = null,
        AcsCredentialCreateAssaAbloyVostioMetadata? assaAbloyVostioMetadata = null,
        string? code = null,
        string? credentialManagerAcsSystemId = null,
        DateTimeOffset? endsAt = null,
        bool? isMultiPhoneSyncCredential = null,
        AcsCredentialCreateSaltoSpaceMetadata? saltoSpaceMetadata = null,
        DateTimeOffset? startsAt = null,
        AcsCredentialCreateVisionlineMetadata? visionlineMetadata = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        CreateAsync(
            new AcsCredentialCreateRequest
            {
                AccessMethod = accessMethod,
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
                AcsSystemId = acsSystemId,
                AllowedAcsEntranceIds = allowedAcsEntranceIds?.ToArray(),
                AssaAbloyVostioMetadata = assaAbloyVostioMetadata,
                Code = code,
                CredentialManagerAcsSystemId = credentialManagerAcsSystemId,
                EndsAt = endsAt,
                IsMultiPhoneSyncCredential = isMultiPhoneSyncCredential,
                SaltoSpaceMetadata = saltoSpaceMetadata,
                StartsAt = startsAt,
                VisionlineMetadata = visionlineMetadata,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="CreateAsync(AcsCredentialAccessMethod, string?, string?, string?, IEnumerable{string}?,
    /// AcsCredentialCreateAssaAbloyVostioMetadata?, string?, string?, DateTimeOffset?, bool?,
    /// AcsCredentialCreateSaltoSpaceMetadata?, DateTimeOffset?, AcsCredentialCreateVisionlineMetadata?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public AcsCredential Create(
        AcsCredentialAccessMethod accessMethod,
        string? acsUserId = null,
        string? userIdentityId = null,
        string? acsSystemId = null,
        IEnumerable<string>? allowedAcsEntranceIds = null,
        AcsCredentialCreateAssaAbloyVostioMetadata? assaAbloyVostioMetadata = null,
        string? code = null,
        string? credentialManagerAcsSystemId = null,
        DateTimeOffset? endsAt = null,
        bool? isMultiPhoneSyncCredential = null,
        AcsCredentialCreateSaltoSpaceMetadata? saltoSpaceMetadata = null,
        DateTimeOffset? startsAt = null,
        AcsCredentialCreateVisionlineMetadata? visionlineMetadata = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Create(
            new AcsCredentialCreateRequest
            {
                AccessMethod = accessMethod,
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
                AcsSystemId = acsSystemId,
                AllowedAcsEntranceIds = allowedAcsEntranceIds?.ToArray(),
                AssaAbloyVostioMetadata = assaAbloyVostioMetadata,
                Code = code,
                CredentialManagerAcsSystemId = credentialManagerAcsSystemId,
                EndsAt = endsAt,
                IsMultiPhoneSyncCredential = isMultiPhoneSyncCredential,
                SaltoSpaceMetadata = saltoSpaceMetadata,
                StartsAt = startsAt,
                VisionlineMetadata = visionlineMetadata,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="CreateAsync(AcsCredentialAccessMethod, string?, string?, string?, IEnumerable{string}?,
    /// AcsCredentialCreateAssaAbloyVostioMetadata?, string?, string?, DateTimeOffset?, bool?,
    /// AcsCredentialCreateSaltoSpaceMetadata?, DateTimeOffset?, AcsCredentialCreateVisionlineMetadata?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<AcsCredential> CreateAsync(
        AcsCredentialCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(CreateOperation, request, options, cancellationToken);

    /// <inheritdoc cref="CreateAsync(AcsCredentialAccessMethod, string?, string?, string?, IEnumerable{string}?,
    /// AcsCredentialCreateAssaAbloyVostioMetadata?, string?, string?, DateTimeOffset?, bool?,
    /// AcsCredentialCreateSaltoSpaceMetadata?, DateTimeOffset?, AcsCredentialCreateVisionlineMetadata?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual AcsCredential Create(
        AcsCredentialCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(CreateOperation, request, options, cancellationToken);

    /// <summary>Withdraws a credential so that it no longer opens anything.</summary>
    /// <remarks>
    /// The provider may need time: until then the credential carries the warning <c>being_deleted</c>.
    /// <c>DELETE /acs/credentials/delete</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="acsCredentialId">Identifies the credential. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task DeleteAsync(
        string acsCredentialId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DeleteAsync(new AcsCredentialDeleteRequest { AcsCredentialId = acsCredentialId }, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public void Delete(
        string acsCredentialId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Delete(new AcsCredentialDeleteRequest { AcsCredentialId = acsCredentialId }, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task DeleteAsync(
        AcsCredentialDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(DeleteOperation, request, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Delete(
        AcsCredentialDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(DeleteOperation, request, options, cancellationToken);

    /// <summary>Reads one credential.</summary>
    /// <remarks>
    /// A PIN that was <c>null</c> at first appears here once the provider has made it. <c>GET /acs/credentials/get</c>
    /// of the API. Retried after a transient failure.
    /// </remarks>
    /// <param name="acsCredentialId">Identifies the credential. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The access system credential.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<AcsCredential> GetAsync(
        string acsCredentialId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new AcsCredentialGetRequest { AcsCredentialId = acsCredentialId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public AcsCredential Get(
        string acsCredentialId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(new AcsCredentialGetRequest { AcsCredentialId = acsCredentialId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<AcsCredential> GetAsync(
        AcsCredentialGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual AcsCredential Get(
        AcsCredentialGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Lists credentials of a user, an identity or an access system.</summary>
    /// <remarks>
    /// Filter by <paramref name="acsUserId"/>, by <paramref name="acsSystemId"/>, by both, or by
    /// <paramref name="userIdentityId"/>. Without a filter the whole workspace is listed.
    /// <c>GET /acs/credentials/list</c> of the API. Retried after a transient failure.
    /// </remarks>
    /// <param name="acsSystemId">Only credentials in this access system. A UUID.</param>
    /// <param name="acsUserId">Only credentials of this user. A UUID.</param>
    /// <param name="createdBefore">Only credentials created before this time. A date and time in UTC.</param>
    /// <param name="isMultiPhoneSyncCredential">
    /// True for multi-phone sync credentials only, false for the others only. Left out, both are listed.
    /// </param>
    /// <param name="search">
    /// Only credentials with this text in the display name, the PIN, the card number or an ID. Part of a value is
    /// enough.
    /// </param>
    /// <param name="userIdentityId">Only credentials of this identity, in whichever system. A UUID.</param>
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
    public Task<SeamPage<AcsCredential>> ListAsync(
        string? acsSystemId = null,
        string? acsUserId = null,
        DateTimeOffset? createdBefore = null,
        bool? isMultiPhoneSyncCredential = null,
        string? search = null,
        string? userIdentityId = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(
            new AcsCredentialListRequest
            {
                AcsSystemId = acsSystemId,
                AcsUserId = acsUserId,
                CreatedBefore = createdBefore,
                IsMultiPhoneSyncCredential = isMultiPhoneSyncCredential,
                Search = search,
                UserIdentityId = userIdentityId,
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string?, string?, DateTimeOffset?, bool?, string?, string?, long?, string?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public SeamPage<AcsCredential> List(
        string? acsSystemId = null,
        string? acsUserId = null,
        DateTimeOffset? createdBefore = null,
        bool? isMultiPhoneSyncCredential = null,
        string? search = null,
        string? userIdentityId = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(
            new AcsCredentialListRequest
            {
                AcsSystemId = acsSystemId,
                AcsUserId = acsUserId,
                CreatedBefore = createdBefore,
                IsMultiPhoneSyncCredential = isMultiPhoneSyncCredential,
                Search = search,
                UserIdentityId = userIdentityId,
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string?, string?, DateTimeOffset?, bool?, string?, string?, long?, string?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<SeamPage<AcsCredential>> ListAsync(
        AcsCredentialListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(string?, string?, DateTimeOffset?, bool?, string?, string?, long?, string?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual SeamPage<AcsCredential> List(
        AcsCredentialListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>
    /// Lists credentials of a user, an identity or an access system. Requests each further page when the enumeration
    /// reaches it.
    /// </summary>
    /// <remarks>
    /// <c>GET /acs/credentials/list</c> of the API, one call for each page. Retried after a transient failure. A
    /// request's <see cref="AcsCredentialListRequest.PageCursor"/> is the page to begin with.
    /// </remarks>
    /// <param name="acsSystemId">Only credentials in this access system. A UUID.</param>
    /// <param name="acsUserId">Only credentials of this user. A UUID.</param>
    /// <param name="createdBefore">Only credentials created before this time. A date and time in UTC.</param>
    /// <param name="isMultiPhoneSyncCredential">
    /// True for multi-phone sync credentials only, false for the others only. Left out, both are listed.
    /// </param>
    /// <param name="search">
    /// Only credentials with this text in the display name, the PIN, the card number or an ID. Part of a value is
    /// enough.
    /// </param>
    /// <param name="userIdentityId">Only credentials of this identity, in whichever system. A UUID.</param>
    /// <param name="limit">Most items to put on one page. Default: <c>500</c>.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration requests the pages again.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public IAsyncEnumerable<AcsCredential> ListAllAsync(
        string? acsSystemId = null,
        string? acsUserId = null,
        DateTimeOffset? createdBefore = null,
        bool? isMultiPhoneSyncCredential = null,
        string? search = null,
        string? userIdentityId = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAllAsync(
            new AcsCredentialListRequest
            {
                AcsSystemId = acsSystemId,
                AcsUserId = acsUserId,
                CreatedBefore = createdBefore,
                IsMultiPhoneSyncCredential = isMultiPhoneSyncCredential,
                Search = search,
                UserIdentityId = userIdentityId,
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAllAsync(string?, string?, DateTimeOffset?, bool?, string?, string?, long?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public IEnumerable<AcsCredential> ListAll(
        string? acsSystemId = null,
        string? acsUserId = null,
        DateTimeOffset? createdBefore = null,
        bool? isMultiPhoneSyncCredential = null,
        string? search = null,
        string? userIdentityId = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAll(
            new AcsCredentialListRequest
            {
                AcsSystemId = acsSystemId,
                AcsUserId = acsUserId,
                CreatedBefore = createdBefore,
                IsMultiPhoneSyncCredential = isMultiPhoneSyncCredential,
                Search = search,
                UserIdentityId = userIdentityId,
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAllAsync(string?, string?, DateTimeOffset?, bool?, string?, string?, long?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public IAsyncEnumerable<AcsCredential> ListAllAsync(
        AcsCredentialListRequest request,
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

    /// <inheritdoc cref="ListAllAsync(string?, string?, DateTimeOffset?, bool?, string?, string?, long?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public IEnumerable<AcsCredential> ListAll(
        AcsCredentialListRequest request,
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

    /// <summary>Lists the entrances that a credential opens.</summary>
    /// <remarks>
    /// A credential's own record holds no entrances, so this is the way to check them. The list comes whole, without
    /// pages. <c>GET /acs/credentials/list_accessible_entrances</c> of the API. Retried after a transient failure.
    /// </remarks>
    /// <param name="acsCredentialId">Identifies the credential. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>All items. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<IReadOnlyList<AcsEntrance>> ListAccessibleEntrancesAsync(
        string acsCredentialId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAccessibleEntrancesAsync(
            new AcsCredentialListAccessibleEntrancesRequest { AcsCredentialId = acsCredentialId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAccessibleEntrancesAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public IReadOnlyList<AcsEntrance> ListAccessibleEntrances(
        string acsCredentialId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAccessibleEntrances(
            new AcsCredentialListAccessibleEntrancesRequest { AcsCredentialId = acsCredentialId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAccessibleEntrancesAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<IReadOnlyList<AcsEntrance>> ListAccessibleEntrancesAsync(
        AcsCredentialListAccessibleEntrancesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListAccessibleEntrancesOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAccessibleEntrancesAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual IReadOnlyList<AcsEntrance> ListAccessibleEntrances(
        AcsCredentialListAccessibleEntrancesRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListAccessibleEntrancesOperation, request, options, cancellationToken);

    /// <summary>Takes a credential away from its holder without deleting it.</summary>
    /// <remarks>
    /// Name the person by <paramref name="acsUserId"/> or by <paramref name="userIdentityId"/>, not by both.
    /// <c>PATCH /acs/credentials/unassign</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="acsCredentialId">Identifies the credential. A UUID.</param>
    /// <param name="acsUserId">The present holder; leave <paramref name="userIdentityId"/> out. A UUID.</param>
    /// <param name="userIdentityId">
    /// The present holder's identity; leave <paramref name="acsUserId"/> out. A UUID.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task UnassignAsync(
        string acsCredentialId,
        string? acsUserId = null,
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        UnassignAsync(
            new AcsCredentialUnassignRequest
            {
                AcsCredentialId = acsCredentialId,
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UnassignAsync(string, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public void Unassign(
        string acsCredentialId,
        string? acsUserId = null,
        string? userIdentityId = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Unassign(
            new AcsCredentialUnassignRequest
            {
                AcsCredentialId = acsCredentialId,
                AcsUserId = acsUserId,
                UserIdentityId = userIdentityId,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UnassignAsync(string, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task UnassignAsync(
        AcsCredentialUnassignRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(UnassignOperation, request, options, cancellationToken);

    /// <inheritdoc cref="UnassignAsync(string, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Unassign(
        AcsCredentialUnassignRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(UnassignOperation, request, options, cancellationToken);

    /// <summary>Changes a credential's PIN or the end of its validity.</summary>
    /// <remarks>
    /// What is left out stays as it is. The start can't be moved. On Latch the PIN can't be chosen.
    /// <c>PATCH /acs/credentials/update</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="acsCredentialId">Identifies the credential. A UUID.</param>
    /// <param name="code">New PIN. Digits only.</param>
    /// <param name="endsAt">
    /// New end of validity: still to come, and later than the credential's start. A date and time in UTC.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task UpdateAsync(
        string acsCredentialId,
        string? code = null,
        DateTimeOffset? endsAt = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        UpdateAsync(
            new AcsCredentialUpdateRequest
            {
                AcsCredentialId = acsCredentialId,
                Code = code,
                EndsAt = endsAt,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UpdateAsync(string, string?, DateTimeOffset?, SeamRequestOptions?, CancellationToken)"/>
    public void Update(
        string acsCredentialId,
        string? code = null,
        DateTimeOffset? endsAt = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Update(
            new AcsCredentialUpdateRequest
            {
                AcsCredentialId = acsCredentialId,
                Code = code,
                EndsAt = endsAt,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UpdateAsync(string, string?, DateTimeOffset?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task UpdateAsync(
        AcsCredentialUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(UpdateOperation, request, options, cancellationToken);

    /// <inheritdoc cref="UpdateAsync(string, string?, DateTimeOffset?, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Update(
        AcsCredentialUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(UpdateOperation, request, options, cancellationToken);
}
