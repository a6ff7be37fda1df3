// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>Progress of things that take time, such as unlocking a door or encoding a card.</summary>
/// <remarks><c>/action_attempts</c> of the API. Safe for any number of threads.</remarks>
public partial class ActionAttempts : SeamResource
{
    private static RecordOperation<ActionAttempt<ActionAttemptResult>> GetOperation => field ??= new(
        "GET /action_attempts/get",
        RetryClass.Read,
        "action_attempt"
    );
    private static PageOperation<ActionAttempt<ActionAttemptResult>> ListOperation => field ??= new(
        "GET /action_attempts/list",
        RetryClass.Read,
        "action_attempts"
    );

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected ActionAttempts() { }

    internal ActionAttempts(SeamTransport transport)
        : base(transport) { }

    /// <summary>Reads how far an attempt has come.</summary>
    /// <remarks>
    /// Calls that start an attempt wait for its end by default; this is for those told not to.
    /// <c>GET /action_attempts/get</c> of the API. Retried after a transient failure.
    /// </remarks>
    /// <param name="actionAttemptId">Identifies the attempt. A UUID.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The action attempt.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<ActionAttempt<ActionAttemptResult>> GetAsync(
        string actionAttemptId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new ActionAttemptGetRequest { ActionAttemptId = actionAttemptId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public ActionAttempt<ActionAttemptResult> Get(
        string actionAttemptId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(new ActionAttemptGetRequest { ActionAttemptId = actionAttemptId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<ActionAttempt<ActionAttemptResult>> GetAsync(
        ActionAttemptGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual ActionAttempt<ActionAttemptResult> Get(
        ActionAttemptGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Lists attempts by their IDs or by device.</summary>
    /// <remarks><c>GET /action_attempts/list</c> of the API. Retried after a transient failure.</remarks>
    /// <param name="actionAttemptIds">Only the attempts with these IDs. A list of UUIDs.</param>
    /// <param name="deviceId">Only attempts on this device. A UUID.</param>
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
    public Task<SeamPage<ActionAttempt<ActionAttemptResult>>> ListAsync(
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

    /// <inheritdoc cref="ListAsync(IEnumerable{string}?, string?, long?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public SeamPage<ActionAttempt<ActionAttemptResult>> List(
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

    /// <inheritdoc cref="ListAsync(IEnumerable{string}?, string?, long?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual Task<SeamPage<ActionAttempt<ActionAttemptResult>>> ListAsync(
        ActionAttemptListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(IEnumerable{string}?, string?, long?, string?, SeamRequestOptions?,
    /// CancellationToken)"/>
    public virtual SeamPage<ActionAttempt<ActionAttemptResult>> List(
        ActionAttemptListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>
    /// Lists attempts by their IDs or by device. Requests each further page when the enumeration reaches it.
    /// </summary>
    /// <remarks>
    /// <c>GET /action_attempts/list</c> of the API, one call for each page. Retried after a transient failure. A
    /// request's <see cref="ActionAttemptListRequest.PageCursor"/> is the page to begin with.
    /// </remarks>
    /// <param name="actionAttemptIds">Only the attempts with these IDs. A list of UUIDs.</param>
    /// <param name="deviceId">Only attempts on this device. A UUID.</param>
    /// <param name="limit">Most items to put on one page. More than 0. Default: <c>500</c>.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The items of all pages, in the API's order. Each enumeration requests the pages again.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public IAsyncEnumerable<ActionAttempt<ActionAttemptResult>> ListAllAsync(
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

    /// <inheritdoc cref="ListAllAsync(IEnumerable{string}?, string?, long?, SeamRequestOptions?, CancellationToken)"/>
    public IEnumerable<ActionAttempt<ActionAttemptResult>> ListAll(
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

    /// <inheritdoc cref="ListAllAsync(IEnumerable{string}?, string?, long?, SeamRequestOptions?, CancellationToken)"/>
    public IAsyncEnumerable<ActionAttempt<ActionAttemptResult>> ListAllAsync(
        ActionAttemptListRequest request,
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

    /// <inheritdoc cref="ListAllAsync(IEnumerable{string}?, string?, long?, SeamRequestOptions?, CancellationToken)"/>
    public IEnumerable<ActionAttempt<ActionAttemptResult>> ListAll(
        ActionAttemptListRequest request,
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
}
