using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using System.Text.Json;

namespace Seam.Acs;

/// <summary>
/// Turns a publishable key into a client session, once for all calls of a client, and again where the session has ended.
/// </summary>
[SuppressMessage(
    "Design",
    "CA1001",
    Justification = "Without its wait handle, which is never asked for, a semaphore holds nothing to dispose."
)]
internal sealed class ClientSessionLogin(
    SeamTransport transport,
    SeamCredential publishableKey,
    string userIdentifierKey
) : CredentialSource
{
    // A session that is there already is given again, so the call is repeated as freely as a read.
    private static readonly RecordOperation<ClientSessionToken> GetOrCreate = new(
        "POST /client_sessions/get_or_create",
        RetryClass.Read,
        "client_session"
    );

    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile SeamCredential? _session;
    private ExceptionDispatchInfo? _lastFailure;
    private int _failures;

    /// <inheritdoc/>
    public override async ValueTask EnterAsync(SeamCall call)
    {
        if (_session is { } session)
        {
            call.Credential = session;
            return;
        }

        call.Credential = await LogInAsync(call).ConfigureAwait(false);
        call.RestartClock();
    }

    /// <inheritdoc/>
    public override void Enter(SeamCall call)
    {
        if (_session is { } session)
        {
            call.Credential = session;
            return;
        }

        call.Credential = LogIn(call);
        call.RestartClock();
    }

    protected override async ValueTask<SeamCredential?> NextAsync(SeamCall call) =>
        await LogInAsync(call).ConfigureAwait(false);

    protected override SeamCredential? Next(SeamCall call) => LogIn(call);

    private async Task<SeamCredential> LogInAsync(SeamCall call)
    {
        var failures = Volatile.Read(ref _failures);
        try
        {
            await _turn.WaitAsync(call.CancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException cancelled)
        {
            throw Failure.FromException(call, cancelled);
        }

        try
        {
            return Taken(call, failures)
                ?? Keep(await transport.SendAsync(LoginCall(call), GetOrCreate.Decoder).ConfigureAwait(false));
        }
        catch (Exception failure) when (failure is SeamException or SeamCanceledException)
        {
            Note(failure);
            if (!call.OutcomeUnknown)
                throw;
            throw Failure.FromLogin(call, failure);
        }
        finally
        {
            _turn.Release();
        }
    }

    private SeamCredential LogIn(SeamCall call)
    {
        var failures = Volatile.Read(ref _failures);
        try
        {
            _turn.Wait(call.CancellationToken);
        }
        catch (OperationCanceledException cancelled)
        {
            throw Failure.FromException(call, cancelled);
        }

        try
        {
            return Taken(call, failures) ?? Keep(transport.Send(LoginCall(call), GetOrCreate.Decoder));
        }
        catch (Exception failure) when (failure is SeamException or SeamCanceledException)
        {
            Note(failure);
            if (!call.OutcomeUnknown)
                throw;
            throw Failure.FromLogin(call, failure);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>What another call has brought about while this one waited for its turn: a new session, or a failure.</summary>
    private SeamCredential? Taken(SeamCall call, int failures)
    {
        if (_session is { } session && !ReferenceEquals(session, call.Credential))
            return session;
        // Else each of many callers would wait for all that fail before it.
        if (_failures != failures)
            _lastFailure?.Throw();
        return null;
    }

    private SeamCredential Keep(ClientSessionToken token)
    {
        _session = SeamCredential.ClientSession(token.Token);
        SeamLog.LoggedIn(transport.Settings.Logger, transport.Settings.Endpoint.Host);
        return _session;
    }

    private void Note(Exception failure)
    {
        // That one caller has given up says nothing to the others.
        if (failure is SeamCanceledException || ReferenceEquals(_lastFailure?.SourceException, failure))
            return;
        _lastFailure = ExceptionDispatchInfo.Capture(failure);
        _failures++;
    }

    private SeamCall LoginCall(SeamCall call) =>
        new(transport, GetOrCreate, new LoginRequest(userIdentifierKey), options: null, call.CancellationToken)
        {
            Credential = publishableKey,
        };

    private sealed class LoginRequest(string userIdentifierKey) : ISeamRequest
    {
        public void Validate() { }

        // A login is never sent with a query.
        public void WriteQuery(QueryStringBuilder query) => throw new NotSupportedException();

        public void WriteJson(Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteString("user_identifier_key"u8, userIdentifierKey);
            writer.WriteEndObject();
        }
    }
}
