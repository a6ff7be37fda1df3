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

    public override async ValueTask<SeamCredential> GetAsync(SeamCall call, bool synchronously) =>
        _session ?? await LogInAsync(call, refused: null, synchronously).ConfigureAwait(false);

    public override async ValueTask<SeamCredential?> RenewAsync(
        SeamCall call,
        SeamCredential refused,
        bool synchronously
    ) => await LogInAsync(call, refused, synchronously).ConfigureAwait(false);

    private async ValueTask<SeamCredential> LogInAsync(SeamCall call, SeamCredential? refused, bool synchronously)
    {
        var failures = Volatile.Read(ref _failures);
        try
        {
            if (synchronously)
                _turn.Wait(call.CancellationToken);
            else
                await _turn.WaitAsync(call.CancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException canceled)
        {
            throw Failure.FromException(call, canceled);
        }

        try
        {
            if (Settled(refused, failures) is { } settled)
                return settled;
            var login = transport.Prepare(
                GetOrCreate,
                new LoginRequest(userIdentifierKey),
                options: null,
                call.CancellationToken
            );
            return Keep(
                await transport
                    .RunAsync(login, GetOrCreate.Decoder, synchronously, publishableKey)
                    .ConfigureAwait(false)
            );
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

    /// <summary>Returns the session that another call has got while this call waited for its turn, or throws its failure.</summary>
    private SeamCredential? Settled(SeamCredential? refused, int failures)
    {
        if (_session is { } session && !ReferenceEquals(session, refused))
            return session;
        // Otherwise each of many callers would wait for all that fail before it.
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
