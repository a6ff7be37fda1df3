// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>
/// The PINs, cards and keys that access grants consist of: look them up, put them on cards, unlock with them, delete
/// them.
/// </summary>
/// <remarks><c>/access_methods</c> of the API. Safe for any number of threads.</remarks>
public partial class AccessMethods : SeamResource
{
    private static ActionOperation<AccessMethod> AssignCardOperation => field ??= new(
        "POST /access_methods/assign_card",
        RetryClass.Action
    );
    private static SeamOperation DeleteOperation => field ??= new(
        "DELETE /access_methods/delete",
        RetryClass.Idempotent
    );
    private static ActionOperation<AcsCredential> EncodeOperation => field ??= new(
        "POST /access_methods/encode",
        RetryClass.Action
    );
    private static RecordOperation<AccessMethod> GetOperation => field ??= new(
        "GET /access_methods/get",
        RetryClass.Read,
        "access_method"
    );
    private static RecordOperation<RelatedResources> GetRelatedOperation => field ??= new(
        "GET /access_methods/get_related",
        RetryClass.Read,
        "batch"
    );
    private static PageOperation<AccessMethod> ListOperation => field ??= new(
        "GET /access_methods/list",
        RetryClass.Read,
        "access_methods"
    );
    private static ActionOperation<UnlockDoorResult> UnlockDoorOperation => field ??= new(
        "POST /access_methods/unlock_door",
        RetryClass.Action
    );

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected AccessMethods() { }

    internal AccessMethods(SeamTransport transport)
        : base(transport) { }

    /// <summary>Ties a card that the access system already knows to a card access method.</summary>
    /// <remarks>
    /// For systems whose cards are registered beforehand. <c>POST /access_methods/assign_card</c> of the API. Not
    /// retried if it may have taken effect.
    /// </remarks>
    /// <param name="accessMethodId">The card method that gets the card. A UUID.</param>
    /// <param name="cardNumber">Number of the card, as the access system knows it.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>An action attempt that results in the access method with its card.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<ActionAttempt<AccessMethod>> AssignCardAsync(
        string accessMethodId,
        string cardNumber,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        AssignCardAsync(
            new AccessMethodAssignCardRequest { AccessMethodId = accessMethodId, CardNumber = cardNumber },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="AssignCardAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public ActionAttempt<AccessMethod> AssignCard(
        string accessMethodId,
        string cardNumber,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        AssignCard(
            new AccessMethodAssignCardRequest { AccessMethodId = accessMethodId, CardNumber = cardNumber },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="AssignCardAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<ActionAttempt<AccessMethod>> AssignCardAsync(
        AccessMethodAssignCardRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWaitAsync(AssignCardOperation, request, options, cancellationToken);

    /// <inheritdoc cref="AssignCardAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual ActionAttempt<AccessMethod> AssignCard(
        AccessMethodAssignCardRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWait(AssignCardOperation, request, options, cancellationToken);

    /// <summary>Withdraws access methods.</summary>
    /// <remarks>
    /// Name one method, or all methods of a grant or of a booking: exactly one of the three.
    /// <c>DELETE /access_methods/delete</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="accessGrantId">The grant whose methods are all withdrawn. A UUID.</param>
    /// <param name="accessMethodId">The method to withdraw. A UUID.</param>
    /// <param name="reservationKey">The booking, by your own key, whose methods are all withdrawn.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task DeleteAsync(
        string? accessGrantId = null,
        string? accessMethodId = null,
        string? reservationKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DeleteAsync(
            new AccessMethodDeleteRequest
            {
                AccessGrantId = accessGrantId,
                AccessMethodId = accessMethodId,
                ReservationKey = reservationKey,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="DeleteAsync(string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public void Delete(
        string? accessGrantId = null,
        string? accessMethodId = null,
        string? reservationKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Delete(
            new AccessMethodDeleteRequest
            {
                AccessGrantId = accessGrantId,
                AccessMethodId = accessMethodId,
                ReservationKey = reservationKey,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="DeleteAsync(string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task DeleteAsync(
        AccessMethodDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(DeleteOperation, request, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string?, string?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Delete(
        AccessMethodDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(DeleteOperation, request, options, cancellationToken);

    /// <summary>Writes a card access method onto a physical card.</summary>
    /// <remarks>
    /// The card has to lie on the encoder. The client waits for the attempt's end by default.
    /// <c>POST /access_methods/encode</c> of the API. Not retried if it may have taken effect.
    /// </remarks>
    /// <param name="accessMethodId">The card method to write. A UUID.</param>
    /// <param name="acsEncoderId">The encoder on which the card lies. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>An action attempt that results in the credential on the card.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<ActionAttempt<AcsCredential>> EncodeAsync(
        string accessMethodId,
        string acsEncoderId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        EncodeAsync(
            new AccessMethodEncodeRequest { AccessMethodId = accessMethodId, AcsEncoderId = acsEncoderId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="EncodeAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public ActionAttempt<AcsCredential> Encode(
        string accessMethodId,
        string acsEncoderId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Encode(
            new AccessMethodEncodeRequest { AccessMethodId = accessMethodId, AcsEncoderId = acsEncoderId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="EncodeAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<ActionAttempt<AcsCredential>> EncodeAsync(
        AccessMethodEncodeRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWaitAsync(EncodeOperation, request, options, cancellationToken);

    /// <inheritdoc cref="EncodeAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual ActionAttempt<AcsCredential> Encode(
        AccessMethodEncodeRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWait(EncodeOperation, request, options, cancellationToken);

    /// <summary>Reads one access method.</summary>
    /// <remarks>
    /// A PIN that was absent at first appears here once it is made. <c>GET /access_methods/get</c> of the API. Retried
    /// after a transient failure.
    /// </remarks>
    /// <param name="accessMethodId">Identifies the access method. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The access method.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<AccessMethod> GetAsync(
        string accessMethodId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new AccessMethodGetRequest { AccessMethodId = accessMethodId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public AccessMethod Get(
        string accessMethodId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(new AccessMethodGetRequest { AccessMethodId = accessMethodId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<AccessMethod> GetAsync(
        AccessMethodGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual AccessMethod Get(
        AccessMethodGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>
    /// Reads what belongs to access methods: their grants, doors, credentials and so on, in one answer.
    /// </summary>
    /// <remarks>
    /// Without <paramref name="include"/> and <paramref name="exclude"/> every kind of related thing is read.
    /// <c>GET /access_methods/get_related</c> of the API. Retried after a transient failure.
    /// </remarks>
    /// <param name="accessMethodIds">The methods, by their IDs. A list of UUIDs.</param>
    /// <param name="exclude">Kinds of related things to leave out; the others are read. A list.</param>
    /// <param name="include">Kinds of related things to read; the others are left out. A list.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The batch.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<RelatedResources> GetRelatedAsync(
        IEnumerable<string> accessMethodIds,
        IEnumerable<AccessMethodRelatedKind>? exclude = null,
        IEnumerable<AccessMethodRelatedKind>? include = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetRelatedAsync(
            new AccessMethodGetRelatedRequest
            {
                AccessMethodIds = accessMethodIds?.ToArray()!,
                Exclude = exclude?.ToArray(),
                Include = include?.ToArray(),
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GetRelatedAsync(IEnumerable{string}, IEnumerable{AccessMethodRelatedKind}?,
    /// IEnumerable{AccessMethodRelatedKind}?, SeamRequestOptions?, CancellationToken)"/>
    public RelatedResources GetRelated(
        IEnumerable<string> accessMethodIds,
        IEnumerable<AccessMethodRelatedKind>? exclude = null,
        IEnumerable<AccessMethodRelatedKind>? include = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetRelated(
            new AccessMethodGetRelatedRequest
            {
                AccessMethodIds = accessMethodIds?.ToArray()!,
                Exclude = exclude?.ToArray(),
                Include = include?.ToArray(),
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="GetRelatedAsync(IEnumerable{string}, IEnumerable{AccessMethodRelatedKind}?,
    /// IEnumerable{AccessMethodRelatedKind}?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<RelatedResources> GetRelatedAsync(
        AccessMethodGetRelatedRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetRelatedOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetRelatedAsync(IEnumerable{string}, IEnumerable{AccessMethodRelatedKind}?,
    /// IEnumerable{AccessMethodRelatedKind}?, SeamRequestOptions?, CancellationToken)"/>
    public virtual RelatedResources GetRelated(
        AccessMethodGetRelatedRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetRelatedOperation, request, options, cancellationToken);

    /// <summary>Lists access methods, as a rule those of one access grant.</summary>
    /// <remarks>
    /// Filters add up. <c>GET /access_methods/list</c> of the API. Retried after a transient failure.
    /// </remarks>
    /// <param name="accessCodeId">Only methods with this PIN of a stand-alone lock. A UUID.</param>
    /// <param name="accessGrantId">Only methods of this grant. A UUID.</param>
    /// <param name="accessGrantKey">Only methods of the grant with this key of yours.</param>
    /// <param name="acsEntranceId">Only methods that open this entrance. A UUID.</param>
    /// <param name="deviceId">Only methods for this device. A UUID.</param>
    /// <param name="spaceId">Only methods for this space. A UUID.</param>
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
    public Task<SeamPage<AccessMethod>> ListAsync(
        string? accessCodeId = null,
        string? accessGrantId = null,
        string? accessGrantKey = null,
        string? acsEntranceId = null,
        string? deviceId = null,
        string? spaceId = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(
            new AccessMethodListRequest
            {
                AccessCodeId = accessCodeId,
                AccessGrantId = accessGrantId,
                AccessGrantKey = accessGrantKey,
                AcsEntranceId = acsEntranceId,
                DeviceId = deviceId,
                SpaceId = spaceId,
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string?, string?, string?, string?, string?, string?, long?, string?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public SeamPage<AccessMethod> List(
        string? accessCodeId = null,
        string? accessGrantId = null,
        string? accessGrantKey = null,
        string? acsEntranceId = null,
        string? deviceId = null,
        string? spaceId = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(
            new AccessMethodListRequest
            {
                AccessCodeId = accessCodeId,
                AccessGrantId = accessGrantId,
                AccessGrantKey = accessGrantKey,
                AcsEntranceId = acsEntranceId,
                DeviceId = deviceId,
                SpaceId = spaceId,
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAsync(string?, string?, string?, string?, string?, string?, long?, string?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<SeamPage<AccessMethod>> ListAsync(
        AccessMethodListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(string?, string?, string?, string?, string?, string?, long?, string?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual SeamPage<AccessMethod> List(
        AccessMethodListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>
    /// Lists access methods, as a rule those of one access grant. Requests each further page when the enumeration
    /// reaches it.
    /// </summary>
    /// <remarks>
    /// <c>GET /access_methods/list</c> of the API, one call for each page. Retried after a transient failure. A
    /// request's <see cref="AccessMethodListRequest.PageCursor"/> is the page to begin with.
    /// </remarks>
    /// <param name="accessCodeId">Only methods with this PIN of a stand-alone lock. A UUID.</param>
    /// <param name="accessGrantId">Only methods of this grant. A UUID.</param>
    /// <param name="accessGrantKey">Only methods of the grant with this key of yours.</param>
    /// <param name="acsEntranceId">Only methods that open this entrance. A UUID.</param>
    /// <param name="deviceId">Only methods for this device. A UUID.</param>
    /// <param name="spaceId">Only methods for this space. A UUID.</param>
    /// <param name="limit">Most items to put on one page. More than 0. Default: <c>500</c>.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration requests the pages again.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public IAsyncEnumerable<AccessMethod> ListAllAsync(
        string? accessCodeId = null,
        string? accessGrantId = null,
        string? accessGrantKey = null,
        string? acsEntranceId = null,
        string? deviceId = null,
        string? spaceId = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAllAsync(
            new AccessMethodListRequest
            {
                AccessCodeId = accessCodeId,
                AccessGrantId = accessGrantId,
                AccessGrantKey = accessGrantKey,
                AcsEntranceId = acsEntranceId,
                DeviceId = deviceId,
                SpaceId = spaceId,
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAllAsync(string?, string?, string?, string?, string?, string?, long?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public IEnumerable<AccessMethod> ListAll(
        string? accessCodeId = null,
        string? accessGrantId = null,
        string? accessGrantKey = null,
        string? acsEntranceId = null,
        string? deviceId = null,
        string? spaceId = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAll(
            new AccessMethodListRequest
            {
                AccessCodeId = accessCodeId,
                AccessGrantId = accessGrantId,
                AccessGrantKey = accessGrantKey,
                AcsEntranceId = acsEntranceId,
                DeviceId = deviceId,
                SpaceId = spaceId,
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="ListAllAsync(string?, string?, string?, string?, string?, string?, long?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public IAsyncEnumerable<AccessMethod> ListAllAsync(
        AccessMethodListRequest request,
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

    /// <inheritdoc cref="ListAllAsync(string?, string?, string?, string?, string?, string?, long?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public IEnumerable<AccessMethod> ListAll(
        AccessMethodListRequest request,
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

    /// <summary>Unlocks an entrance from afar with a cloud key.</summary>
    /// <remarks>
    /// The method's mode has to be <c>cloud_key</c>. <c>POST /access_methods/unlock_door</c> of the API. Not retried if
    /// it may have taken effect.
    /// </remarks>
    /// <param name="accessMethodId">The cloud key to unlock with. A UUID.</param>
    /// <param name="acsEntranceId">The door, gate or elevator to open from afar. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>An action attempt that ends once the access system has answered.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<ActionAttempt<UnlockDoorResult>> UnlockDoorAsync(
        string accessMethodId,
        string acsEntranceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        UnlockDoorAsync(
            new AccessMethodUnlockDoorRequest { AccessMethodId = accessMethodId, AcsEntranceId = acsEntranceId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UnlockDoorAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public ActionAttempt<UnlockDoorResult> UnlockDoor(
        string accessMethodId,
        string acsEntranceId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        UnlockDoor(
            new AccessMethodUnlockDoorRequest { AccessMethodId = accessMethodId, AcsEntranceId = acsEntranceId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UnlockDoorAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<ActionAttempt<UnlockDoorResult>> UnlockDoorAsync(
        AccessMethodUnlockDoorRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWaitAsync(UnlockDoorOperation, request, options, cancellationToken);

    /// <inheritdoc cref="UnlockDoorAsync(string, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual ActionAttempt<UnlockDoorResult> UnlockDoor(
        AccessMethodUnlockDoorRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWait(UnlockDoorOperation, request, options, cancellationToken);
}
