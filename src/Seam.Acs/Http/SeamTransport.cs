using Polly;

namespace Seam.Acs;

/// <summary>Carries out the calls of one client.</summary>
internal sealed class SeamTransport : IDisposable
{
    private readonly Lazy<ResiliencePipeline<HttpResponseMessage>> _pipeline;
    private readonly bool _beginsDirectly;
    private readonly SeamTarget _target;
    private readonly Version _version;
    private readonly HttpVersionPolicy _versionPolicy;
    private readonly SeamTransport? _owner;
    private readonly CancellationTokenSource _disposing = new();
    private volatile bool _isDisposed;

    public SeamTransport(SeamSettings settings)
        : this(settings, SeamChannel.Over(settings.HttpMessageHandler, settings.Endpoint)) { }

    /// <param name="settings">What to keep to. Its handler isn't looked at.</param>
    /// <param name="channel">What carries the requests. It is closed with the transport.</param>
    public SeamTransport(SeamSettings settings, SeamChannel channel)
    {
        Settings = settings;
        Channel = channel;
        Disposing = _disposing.Token;
        _beginsDirectly = SeamPipeline.HasOwnStrategiesOnly(settings);
        // A program that calls once and succeeds needs none, and making one takes a good part of its start.
        _pipeline = _beginsDirectly
            ? new Lazy<ResiliencePipeline<HttpResponseMessage>>(() => SeamPipeline.Build(settings))
            : new Lazy<ResiliencePipeline<HttpResponseMessage>>(SeamPipeline.Build(settings));
        _target = new SeamTarget(settings.Endpoint);
        _version = settings.HttpVersion;
        // Without TLS there is nothing to agree on the version with, so a server is taken at the caller's word.
        _versionPolicy =
            _version.Major == 2 && settings.Endpoint.Scheme == Uri.UriSchemeHttp
                ? HttpVersionPolicy.RequestVersionExact
                : HttpVersionPolicy.RequestVersionOrLower;
        if (settings is { PublishableKey: { } publishableKey, UserIdentifierKey: { } userIdentifierKey })
            Login = new ClientSessionLogin(this, publishableKey, userIdentifierKey);
        else if (settings.ChangingCredential is { } changing)
            Login = new CurrentCredential(changing, workspaceId: null);
    }

    /// <summary>Another workspace over the connections and the pipeline of another transport, which stays their owner.</summary>
    private SeamTransport(SeamTransport owner, string workspaceId)
    {
        var credential = owner.Settings.ForWorkspace(workspaceId);
        if (owner.Settings.ChangingCredential is { } changing)
        {
            // It was only looked at to be refused early: each call looks anew.
            credential = null;
            Login = new CurrentCredential(changing, workspaceId);
        }

        Settings = owner.Settings with { Credential = credential };
        _owner = owner;
        Disposing = owner.Disposing;
        _pipeline = owner._pipeline;
        _beginsDirectly = owner._beginsDirectly;
        _target = owner._target;
        _version = owner._version;
        _versionPolicy = owner._versionPolicy;
        Channel = owner.Channel;
        Chance = owner.Chance;
    }

    public SeamSettings Settings { get; }

    /// <summary>Where calls have their credential from; <c>null</c> where it is fixed.</summary>
    public CredentialSource? Login { get; }

    public SeamChannel Channel { get; }

    /// <summary>Cancelled when the client is disposed, to end what neither connections nor the framework's client would end.</summary>
    public CancellationToken Disposing { get; }

    public bool IsDisposed => _isDisposed || _owner?.IsDisposed == true;

    /// <summary>Gives a number from 0 up to 1 for the part of a back-off that is left to chance.</summary>
    public Func<double> Chance { get; set; } = Random.Shared.NextDouble;

    /// <exception cref="SeamConfigurationException">The credential belongs to one workspace.</exception>
    public SeamTransport ForWorkspace(string workspaceId) => new(_owner ?? this, workspaceId);

    public Task<T> SendAsync<T>(
        SeamOperation<T> operation,
        ISeamRequest request,
        SeamRequestOptions? options,
        CancellationToken cancellationToken
    ) => SendAsync(Begin(operation, request, options, cancellationToken), operation.Decoder);

    public T Send<T>(
        SeamOperation<T> operation,
        ISeamRequest request,
        SeamRequestOptions? options,
        CancellationToken cancellationToken
    ) => Send(Begin(operation, request, options, cancellationToken), operation.Decoder);

    public Task SendAsync(
        SeamOperation operation,
        ISeamRequest request,
        SeamRequestOptions? options,
        CancellationToken cancellationToken
    ) => SendAsync(Begin(operation, request, options, cancellationToken), NothingDecoder.Instance);

    public void Send(
        SeamOperation operation,
        ISeamRequest request,
        SeamRequestOptions? options,
        CancellationToken cancellationToken
    ) => Send(Begin(operation, request, options, cancellationToken), NothingDecoder.Instance);

    /// <summary>Calls an operation that returns an action attempt, and waits for its end as the options say.</summary>
    public async Task<ActionAttempt<T>> SendAndWaitAsync<T>(
        SeamOperation<ActionAttempt<T>> operation,
        ISeamRequest request,
        SeamRequestOptions? options,
        CancellationToken cancellationToken
    )
        where T : ISeamJson<T>
    {
        var call = Begin(operation, request, options, cancellationToken);
        var attempt = await SendAsync(call, operation.Decoder).ConfigureAwait(false);
        var wait = options?.WaitForActionAttempt ?? Settings.WaitForActionAttempts;
        return wait.Enabled
            ? await new ActionAttemptWaiter<T>(call, options, wait).WaitAsync(attempt).ConfigureAwait(false)
            : attempt;
    }

    /// <inheritdoc cref="SendAndWaitAsync"/>
    public ActionAttempt<T> SendAndWait<T>(
        SeamOperation<ActionAttempt<T>> operation,
        ISeamRequest request,
        SeamRequestOptions? options,
        CancellationToken cancellationToken
    )
        where T : ISeamJson<T>
    {
        var call = Begin(operation, request, options, cancellationToken);
        var attempt = Send(call, operation.Decoder);
        var wait = options?.WaitForActionAttempt ?? Settings.WaitForActionAttempts;
        return wait.Enabled ? new ActionAttemptWaiter<T>(call, options, wait).Wait(attempt) : attempt;
    }

    /// <summary>Carries out a call that was made by hand.</summary>
    public async Task<T> SendAsync<T>(SeamCall call, ResponseDecoder<T> decoder)
    {
        Prepare(call);
        // A call that brings its credential along is the login itself.
        var login = call.Credential is null ? Login : null;
        call.BeginWatch();
        try
        {
            if (login is not null)
                await login.EnterAsync(call).ConfigureAwait(false);
            while (true)
            {
                using var response = await ExecuteAsync(call).ConfigureAwait(false);
                if (login is null || !await login.RenewAsync(call, response).ConfigureAwait(false))
                    return Read(call, response, decoder);
            }
        }
        catch (Exception failure) when (call.Watch is not null)
        {
            call.Watch.Fail(failure);
            throw;
        }
        finally
        {
            call.End();
        }
    }

    /// <inheritdoc cref="SendAsync{T}(SeamCall, ResponseDecoder{T})"/>
    public T Send<T>(SeamCall call, ResponseDecoder<T> decoder)
    {
        Prepare(call);
        var login = call.Credential is null ? Login : null;
        call.BeginWatch();
        try
        {
            login?.Enter(call);
            while (true)
            {
                using var response = Execute(call);
                if (login is null || !login.Renew(call, response))
                    return Read(call, response, decoder);
            }
        }
        catch (Exception failure) when (call.Watch is not null)
        {
            call.Watch.Fail(failure);
            throw;
        }
        finally
        {
            call.End();
        }
    }

    public HttpRequestMessage CreateRequest(SeamCall call, bool isSynchronous)
    {
        var request = new HttpRequestMessage(call.Method, call.Uri)
        {
            // The framework sends synchronously over HTTP/1.1 only.
            Version = isSynchronous ? System.Net.HttpVersion.Version11 : _version,
            VersionPolicy = isSynchronous ? HttpVersionPolicy.RequestVersionOrLower : _versionPolicy,
        };
        call.Credential!.AddTo(request.Headers);
        ClientIdentity.AddTo(request.Headers);
        if (Channel.Unpacks)
            request.Headers.TryAddWithoutValidation("Accept-Encoding", Unpacking.Accepted);
        if (call.ExtraHeaders is { } extraHeaders)
        {
            foreach (var (name, value) in extraHeaders)
                request.Headers.TryAddWithoutValidation(name, value);
        }

        if (call.Method != HttpMethod.Get)
            request.Content = new RequestBody(call);
        return request;
    }

    /// <summary>Closes what the client owns. Calls that are running end with an error.</summary>
    public void Dispose()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        if (_owner is null)
        {
            _disposing.Cancel();
            Channel.Dispose();
        }

        _disposing.Dispose();
    }

    private SeamCall Begin(
        SeamOperation operation,
        ISeamRequest request,
        SeamRequestOptions? options,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        return new SeamCall(this, operation, request, options, cancellationToken);
    }

    private void Prepare(SeamCall call)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, typeof(SeamClient));
        call.Prepare(_target);
    }

    private static ResilienceContext Enter(SeamCall call)
    {
        var context = ResilienceContextPool.Shared.Get(
            call.OperationName,
            continueOnCapturedContext: false,
            call.Ending
        );
        context.Properties.Set(SeamPipeline.CallKey, call);
        return context;
    }

    private async ValueTask<HttpResponseMessage> ExecuteAsync(SeamCall call)
    {
        if (_beginsDirectly && FirstAttempt.TryBegin(call) is { } first)
        {
            var result = await SeamAttempt.TrySendAsync(call, first.Token).ConfigureAwait(false);
            if (FirstAttempt.TryEnd(call, first, ref result))
                return result as HttpResponseMessage ?? throw Failure.FromException(call, (Exception)result);
        }

        return await ExecutePipelineAsync(call).ConfigureAwait(false);
    }

    private async ValueTask<HttpResponseMessage> ExecutePipelineAsync(SeamCall call)
    {
        var context = Enter(call);
        try
        {
            var outcome = await _pipeline
                .Value.ExecuteOutcomeAsync(
                    static (context, call) =>
                        call.TakeEarlierOutcome() is { } earlier
                            ? new ValueTask<Outcome<HttpResponseMessage>>(earlier)
                            : SeamAttempt.SendAsync(call, context.CancellationToken),
                    context,
                    call
                )
                .ConfigureAwait(false);
            if (outcome.Exception is { } failure)
                throw Failure.FromException(call, failure);
            var response = outcome.Result!;
            if (response.Content is not ResponseBody)
                await BufferForeignAsync(call, response).ConfigureAwait(false);
            return response;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private HttpResponseMessage Execute(SeamCall call)
    {
        if (_beginsDirectly && FirstAttempt.TryBegin(call) is { } first)
        {
            var result = SeamAttempt.TrySend(call, first.Token);
            if (FirstAttempt.TryEnd(call, first, ref result))
                return result as HttpResponseMessage ?? throw Failure.FromException(call, (Exception)result);
        }

        return ExecutePipeline(call);
    }

    private HttpResponseMessage ExecutePipeline(SeamCall call)
    {
        var context = Enter(call);
        try
        {
            var response = _pipeline.Value.Execute(
                static (context, call) =>
                {
                    var outcome = call.TakeEarlierOutcome() ?? SeamAttempt.Send(call, context.CancellationToken);
                    outcome.ThrowIfException();
                    return outcome.Result!;
                },
                context,
                call
            );
            if (response.Content is not ResponseBody)
                ResponseBody.Buffer(response, BodyReading.KeepHeaders, call.CancellationToken);
            return response;
        }
        catch (Exception failure)
        {
            throw Failure.FromException(call, failure);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>Reads the body of a response that a strategy of the user's made.</summary>
    private static async Task BufferForeignAsync(SeamCall call, HttpResponseMessage response)
    {
        try
        {
            await ResponseBody
                .BufferAsync(response, BodyReading.KeepHeaders, call.CancellationToken)
                .ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            throw Failure.FromException(call, failure);
        }
    }

    private static T Read<T>(SeamCall call, HttpResponseMessage response, ResponseDecoder<T> decoder)
    {
        call.NoteAnswer(response);
        call.Report(response);
        if (!response.IsSuccessStatusCode)
            throw Failure.FromResponse(call, response);
        try
        {
            var body = ((ResponseBody)response.Content).Bytes.Span;
            ResponseDensity.Check(body);
            var value = decoder.Decode(body);
            call.Watch?.Succeed();
            return value;
        }
        catch (UnreadableResponseException unreadable)
        {
            throw Failure.FromUnreadable(call, response, unreadable);
        }
    }
}
