namespace Seam.Acs;

/// <summary>One call of an operation: its request, its limits and its caller.</summary>
/// <remarks>
/// Two parts change: the <see cref="Ledger"/>, and the buffer of <see cref="Written"/>, which is released when the call ends.
/// </remarks>
internal sealed class SeamCall : ICallFacts
{
    private readonly ClientLifetime _lifetime;
    private readonly PolledAction? _action;

    /// <summary>Checks and writes a request.</summary>
    /// <param name="settings">The settings of the client.</param>
    /// <param name="target">Where the request goes.</param>
    /// <param name="lifetime">The lifetime of the client.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="request">The parameters.</param>
    /// <param name="options">Options for this call; null to use the client's.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <param name="action">The action that the call polls; null for other calls.</param>
    /// <exception cref="ArgumentException">A parameter or an option is invalid.</exception>
    /// <exception cref="SeamConfigurationException">The operation needs a workspace, and the credential has none.</exception>
    public SeamCall(
        SeamSettings settings,
        SeamTarget target,
        ClientLifetime lifetime,
        SeamOperation operation,
        ISeamRequest request,
        SeamRequestOptions? options,
        CancellationToken cancellationToken,
        PolledAction? action = null
    )
    {
        // The caller may change its options while the call runs.
        options = options?.Copy();
        if (options is not null)
            RequestOptionsCheck.Validate(options, settings);
        request.Validate();
        settings.Credential?.CheckReaches(operation);
        Settings = settings;
        Operation = operation;
        Request = request;
        CancellationToken = cancellationToken;
        _lifetime = lifetime;
        Options = options;
        _action = action;
        Written = WrittenRequest.Write(operation, request, target, settings.SendReadsAsPost);
    }

    public SeamSettings Settings { get; }

    public SeamOperation Operation { get; }

    public ISeamRequest Request { get; }

    /// <summary>Gets the options for this call, which the caller cannot change. Null to use the client's.</summary>
    public SeamRequestOptions? Options { get; }

    /// <summary>Gets the request as every attempt sends it.</summary>
    public WrittenRequest Written { get; }

    /// <summary>Gets the ledger of the call's attempts.</summary>
    public AttemptLedger Ledger { get; } = new();

    /// <inheritdoc/>
    public CancellationToken CancellationToken { get; }

    /// <summary>Gets the token that is canceled when the client is disposed.</summary>
    public CancellationToken ClientToken => _lifetime.Token;

    /// <summary>Gets the token that is canceled when the client that owns the connections is disposed.</summary>
    public CancellationToken OwnerToken => _lifetime.OwnerToken;

    public int MaxRetries => Options?.MaxRetries ?? Settings.MaxRetries;

    public TimeSpan RetryDelay => Options?.RetryDelay ?? Settings.RetryDelay;

    public Action<SeamResponse>? OnResponse => Options?.OnResponse;

    public TimeSpan AttemptTimeout => Options?.AttemptTimeout ?? Settings.AttemptTimeout;

    public TimeSpan TotalTimeout => Options?.TotalTimeout ?? Settings.TotalTimeout;

    public ActionAttemptWait WaitForActionAttempts => Options?.WaitForActionAttempt ?? Settings.WaitForActionAttempts;

    public TimeSpan MaxRetryDelay => Options?.MaxRetryDelay ?? Settings.MaxRetryDelay;

    public IReadOnlyDictionary<string, string>? ExtraHeaders => Options?.Headers;

    public string OperationName => _action?.OperationName ?? Operation.Name;

    public string SentOperation => Operation.Name;

    public HttpMethod Method => Written.Method;

    public RetryClass RetryClass => Operation.Retry;

    public Uri Endpoint => Settings.Endpoint;

    public string? ActionAttemptId => _action?.ActionAttemptId;

    public ISeamRequest RedactedRequest => _action?.Request ?? Request;

    public bool IsClientDisposed => _lifetime.HasEnded;

    public int Attempts => Ledger.Attempts;

    public int LastStatusCode => Ledger.LastStatusCode;

    public string? RequestId => Ledger.RequestId;

    public Exception? LastFailure => Ledger.LastFailure;

    public HandlerFailure? HandlerFailure => Ledger.HandlerFailure;

    public bool TotalTimedOut => Ledger.TotalTimedOut;

    // A poll is part of its action, which was accepted.
    public bool OutcomeUnknown =>
        ActionAttemptId is not null || (Ledger.MayHaveTakenEffect && Operation.Retry != RetryClass.Read);
}
