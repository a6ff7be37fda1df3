using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using System.Text.Json;

namespace Seam.Acs;

/// <summary>
/// Turns a publishable key into a client session, once for all calls of a client, and again if the session has ended.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore without a wait handle holds nothing to dispose.")]
internal sealed class ClientSessionLogin(
    SeamTransport transport,
    SeamCredential publishableKey,
    string userIdentifierKey
) : CredentialSource
{
    // The API returns a session that exists, so a retry does no harm.
    private static readonly RecordOperation<ClientSessionToken> GetOrCreate = new(
        "POST /client_sessions/get_or_create",
        RetryClass.Read,
        "client_session"
    );

    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile SeamCredential? _session;
    private ExceptionDispatchInfo? _lastFailure;
    private int _failures;

    public override async ValueTask<SeamCredential> GetAsync(SeamCall call, TimeLimit total, bool synchronously) =>
        _session ?? await LogInAsync(call, refused: null, total, synchronously).ConfigureAwait(false);

    public override async ValueTask<SeamCredential?> RenewAsync(
        SeamCall call,
        SeamCredential refused,
        TimeLimit total,
        bool synchronously
    ) => await LogInAsync(call, refused, total, synchronously).ConfigureAwait(false);

    private async ValueTask<SeamCredential> LogInAsync(
        SeamCall call,
        SeamCredential? refused,
        TimeLimit total,
        bool synchronously
    )
    {
        var failures = Volatile.Read(ref _failures);
        try
        {
            if (synchronously)
                _turn.Wait(total.Token);
            else
                await _turn.WaitAsync(total.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException canceled)
        {
            throw SeamPipeline.ForCaller(call, total, canceled);
        }

        try
        {
            if (Settled(refused, failures) is { } settled)
                return settled;
            var login = transport.Prepare(GetOrCreate, new LoginRequest(userIdentifierKey), options: null, total.Token);
            return Keep(
                await transport
                    .RunAsync(login, GetOrCreate.Decoder, synchronously, publishableKey)
                    .ConfigureAwait(false)
            );
        }
        // The call's time ran out, its caller canceled, or the client was disposed. The next call logs in itself.
        catch (OperationCanceledException canceled)
        {
            throw SeamPipeline.ForCaller(call, total, canceled);
        }
        catch (SeamException failure)
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

    /// <summary>
    /// Returns the session that another call got while this call waited for its turn, or throws that call's failure.
    /// </summary>
    private SeamCredential? Settled(SeamCredential? refused, int failures)
    {
        if (_session is { } session && !ReferenceEquals(session, refused))
            return session;
        // Otherwise each of many callers would wait for all logins that fail before its own.
        if (_failures != failures)
            _lastFailure?.Throw();
        return null;
    }

    private SeamCredential Keep(ClientSessionToken token)
    {
        _session = SeamCredential.ClientSession(token.Token);
        Telemetry.Report(() => SeamLog.LoggedIn(transport.Settings.Logger, transport.Settings.Endpoint.Host));
        return _session;
    }

    private void Note(SeamException failure)
    {
        if (ReferenceEquals(_lastFailure?.SourceException, failure))
            return;
        _lastFailure = ExceptionDispatchInfo.Capture(failure);
        _failures++;
    }

    private sealed class LoginRequest(string userIdentifierKey) : ISeamRequest
    {
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
