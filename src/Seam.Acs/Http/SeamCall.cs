using System.Net;
using System.Runtime.CompilerServices;
using Polly;
using Polly.Timeout;

namespace Seam.Acs;

/// <summary>One call of an operation, through all of its attempts.</summary>
internal sealed class SeamCall
{
    private const string RequestIdHeader = "seam-request-id";

    private static readonly byte[] EmptyObject = "{}"u8.ToArray();

    // Timers cut a part of a millisecond off, and none at all would fail before anything is sent.
    private static readonly TimeSpan ShortestTime = TimeSpan.FromMilliseconds(1);

    private readonly SeamRequestOptions? _options;
    private long _startedAt;
    private int _attempts;
    private int _underWay;

    // How many attempts may still be sending from the buffer. Of one that was cut off, that is never certain again.
    private int _sending;
    private volatile bool _mayHaveHappened;
    private PooledBuffer? _buffer;
    private CancellationTokenSource? _ending;
    private StrongBox<Outcome<HttpResponseMessage>>? _earlierOutcome;

    public SeamCall(
        SeamTransport transport,
        SeamOperation operation,
        ISeamRequest request,
        SeamRequestOptions? options,
        CancellationToken cancellationToken
    )
    {
        Transport = transport;
        Operation = operation;
        OperationName = operation.Name;
        Request = request;
        CancellationToken = cancellationToken;
        AttemptTimeout = options?.AttemptTimeout ?? Settings.AttemptTimeout;
        TotalTimeout = options?.TotalTimeout ?? Settings.TotalTimeout;
        MaxRetries = options?.MaxRetries ?? Settings.MaxRetries;
        RetryDelay = options?.RetryDelay ?? Settings.RetryDelay;
        MaxRetryDelay = options?.MaxRetryDelay ?? Settings.MaxRetryDelay;
        _options = options;
        Credential = Settings.Credential;
        _startedAt = Settings.TimeProvider.GetTimestamp();
    }

    public SeamTransport Transport { get; }

    public SeamSettings Settings => Transport.Settings;

    public SeamOperation Operation { get; }

    /// <summary>The operation that the caller called.</summary>
    public string OperationName { get; init; }

    public ISeamRequest Request { get; }

    /// <summary>The request that started the action which this call looks at; else <c>null</c>.</summary>
    public ISeamRequest? ActionRequest { get; init; }

    /// <summary>What no message may repeat: where it looks at an action, what the action was started with.</summary>
    public ISeamRequest SaidRequest => ActionRequest ?? Request;

    /// <summary>The caller's own token.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Cancelled where the caller gives up, or the client is disposed.</summary>
    public CancellationToken Ending =>
        CancellationToken.CanBeCanceled
            ? (
                _ending ??= CancellationTokenSource.CreateLinkedTokenSource(CancellationToken, Transport.Disposing)
            ).Token
            : Transport.Disposing;

    /// <summary>Whether the caller has given up, or the client is disposed.</summary>
    public bool IsOver => CancellationToken.IsCancellationRequested || Transport.IsDisposed;

    public TimeSpan AttemptTimeout { get; }

    public TimeSpan TotalTimeout { get; init; }

    public int MaxRetries { get; }

    public TimeSpan RetryDelay { get; }

    public TimeSpan MaxRetryDelay { get; }

    /// <summary>How the answer's body is taken over.</summary>
    public BodyReading Reading =>
        (Transport.Channel.Unpacks ? BodyReading.Unpack : BodyReading.None)
        | (
            _options?.OnResponse is not null || Settings.ConfigurePipeline is not null
                ? BodyReading.KeepHeaders
                : BodyReading.None
        );

    public IReadOnlyDictionary<string, string>? ExtraHeaders => _options?.Headers;

    /// <summary>Who calls; <c>null</c> until a client session was had, where the client needs one.</summary>
    public SeamCredential? Credential { get; set; }

    /// <summary>Whether the call goes again because its first credential had ended.</summary>
    public bool HasNewCredential { get; set; }

    /// <summary>How long what begins may take: the whole time, or what earlier attempts have left of it.</summary>
    public TimeSpan TimeLeft
    {
        get
        {
            if (_attempts == 0 || TotalTimeout == Timeout.InfiniteTimeSpan)
                return TotalTimeout;
            var left = TotalTimeout - Elapsed;
            return left > ShortestTime ? left : ShortestTime;
        }
    }

    /// <summary>The action attempt that this call reads while its caller waits for it; else <c>null</c>.</summary>
    public string? ActionAttemptId { get; init; }

    public HttpMethod Method { get; private set; } = HttpMethod.Get;

    public Uri? Uri { get; private set; }

    /// <summary>The body that each attempt sends; empty where there is none.</summary>
    public ReadOnlyMemory<byte> Body { get; private set; }

    public int Attempts => _attempts;

    public int LastStatusCode { get; private set; }

    /// <summary>What the last attempt told the strategies; <c>null</c> where it was answered, or there was none.</summary>
    public Exception? LastFailure { get; set; }

    /// <summary>Seam's ID of the request that was answered last; <c>null</c> where there is none.</summary>
    public string? RequestId { get; private set; }

    /// <summary>
    /// Whether the last attempt certainly ended before the server could have had the request whole, be it that a strategy
    /// refused it before it began.
    /// </summary>
    public bool NeverSent { get; private set; } = true;

    /// <summary>Whether the server may have acted on any of the attempts so far, one included that isn't over.</summary>
    public bool MayHaveHappened => _mayHaveHappened || Volatile.Read(ref _underWay) > 0;

    /// <summary>The wait before the next attempt, once it is settled that there is one.</summary>
    public TimeSpan NextDelay { get; set; }

    public bool TotalTimedOut { get; set; }

    /// <summary>What tells others of the call; <c>null</c> where nobody listens.</summary>
    public CallWatch? Watch { get; private set; }

    public TimeSpan Elapsed => Settings.TimeProvider.GetElapsedTime(_startedAt);

    /// <summary>Whether the call is more than a read.</summary>
    public bool ChangesSomething => Operation.Retry != RetryClass.Read;

    /// <summary>Whether the same again changes nothing more. What makes something new or moves something isn't harmless.</summary>
    public bool IsHarmless => Operation.Retry is RetryClass.Read or RetryClass.Idempotent;

    /// <summary>Whether something may have been done that the caller doesn't know of. Waiting for an action is part of it.</summary>
    public bool OutcomeUnknown => ActionAttemptId is not null || (MayHaveHappened && ChangesSomething);

    /// <summary>Settles what is sent. Every attempt sends the same.</summary>
    /// <exception cref="ArgumentException">A parameter can't be sent.</exception>
    public void Prepare(SeamTarget target)
    {
        if (_options is not null)
            RequestOptionsCheck.Validate(_options, Settings);
        Request.Validate();
        Credential?.CheckReaches(this);
        try
        {
            Write(target);
        }
        catch (InvalidOperationException cause)
        {
            throw UnwritableJson(cause);
        }
    }

    /// <summary>Begins to tell others of the call.</summary>
    public void BeginWatch() => Watch = CallWatch.Begin(this);

    /// <summary>Only JSON that the caller made can fail to be written: half of a character, or a document that is disposed.</summary>
    public static ArgumentException UnwritableJson(InvalidOperationException cause) =>
        new("The JSON of a parameter cannot be written.", cause);

    /// <summary>Begins to count the time anew, as logging in isn't part of it.</summary>
    public void RestartClock() => _startedAt = Settings.TimeProvider.GetTimestamp();

    /// <summary>Leaves what came of an attempt to the pipeline, to go on from.</summary>
    public void LeaveToPipeline(Outcome<HttpResponseMessage> outcome) => _earlierOutcome = new(outcome);

    /// <summary>What came of an attempt before the pipeline began. It is given once; else <c>null</c>.</summary>
    public Outcome<HttpResponseMessage>? TakeEarlierOutcome() => Interlocked.Exchange(ref _earlierOutcome, null)?.Value;

    /// <summary>
    /// Begins an attempt. False where it must not be made: a strategy of the user's asks for it, and it could do twice what
    /// must be done once.
    /// </summary>
    public bool TryBeginAttempt()
    {
        var isOnly = Interlocked.Increment(ref _underWay) == 1;
        if (!IsHarmless && (!isOnly || _mayHaveHappened))
        {
            Interlocked.Decrement(ref _underWay);
            return false;
        }

        Interlocked.Increment(ref _attempts);
        Interlocked.Increment(ref _sending);
        NeverSent = false;
        return true;
    }

    /// <summary>What comes of an attempt that isn't made: what came of the one before it, as far as it can be had again.</summary>
    public Exception RefuseRepeat() =>
        LastFailure switch
        {
            null => new RepeatRefusedException(),
            OperationCanceledException cut when !IsOver => new TimeoutRejectedException(
                "The attempt did not end in time.",
                AttemptTimeout,
                cut
            ),
            var failure => failure,
        };

    /// <summary>Notes what the last answer says of itself.</summary>
    public void NoteAnswer(HttpResponseMessage response)
    {
        NoteStatus(response.StatusCode);
        RequestId = response.Headers.NonValidated.TryGetValues(RequestIdHeader, out var values)
            ? values.ToString()
            : null;
    }

    /// <summary>Shows the caller the answer, where it was asked for.</summary>
    public void Report(HttpResponseMessage response) => _options?.OnResponse?.Invoke(SeamResponse.Of(this, response));

    public void NoteStatus(HttpStatusCode status) => LastStatusCode = (int)status;

    /// <param name="status">What the server answered.</param>
    /// <param name="isSent">Whether nothing reads the request's body any more.</param>
    public void EndAttempt(HttpStatusCode status, bool isSent)
    {
        LastFailure = null;
        if (!IsRefusal(status))
            _mayHaveHappened = true;
        if (isSent)
            Interlocked.Decrement(ref _sending);
        Interlocked.Decrement(ref _underWay);
    }

    /// <param name="neverSent">Whether the server can't have had the request whole.</param>
    /// <param name="status">What the server had answered by then; <c>null</c> for nothing.</param>
    public void BreakOffAttempt(bool neverSent, HttpStatusCode? status)
    {
        NeverSent = neverSent;
        if (!neverSent && (status is null || !IsRefusal(status.Value)))
            _mayHaveHappened = true;
        Interlocked.Decrement(ref _underWay);
    }

    /// <summary>Ends the call. Its buffer goes back to the pool only where nothing can still be sending from it.</summary>
    public void End()
    {
        _ending?.Dispose();
        _ending = null;
        if (Volatile.Read(ref _sending) > 0)
            return;
        Body = default;
        _buffer?.Return();
        _buffer = null;
    }

    /// <summary>
    /// Whether a server that answers so says that it did nothing. The other redirects may also be the answer to something that
    /// was done, and a 408 may be a gateway's that gave up on the server behind it.
    /// </summary>
    private static bool IsRefusal(HttpStatusCode status) =>
        status is HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
        || (
            status is >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError
            && status != HttpStatusCode.RequestTimeout
        );

    private void Write(SeamTarget target)
    {
        Method = Operation.Method;
        if (Method != HttpMethod.Get && Method != HttpMethod.Delete)
        {
            SerializeBody(target);
            return;
        }

        var query = QueryStringBuilder.Take();
        Request.WriteQuery(query);
        if (Method == HttpMethod.Get && query.Length > SeamTarget.MaxQueryLength)
        {
            query.Return();
            Method = HttpMethod.Post;
            SerializeBody(target);
            return;
        }

        Uri = target.Of(Operation, query);
        query.Return();
        // A body, be it an empty object, keeps the framework from repeating the request by itself when a connection closes.
        if (Method == HttpMethod.Delete)
            Body = EmptyObject;
    }

    private void SerializeBody(SeamTarget target)
    {
        Uri = target.Of(Operation);
        _buffer = new PooledBuffer();
        RequestJson.Write(Request, _buffer);
        Body = _buffer.Written;
    }
}
