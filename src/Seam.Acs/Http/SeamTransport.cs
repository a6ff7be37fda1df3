using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace Seam.Acs;

/// <summary>Carries out the calls of one client.</summary>
internal sealed class SeamTransport : IDisposable
{
    private const string NoSynchronousCalls =
        "A browser cannot send a request synchronously. Use the asynchronous method.";

    private readonly SeamTarget _target;
    private readonly SeamPipeline _pipeline;
    private readonly SeamChannel _channel;
    private readonly ClientLifetime _lifetime;
    private readonly SeamTransport? _owner;
    private readonly CredentialSource? _credentials;

    public SeamTransport(SeamSettings settings)
        : this(settings, SeamChannel.Over(settings.HttpMessageHandler, settings.Endpoint)) { }

    /// <param name="settings">The settings of the client. Their handler is ignored.</param>
    /// <param name="channel">The channel that sends the requests. It is disposed with the transport.</param>
    public SeamTransport(SeamSettings settings, SeamChannel channel)
    {
        Settings = settings;
        _channel = channel;
        _pipeline = new SeamPipeline(settings);
        _target = new SeamTarget(settings.Endpoint);
        _lifetime = new ClientLifetime();
        if (settings is { PublishableKey: { } publishableKey, UserIdentifierKey: { } userIdentifierKey })
            _credentials = new ClientSessionLogin(this, publishableKey, userIdentifierKey);
        else if (settings.ChangingCredential is { } changing)
            _credentials = new CurrentCredential(changing, workspaceId: null);
        if (OperatingSystem.IsBrowser() && settings.ServerSecret is { } option)
            Telemetry.Report(() => SeamLog.SecretInBrowser(settings.Logger, option));
        foreach (var handler in channel.Handlers)
        {
            if (HandlerChain.SkipsSynchronousCalls(handler))
                Telemetry.Report(() => SeamLog.HandlerWithoutSend(settings.Logger, HandlerChain.NameOf(handler)));
        }
    }

    /// <summary>Initializes a transport for another workspace, over the channel and the pipeline of its owner.</summary>
    private SeamTransport(SeamTransport owner, string workspaceId)
    {
        var credential = owner.Settings.ForWorkspace(workspaceId);
        if (owner.Settings.ChangingCredential is { } changing)
        {
            // Each call reads the credential again. It was read here only to throw early if it cannot switch workspaces.
            credential = null;
            _credentials = new CurrentCredential(changing, workspaceId);
        }

        Settings = owner.Settings with { Credential = credential };
        _owner = owner;
        _channel = owner._channel;
        _pipeline = owner._pipeline;
        _target = owner._target;
        _lifetime = new ClientLifetime(owner._lifetime);
    }

    public SeamSettings Settings { get; }

    public bool IsDisposed => _lifetime.HasEnded;

    /// <inheritdoc cref="SeamPipeline.Chance"/>
    public Func<double> Chance
    {
        get => _pipeline.Chance;
        set => _pipeline.Chance = value;
    }

    /// <exception cref="SeamConfigurationException">The credential belongs to one workspace.</exception>
    public SeamTransport ForWorkspace(string workspaceId) => new(_owner ?? this, workspaceId);

    public Task<T> SendAsync<T>(
        SeamOperation<T> operation,
        ISeamRequest request,
        SeamRequestOptions? options,
        CancellationToken cancellationToken
    ) => SendAsync(operation, operation.Decoder, request, options, cancellationToken);

    public T Send<T>(
        SeamOperation<T> operation,
        ISeamRequest request,
        SeamRequestOptions? options,
        CancellationToken cancellationToken
    ) => Send(operation, operation.Decoder, request, options, cancellationToken);

    public Task SendAsync(
        SeamOperation operation,
        ISeamRequest request,
        SeamRequestOptions? options,
        CancellationToken cancellationToken
    ) => SendAsync(operation, NothingDecoder.Instance, request, options, cancellationToken);

    public void Send(
        SeamOperation operation,
        ISeamRequest request,
        SeamRequestOptions? options,
        CancellationToken cancellationToken
    ) => Send(operation, NothingDecoder.Instance, request, options, cancellationToken);

    private Task<T> SendAsync<T>(
        SeamOperation operation,
        ResponseDecoder<T> decoder,
        ISeamRequest request,
        SeamRequestOptions? options,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        SeamCall call;
        try
        {
            ThrowIfDisposed();
            call = Prepare(operation, request, options, cancellationToken);
        }
        catch (Exception refusal)
        {
            return Task.FromException<T>(refusal);
        }

        return RunAsync(call, decoder, synchronously: false).AsTask();
    }

    private T Send<T>(
        SeamOperation operation,
        ResponseDecoder<T> decoder,
        ISeamRequest request,
        SeamRequestOptions? options,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        ThrowIfDisposed();
        return Synchronous.Result(
            RunAsync(Prepare(operation, request, options, cancellationToken), decoder, synchronously: true)
        );
    }

    /// <summary>Checks and writes a request, for <see cref="RunAsync"/>.</summary>
    /// <exception cref="ArgumentException">A parameter or an option is invalid.</exception>
    public SeamCall Prepare(
        SeamOperation operation,
        ISeamRequest request,
        SeamRequestOptions? options,
        CancellationToken cancellationToken,
        PolledAction? action = null
    ) => new(Settings, _target, _lifetime, operation, request, options, cancellationToken, action);

    /// <summary>Runs a call, from the credential to the decoded response.</summary>
    /// <param name="call">The call.</param>
    /// <param name="decoder">The decoder of a success.</param>
    /// <param name="synchronously">Whether the call ends before the method returns.</param>
    /// <param name="loginCredential">The credential of a call that is a login. Null for all others.</param>
    public async ValueTask<T> RunAsync<T>(
        SeamCall call,
        ResponseDecoder<T> decoder,
        bool synchronously,
        SeamCredential? loginCredential = null
    )
    {
        var watch = CallWatch.Begin(call, Settings.TimeProvider, Settings.Logger);
        try
        {
            if (synchronously && OperatingSystem.IsBrowser())
                throw new PlatformNotSupportedException(NoSynchronousCalls);
            // The user's strategies see this token. Handlers see only those of attempts.
            using var total = TimeLimit.Begin(
                Settings.TimeProvider,
                call.TotalTimeout,
                isPooled: Settings.ConfigurePipeline is null,
                call.CancellationToken,
                call.ClientToken,
                call.OwnerToken
            );
            var credential =
                loginCredential
                ?? Settings.Credential
                ?? await _credentials!.GetAsync(call, total, synchronously).ConfigureAwait(false);
            for (var isRenewed = false; ; isRenewed = true)
            {
                var exchange = new Exchange(call, credential, _channel, total, watch);
                using var response = await _pipeline.RunAsync(exchange, synchronously).ConfigureAwait(false);
                // A call whose credential is refused has no effect, so any call can be retried.
                var renewed =
                    response.StatusCode == HttpStatusCode.Unauthorized
                    && !isRenewed
                    && loginCredential is null
                    && _credentials is not null
                        ? await _credentials.RenewAsync(call, credential, total, synchronously).ConfigureAwait(false)
                        : null;
                // Without time for another attempt, the refusal says more than a timeout.
                if (renewed is null || total.Left == TimeSpan.Zero)
                    return Read(call, response, decoder, watch);
                credential = renewed;
            }
        }
        catch (Exception failure) when (watch is not null)
        {
            watch.Fail(failure);
            throw;
        }
        finally
        {
            call.Written.Body?.Release();
        }
    }

    private static T Read<T>(SeamCall call, HttpResponseMessage response, ResponseDecoder<T> decoder, CallWatch? watch)
    {
        call.Ledger.NoteResponse(response);
        var body = ((ResponseBody)response.Content).Bytes;
        call.OnResponse?.Invoke(ResponseCopy.Of(call, response, body));
        if (!response.IsSuccessStatusCode)
        {
            var retryAfter = RetryAfter.Read(response, call.Settings.TimeProvider);
            throw Failure.FromResponse(call, response, body, retryAfter);
        }

        try
        {
            ResponseDensity.Check(body.Span);
            var value = decoder.Decode(body.Span);
            watch?.Succeed();
            return value;
        }
        catch (UnreadableResponseException unreadable)
        {
            throw Failure.FromUnreadable(call, unreadable);
        }
    }

    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    [SuppressMessage(
        "Maintainability",
        "CA1513",
        Justification = "Users dispose a SeamClient, a type that this part does not know."
    )]
    public void ThrowIfDisposed()
    {
        if (IsDisposed)
            throw new ObjectDisposedException("Seam.Acs.SeamClient");
    }

    /// <summary>Ends the client and its calls, and closes the connections if the client owns them.</summary>
    public void Dispose()
    {
        if (_lifetime.End() && _owner is null)
            _channel.Dispose();
    }
}
