// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>Progress of things that take time, such as unlocking a door or encoding a card.</summary>
/// <remarks><c>/action_attempts</c> of the API. Safe for any number of threads.</remarks>
public partial class ActionAttempts : SeamResource
{
    private static readonly SeamOperation<ActionAttempt<ActionAttemptResult>> GetOperation =
        SeamOperation.Returns<ActionAttempt<ActionAttemptResult>>(
            "/action_attempts/get",
            HttpMethod.Get,
            RetryClass.Read,
            "action_attempt"
        );

    private static readonly SeamOperation<SeamPage<ActionAttempt<ActionAttemptResult>>> ListOperation =
        SeamOperation.ReturnsPage<ActionAttempt<ActionAttemptResult>>(
            "/action_attempts/list",
            HttpMethod.Get,
            RetryClass.Read,
            "action_attempts"
        );

    /// <summary>Makes a resource for a substitute that overrides its methods.</summary>
    protected ActionAttempts() { }

    internal ActionAttempts(SeamTransport transport)
        : base(transport) { }

    /// <summary>Reads how far an attempt has come.</summary>
    /// <remarks>
    /// Calls that start an attempt wait for its end by default; this is for those told not to.
    /// <c>GET /action_attempts/get</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The action attempt.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<ActionAttempt<ActionAttemptResult>> GetAsync(
        ActionAttemptGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <summary>Reads how far an attempt has come.</summary>
    /// <remarks>
    /// Calls that start an attempt wait for its end by default; this is for those told not to.
    /// <c>GET /action_attempts/get</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The action attempt.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual ActionAttempt<ActionAttemptResult> Get(
        ActionAttemptGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Reads how far an attempt has come.</summary>
    /// <remarks>
    /// Calls that start an attempt wait for its end by default; this is for those told not to.
    /// <c>GET /action_attempts/get</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="actionAttemptId">Identifies the attempt (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The action attempt.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<ActionAttempt<ActionAttemptResult>> GetAsync(
        string actionAttemptId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new ActionAttemptGetRequest { ActionAttemptId = actionAttemptId }, options, cancellationToken);

    /// <summary>Reads how far an attempt has come.</summary>
    /// <remarks>
    /// Calls that start an attempt wait for its end by default; this is for those told not to.
    /// <c>GET /action_attempts/get</c> of the API; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="actionAttemptId">Identifies the attempt (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The action attempt.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual ActionAttempt<ActionAttemptResult> Get(
        string actionAttemptId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(new ActionAttemptGetRequest { ActionAttemptId = actionAttemptId }, options, cancellationToken);

    /// <summary>Lists attempts by their IDs or by device.</summary>
    /// <remarks><c>GET /action_attempts/list</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>One page. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<SeamPage<ActionAttempt<ActionAttemptResult>>> ListAsync(
        ActionAttemptListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <summary>Lists attempts by their IDs or by device.</summary>
    /// <remarks><c>GET /action_attempts/list</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>One page. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual SeamPage<ActionAttempt<ActionAttemptResult>> List(
        ActionAttemptListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>Lists attempts by their IDs or by device.</summary>
    /// <remarks><c>GET /action_attempts/list</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="actionAttemptIds">Only the attempts with these IDs. A list of UUIDs.</param>
    /// <param name="deviceId">Only attempts on this device. A UUID.</param>
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
    public virtual Task<SeamPage<ActionAttempt<ActionAttemptResult>>> ListAsync(
        IEnumerable<string>? actionAttemptIds = null,
        string? deviceId = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(
            new ActionAttemptListRequest
            {
                ActionAttemptIds = actionAttemptIds?.ToArray(),
                DeviceId = deviceId,
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <summary>Lists attempts by their IDs or by device.</summary>
    /// <remarks><c>GET /action_attempts/list</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="actionAttemptIds">Only the attempts with these IDs. A list of UUIDs.</param>
    /// <param name="deviceId">Only attempts on this device. A UUID.</param>
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
    public virtual SeamPage<ActionAttempt<ActionAttemptResult>> List(
        IEnumerable<string>? actionAttemptIds = null,
        string? deviceId = null,
        long? limit = null,
        string? pageCursor = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(
            new ActionAttemptListRequest
            {
                ActionAttemptIds = actionAttemptIds?.ToArray(),
                DeviceId = deviceId,
                Limit = limit,
                PageCursor = pageCursor,
            },
            options,
            cancellationToken
        );

    /// <summary>
    /// Lists attempts by their IDs or by device. Reads on from page to page by itself, as the items are taken.
    /// </summary>
    /// <remarks>
    /// <c>GET /action_attempts/list</c> of the API, once a page; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters; reading begins at its page cursor, where it has one.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IAsyncEnumerable<ActionAttempt<ActionAttemptResult>> ListAllAsync(
        ActionAttemptListRequest request,
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
    /// Lists attempts by their IDs or by device. Reads on from page to page by itself, as the items are taken.
    /// </summary>
    /// <remarks>
    /// <c>GET /action_attempts/list</c> of the API, once a page; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters; reading begins at its page cursor, where it has one.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IEnumerable<ActionAttempt<ActionAttemptResult>> ListAll(
        ActionAttemptListRequest request,
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
    /// Lists attempts by their IDs or by device. Reads on from page to page by itself, as the items are taken.
    /// </summary>
    /// <remarks>
    /// <c>GET /action_attempts/list</c> of the API, once a page; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="actionAttemptIds">Only the attempts with these IDs. A list of UUIDs.</param>
    /// <param name="deviceId">Only attempts on this device. A UUID.</param>
    /// <param name="limit">Most items to put on one page; 500 if left out. More than 0.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IAsyncEnumerable<ActionAttempt<ActionAttemptResult>> ListAllAsync(
        IEnumerable<string>? actionAttemptIds = null,
        string? deviceId = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAllAsync(
            new ActionAttemptListRequest
            {
                ActionAttemptIds = actionAttemptIds?.ToArray(),
                DeviceId = deviceId,
                Limit = limit,
            },
            options,
            cancellationToken
        );

    /// <summary>
    /// Lists attempts by their IDs or by device. Reads on from page to page by itself, as the items are taken.
    /// </summary>
    /// <remarks>
    /// <c>GET /action_attempts/list</c> of the API, once a page; a read, tried again where it fails on the way.
    /// </remarks>
    /// <param name="actionAttemptIds">Only the attempts with these IDs. A list of UUIDs.</param>
    /// <param name="deviceId">Only attempts on this device. A UUID.</param>
    /// <param name="limit">Most items to put on one page; 500 if left out. More than 0.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration reads them anew.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IEnumerable<ActionAttempt<ActionAttemptResult>> ListAll(
        IEnumerable<string>? actionAttemptIds = null,
        string? deviceId = null,
        long? limit = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAll(
            new ActionAttemptListRequest
            {
                ActionAttemptIds = actionAttemptIds?.ToArray(),
                DeviceId = deviceId,
                Limit = limit,
            },
            options,
            cancellationToken
        );
}
