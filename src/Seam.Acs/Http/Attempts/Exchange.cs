using System.Net;
using Polly.Timeout;

namespace Seam.Acs;

/// <summary>A call with the credential, the connections and the time that its attempts share.</summary>
/// <param name="call">The call.</param>
/// <param name="credential">The credential that its attempts carry.</param>
/// <param name="channel">What carries its requests.</param>
/// <param name="total">The limit of the call's whole time, which the caller and the client's end also cut short.</param>
/// <param name="watch">What reports the call. Null if nobody listens.</param>
internal sealed class Exchange(
    SeamCall call,
    SeamCredential credential,
    SeamChannel channel,
    TimeLimit total,
    CallWatch? watch
)
{
    public SeamCall Call => call;

    public TimeLimit Total => total;

    public CallWatch? Watch => watch;

    /// <summary>Sends the request once, and reads the body of its response.</summary>
    /// <returns>
    /// The response; or an <see cref="HttpRequestException"/>, a <see cref="TimeoutRejectedException"/> if the attempt's time ran
    /// out, an <see cref="OperationCanceledException"/> if the token was canceled, or what a handler threw.
    /// </returns>
    public async ValueTask<AttemptResult> AttemptAsync(bool synchronously, CancellationToken cancellationToken)
    {
        if (!call.Ledger.TryBegin(call.Operation.IsRepeatable))
            return new AttemptResult(RefuseRepeat());
        using var request = CreateRequest(synchronously);
        call.Written.Body?.BeginSending();
        HttpResponseMessage? response = null;
        using var limit = BeginLimit(cancellationToken);
        try
        {
            // Otherwise .NET would write to an idle connection before it looks at the token.
            limit.Token.ThrowIfCancellationRequested();
            response = await channel.SendAsync(request, synchronously, limit.Token).ConfigureAwait(false);
            try
            {
                await ResponseBody.BufferAsync(response, Reading, synchronously, limit.Token).ConfigureAwait(false);
            }
            catch (Exception failure) when (IsBrokenBodyOfError(response, failure))
            {
                ResponseBody.Drop(response);
            }

            if (request.Content is not RequestBody { IsWritten: false })
                call.Written.Body?.EndSending();
            call.Ledger.EndAnswered(response.StatusCode);
            return new AttemptResult(response);
        }
        catch (Exception failure)
        {
            response?.Dispose();
            return new AttemptResult(Fail(request, response?.StatusCode, failure, limit));
        }
    }

    private BodyReading Reading =>
        (channel.Unpacks ? BodyReading.Unpack : BodyReading.None)
        | (
            call.OnResponse is not null || call.Settings.ConfigurePipeline is not null
                ? BodyReading.KeepHeaders
                : BodyReading.None
        );

    private TimeLimit BeginLimit(CancellationToken cancellationToken)
    {
        var left = total.Left;
        // The end of both times at once is the end of the whole.
        var endsWithTotal = left != Timeout.InfiniteTimeSpan && left <= call.AttemptTimeout;
        return TimeLimit.Begin(
            call.Settings.TimeProvider,
            endsWithTotal ? Timeout.InfiniteTimeSpan : call.AttemptTimeout,
            isPooled: channel.IsSocketsOnly,
            cancellationToken
        );
    }

    private HttpRequestMessage CreateRequest(bool synchronously)
    {
        var settings = call.Settings;
        var request = new HttpRequestMessage(call.Written.Method, call.Written.Uri)
        {
            // .NET sends synchronously over HTTP/1.1 only.
            Version = synchronously ? HttpVersion.Version11 : settings.HttpVersion,
            VersionPolicy = synchronously ? HttpVersionPolicy.RequestVersionOrLower : settings.HttpVersionPolicy,
        };
        credential.AddTo(request.Headers);
        ClientIdentity.AddTo(request.Headers);
        if (channel.Unpacks)
            request.Headers.TryAddWithoutValidation("Accept-Encoding", Unpacking.Accepted);
        if (call.ExtraHeaders is { } extraHeaders)
        {
            foreach (var (name, value) in extraHeaders)
                request.Headers.TryAddWithoutValidation(name, value);
        }

        if (call.Written.Body is { } body)
            request.Content = new RequestBody(body);
        return request;
    }

    // The status of an error counts for more than its text, which may also be late or damaged.
    private bool IsBrokenBodyOfError(HttpResponseMessage response, Exception failure) =>
        !response.IsSuccessStatusCode
        && !call.CancellationToken.IsCancellationRequested
        && failure
            is IOException
                or HttpRequestException
                or InvalidDataException
                or InvalidOperationException
                or ResponseTooLongException
                or OperationCanceledException;

    /// <summary>Notes what is certain, and returns the exception that strategies expect.</summary>
    private Exception Fail(HttpRequestMessage request, HttpStatusCode? status, Exception failure, TimeLimit limit)
    {
        var neverSent = status is null && NeverSent(request, failure);
        var shaped = TransportFailure.Of(failure, status is not null, neverSent, limit.Token);
        if (shaped is OperationCanceledException canceled && limit.HasRunOut)
            shaped = AttemptTimedOut(canceled);
        call.Ledger.EndFailed(shaped, neverSent, status);
        return shaped;
    }

    private bool NeverSent(HttpRequestMessage request, Exception failure)
    {
        // A request that was sent whole would have had all of its body.
        var body = request.Content as RequestBody;
        var isWithheld = body?.TryWithhold() == true;
        // A handler may have sent the request before it failed to connect once more.
        if (body is not null && !isWithheld)
            return false;
        if (
            failure is HttpRequestException
            {
                HttpRequestError: HttpRequestError.NameResolutionError
                    or HttpRequestError.ConnectionError
                    or HttpRequestError.SecureConnectionError
                    or HttpRequestError.ProxyTunnelError,
            }
        )
        {
            return true;
        }

        return channel.IsSocketsOnly && isWithheld;
    }

    /// <summary>Returns what the last attempt ended with, for a strategy of the user's that must not have another one.</summary>
    private Exception RefuseRepeat() =>
        call.Ledger.LastFailure switch
        {
            null => new RepeatRefusedException(),
            // The strategy itself has cut that attempt off.
            OperationCanceledException canceled when !total.IsOver => AttemptTimedOut(canceled),
            var failure => failure,
        };

    private TimeoutRejectedException AttemptTimedOut(OperationCanceledException cause) =>
        new("The attempt did not end in time.", call.AttemptTimeout, cause);
}
