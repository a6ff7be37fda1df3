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
    private static readonly SeamOperation<ActionAttempt<AccessMethod>> AssignCardOperation =
        SeamOperation.ReturnsActionAttempt<AccessMethod>(
            "/access_methods/assign_card",
            HttpMethod.Post,
            RetryClass.Action,
            "action_attempt"
        );

    private static readonly SeamOperation DeleteOperation = SeamOperation.ReturnsNothing(
        "/access_methods/delete",
        HttpMethod.Delete,
        RetryClass.Idempotent
    );

    private static readonly SeamOperation<ActionAttempt<AcsCredential>> EncodeOperation =
        SeamOperation.ReturnsActionAttempt<AcsCredential>(
            "/access_methods/encode",
            HttpMethod.Post,
            RetryClass.Action,
            "action_attempt"
        );

    private static readonly SeamOperation<AccessMethod> GetOperation = SeamOperation.Returns<AccessMethod>(
        "/access_methods/get",
        HttpMethod.Get,
        RetryClass.Read,
        "access_method"
    );

    private static readonly SeamOperation<RelatedResources> GetRelatedOperation =
        SeamOperation.Returns<RelatedResources>(
            "/access_methods/get_related",
            HttpMethod.Get,
            RetryClass.Read,
            "batch"
        );

    private static readonly SeamOperation<IReadOnlyList<AccessMethod>> ListOperation =
        SeamOperation.ReturnsList<AccessMethod>(
            "/access_methods/list",
            HttpMethod.Get,
            RetryClass.Read,
            "access_methods"
        );

    private static readonly SeamOperation<ActionAttempt<UnlockDoorResult>> UnlockDoorOperation =
        SeamOperation.ReturnsActionAttempt<UnlockDoorResult>(
            "/access_methods/unlock_door",
            HttpMethod.Post,
            RetryClass.Action,
            "action_attempt"
        );

    /// <summary>Makes a resource for a substitute that overrides its methods.</summary>
    protected AccessMethods() { }

    internal AccessMethods(SeamTransport transport)
        : base(transport) { }

    /// <summary>Ties a card that the access system already knows to a card access method.</summary>
    /// <remarks>
    /// For systems whose cards are registered beforehand. <c>POST /access_methods/assign_card</c> of the API; never
    /// sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that results in the access method with its card.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<ActionAttempt<AccessMethod>> AssignCardAsync(
        AccessMethodAssignCardRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWaitAsync(AssignCardOperation, request, options, cancellationToken);

    /// <summary>Ties a card that the access system already knows to a card access method.</summary>
    /// <remarks>
    /// For systems whose cards are registered beforehand. <c>POST /access_methods/assign_card</c> of the API; never
    /// sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that results in the access method with its card.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual ActionAttempt<AccessMethod> AssignCard(
        AccessMethodAssignCardRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWait(AssignCardOperation, request, options, cancellationToken);

    /// <summary>Ties a card that the access system already knows to a card access method.</summary>
    /// <remarks>
    /// For systems whose cards are registered beforehand. <c>POST /access_methods/assign_card</c> of the API; never
    /// sent again where it may have taken effect.
    /// </remarks>
    /// <param name="accessMethodId">The card method that gets the card. A UUID.</param>
    /// <param name="cardNumber">Number of the card, as the access system knows it.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that results in the access method with its card.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<ActionAttempt<AccessMethod>> AssignCardAsync(
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

    /// <summary>Ties a card that the access system already knows to a card access method.</summary>
    /// <remarks>
    /// For systems whose cards are registered beforehand. <c>POST /access_methods/assign_card</c> of the API; never
    /// sent again where it may have taken effect.
    /// </remarks>
    /// <param name="accessMethodId">The card method that gets the card. A UUID.</param>
    /// <param name="cardNumber">Number of the card, as the access system knows it.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that results in the access method with its card.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual ActionAttempt<AccessMethod> AssignCard(
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

    /// <summary>Withdraws access methods.</summary>
    /// <remarks>
    /// Name one method, or all methods of a grant or of a booking: exactly one of the three.
    /// <c>DELETE /access_methods/delete</c> of the API; it sets a state, so it is tried again where it fails on the
    /// way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task DeleteAsync(
        AccessMethodDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(DeleteOperation, request, options, cancellationToken);

    /// <summary>Withdraws access methods.</summary>
    /// <remarks>
    /// Name one method, or all methods of a grant or of a booking: exactly one of the three.
    /// <c>DELETE /access_methods/delete</c> of the API; it sets a state, so it is tried again where it fails on the
    /// way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void Delete(
        AccessMethodDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(DeleteOperation, request, options, cancellationToken);

    /// <summary>Withdraws access methods.</summary>
    /// <remarks>
    /// Name one method, or all methods of a grant or of a booking: exactly one of the three.
    /// <c>DELETE /access_methods/delete</c> of the API; it sets a state, so it is tried again where it fails on the
    /// way.
    /// </remarks>
    /// <param name="accessGrantId">The grant whose methods are all withdrawn. A UUID.</param>
    /// <param name="accessMethodId">The method to withdraw. A UUID.</param>
    /// <param name="reservationKey">The booking, by your own key, whose methods are all withdrawn.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task DeleteAsync(
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

    /// <summary>Withdraws access methods.</summary>
    /// <remarks>
    /// Name one method, or all methods of a grant or of a booking: exactly one of the three.
    /// <c>DELETE /access_methods/delete</c> of the API; it sets a state, so it is tried again where it fails on the
    /// way.
    /// </remarks>
    /// <param name="accessGrantId">The grant whose methods are all withdrawn. A UUID.</param>
    /// <param name="accessMethodId">The method to withdraw. A UUID.</param>
    /// <param name="reservationKey">The booking, by your own key, whose methods are all withdrawn.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void Delete(
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

    /// <summary>Writes a card access method onto a physical card.</summary>
    /// <remarks>
    /// The card has to lie on the encoder. The client waits for the attempt's end by default.
    /// <c>POST /access_methods/encode</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that results in the credential on the card.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<ActionAttempt<AcsCredential>> EncodeAsync(
        AccessMethodEncodeRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWaitAsync(EncodeOperation, request, options, cancellationToken);

    /// <summary>Writes a card access method onto a physical card.</summary>
    /// <remarks>
    /// The card has to lie on the encoder. The client waits for the attempt's end by default.
    /// <c>POST /access_methods/encode</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that results in the credential on the card.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual ActionAttempt<AcsCredential> Encode(
        AccessMethodEncodeRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWait(EncodeOperation, request, options, cancellationToken);

    /// <summary>Writes a card access method onto a physical card.</summary>
    /// <remarks>
    /// The card has to lie on the encoder. The client waits for the attempt's end by default.
    /// <c>POST /access_methods/encode</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="accessMethodId">The card method to write. A UUID.</param>
    /// <param name="acsEncoderId">The encoder on which the card lies. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that results in the credential on the card.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<ActionAttempt<AcsCredential>> EncodeAsync(
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

    /// <summary>Writes a card access method onto a physical card.</summary>
    /// <remarks>
    /// The card has to lie on the encoder. The client waits for the attempt's end by default.
    /// <c>POST /access_methods/encode</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="accessMethodId">The card method to write. A UUID.</param>
    /// <param name="acsEncoderId">The encoder on which the card lies. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that results in the credential on the card.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual ActionAttempt<AcsCredential> Encode(
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

    /// <summary>Reads one access method.</summary>
    /// <remarks>
    /// A PIN that was absent at first appears here once it is made. <c>GET /access_methods/get</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The access method.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<AccessMethod> GetAsync(
        AccessMethodGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <summary>Reads one access method.</summary>
    /// <remarks>
    /// A PIN that was absent at first appears here once it is made. <c>GET /access_methods/get</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The access method.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual AccessMethod Get(
        AccessMethodGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Reads one access method.</summary>
    /// <remarks>
    /// A PIN that was absent at first appears here once it is made. <c>GET /access_methods/get</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="accessMethodId">Identifies the access method (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The access method.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<AccessMethod> GetAsync(
        string accessMethodId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new AccessMethodGetRequest { AccessMethodId = accessMethodId }, options, cancellationToken);

    /// <summary>Reads one access method.</summary>
    /// <remarks>
    /// A PIN that was absent at first appears here once it is made. <c>GET /access_methods/get</c> of the API; a read,
    /// tried again where it fails on the way.
    /// </remarks>
    /// <param name="accessMethodId">Identifies the access method (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The access method.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual AccessMethod Get(
        string accessMethodId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(new AccessMethodGetRequest { AccessMethodId = accessMethodId }, options, cancellationToken);

    /// <summary>
    /// Reads what belongs to access methods: their grants, doors, credentials and so on, in one answer.
    /// </summary>
    /// <remarks>
    /// Without <c>include</c> and <c>exclude</c> every kind of related thing is read.
    /// <c>GET /access_methods/get_related</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The batch.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<RelatedResources> GetRelatedAsync(
        AccessMethodGetRelatedRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetRelatedOperation, request, options, cancellationToken);

    /// <summary>
    /// Reads what belongs to access methods: their grants, doors, credentials and so on, in one answer.
    /// </summary>
    /// <remarks>
    /// Without <c>include</c> and <c>exclude</c> every kind of related thing is read.
    /// <c>GET /access_methods/get_related</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The batch.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual RelatedResources GetRelated(
        AccessMethodGetRelatedRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetRelatedOperation, request, options, cancellationToken);

    /// <summary>
    /// Reads what belongs to access methods: their grants, doors, credentials and so on, in one answer.
    /// </summary>
    /// <remarks>
    /// Without <c>include</c> and <c>exclude</c> every kind of related thing is read.
    /// <c>GET /access_methods/get_related</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="accessMethodIds">The methods, by their IDs. A list of UUIDs.</param>
    /// <param name="exclude">Kinds of related things to leave out; the others are read. A list.</param>
    /// <param name="include">Kinds of related things to read; the others are left out. A list.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The batch.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<RelatedResources> GetRelatedAsync(
        IEnumerable<string> accessMethodIds,
        IEnumerable<AccessMethodGetRelatedExclude>? exclude = null,
        IEnumerable<AccessMethodGetRelatedInclude>? include = null,
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

    /// <summary>
    /// Reads what belongs to access methods: their grants, doors, credentials and so on, in one answer.
    /// </summary>
    /// <remarks>
    /// Without <c>include</c> and <c>exclude</c> every kind of related thing is read.
    /// <c>GET /access_methods/get_related</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="accessMethodIds">The methods, by their IDs. A list of UUIDs.</param>
    /// <param name="exclude">Kinds of related things to leave out; the others are read. A list.</param>
    /// <param name="include">Kinds of related things to read; the others are left out. A list.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The batch.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual RelatedResources GetRelated(
        IEnumerable<string> accessMethodIds,
        IEnumerable<AccessMethodGetRelatedExclude>? exclude = null,
        IEnumerable<AccessMethodGetRelatedInclude>? include = null,
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

    /// <summary>Lists access methods, as a rule those of one access grant.</summary>
    /// <remarks>
    /// Filters add up. <c>GET /access_methods/list</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<AccessMethod>> ListAsync(
        AccessMethodListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <summary>Lists access methods, as a rule those of one access grant.</summary>
    /// <remarks>
    /// Filters add up. <c>GET /access_methods/list</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<AccessMethod> List(
        AccessMethodListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>Lists access methods, as a rule those of one access grant.</summary>
    /// <remarks>
    /// Filters add up. <c>GET /access_methods/list</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="accessCodeId">Only methods with this PIN of a stand-alone lock. A UUID.</param>
    /// <param name="accessGrantId">Only methods of this grant. A UUID.</param>
    /// <param name="accessGrantKey">Only methods of the grant with this key of yours.</param>
    /// <param name="acsEntranceId">Only methods that open this entrance. A UUID.</param>
    /// <param name="deviceId">Only methods for this device. A UUID.</param>
    /// <param name="spaceId">Only methods for this space. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<AccessMethod>> ListAsync(
        string? accessCodeId = null,
        string? accessGrantId = null,
        string? accessGrantKey = null,
        string? acsEntranceId = null,
        string? deviceId = null,
        string? spaceId = null,
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
            },
            options,
            cancellationToken
        );

    /// <summary>Lists access methods, as a rule those of one access grant.</summary>
    /// <remarks>
    /// Filters add up. <c>GET /access_methods/list</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="accessCodeId">Only methods with this PIN of a stand-alone lock. A UUID.</param>
    /// <param name="accessGrantId">Only methods of this grant. A UUID.</param>
    /// <param name="accessGrantKey">Only methods of the grant with this key of yours.</param>
    /// <param name="acsEntranceId">Only methods that open this entrance. A UUID.</param>
    /// <param name="deviceId">Only methods for this device. A UUID.</param>
    /// <param name="spaceId">Only methods for this space. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<AccessMethod> List(
        string? accessCodeId = null,
        string? accessGrantId = null,
        string? accessGrantKey = null,
        string? acsEntranceId = null,
        string? deviceId = null,
        string? spaceId = null,
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
            },
            options,
            cancellationToken
        );

    /// <summary>Unlocks an entrance from afar with a cloud key.</summary>
    /// <remarks>
    /// The method's mode has to be <c>CloudKey</c>. <c>POST /access_methods/unlock_door</c> of the API; never sent
    /// again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that ends once the access system has answered.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<ActionAttempt<UnlockDoorResult>> UnlockDoorAsync(
        AccessMethodUnlockDoorRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWaitAsync(UnlockDoorOperation, request, options, cancellationToken);

    /// <summary>Unlocks an entrance from afar with a cloud key.</summary>
    /// <remarks>
    /// The method's mode has to be <c>CloudKey</c>. <c>POST /access_methods/unlock_door</c> of the API; never sent
    /// again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that ends once the access system has answered.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual ActionAttempt<UnlockDoorResult> UnlockDoor(
        AccessMethodUnlockDoorRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAndWait(UnlockDoorOperation, request, options, cancellationToken);

    /// <summary>Unlocks an entrance from afar with a cloud key.</summary>
    /// <remarks>
    /// The method's mode has to be <c>CloudKey</c>. <c>POST /access_methods/unlock_door</c> of the API; never sent
    /// again where it may have taken effect.
    /// </remarks>
    /// <param name="accessMethodId">The cloud key to unlock with. A UUID.</param>
    /// <param name="acsEntranceId">The door, gate or elevator to open from afar. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that ends once the access system has answered.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<ActionAttempt<UnlockDoorResult>> UnlockDoorAsync(
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

    /// <summary>Unlocks an entrance from afar with a cloud key.</summary>
    /// <remarks>
    /// The method's mode has to be <c>CloudKey</c>. <c>POST /access_methods/unlock_door</c> of the API; never sent
    /// again where it may have taken effect.
    /// </remarks>
    /// <param name="accessMethodId">The cloud key to unlock with. A UUID.</param>
    /// <param name="acsEntranceId">The door, gate or elevator to open from afar. A UUID.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>An action attempt that ends once the access system has answered.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual ActionAttempt<UnlockDoorResult> UnlockDoor(
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
}
