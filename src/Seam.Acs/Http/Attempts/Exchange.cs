using System.Net;
using Polly.Timeout;

namespace Seam.Acs;

/// <summary>A call with the credential, the channel and the total time limit that its attempts share.</summary>
/// <param name="call">The call.</param>
/// <param name="credential">The credential of its requests.</param>
/// <param name="channel">The channel that sends its requests.</param>
/// <param name="total">The total time limit. It also ends if the caller cancels or the client is disposed.</param>
/// <param name="watch">The call's traces, metrics and logs. Null if nothing listens.</param>
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
        using var request = CreateRequest(synchronously);
        using var limit = BeginLimit(cancellationToken);
        if (!call.Ledger.TryBegin(call.Operation.IsRepeatable))
            return new AttemptResult(RefuseRepeat());
        HttpResponseMessage? response = null;
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

            call.Ledger.EndAnswered(response.StatusCode);
            return new AttemptResult(response);
        }
        catch (Exception failure)
        {
            response?.Dispose();
            return new AttemptResult(Fail(request, response?.StatusCode, failure, synchronously, limit));
        }
    }

    private BodyReading Reading =>
        (channel.Decompresses ? BodyReading.Decompress : BodyReading.None)
        | (
            call.OnResponse is not null || call.Settings.ConfigurePipeline is not null
                ? BodyReading.KeepHeaders
                : BodyReading.None
        );

    private TimeLimit BeginLimit(CancellationToken cancellationToken)
    {
        var left = total.Left;
        // If both times end at once, the total time limit reports it.
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
        if (channel.Decompresses)
            request.Headers.TryAddWithoutValidation("Accept-Encoding", Decompression.Accepted);
        if (call.ExtraHeaders is { } extraHeaders)
        {
            foreach (var (name, value) in extraHeaders)
                request.Headers.TryAddWithoutValidation(name, value);
        }

        if (call.Written.Body is { } body)
            request.Content = new RequestBody(body);
        return request;
    }

    // The status of an error is enough to report it if its body is late or damaged.
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

    /// <summary>Notes the failure of an attempt, and returns the exception that strategies expect.</summary>
    private Exception Fail(
        HttpRequestMessage request,
        HttpStatusCode? status,
        Exception failure,
        bool synchronously,
        TimeLimit limit
    )
    {
        var handlerFailure = status is null ? FailedHandler.Of(failure, channel.Handlers, synchronously) : null;
        var neverSent = status is null && TryWithhold(request, failure, handlerFailure);
        var shaped = TransportFailure.Of(failure, status is not null, neverSent, limit.Token);
        if (shaped is OperationCanceledException canceled && limit.HasRunOut)
            shaped = AttemptTimedOut(canceled);
        call.Ledger.EndFailed(shaped, neverSent, status, handlerFailure);
        return shaped;
    }

    /// <summary>Withholds the rest of a request whose attempt failed.</summary>
    /// <returns>True if the server cannot have received the whole request.</returns>
    private bool TryWithhold(HttpRequestMessage request, Exception failure, HandlerFailure? handlerFailure)
    {
        // The server has the whole request only if the handler had the whole body.
        var body = request.Content as RequestBody;
        var isWithheld = body?.TryWithhold() == true;
        // A handler that retries, or that replaced the content, may have sent the request before it failed to connect.
        if (call.Written.Body is not null && !isWithheld)
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

        // Other handlers may wrap what they could not send, or send it in their own way.
        return isWithheld && (channel.IsSocketsOnly || handlerFailure is not null);
    }

    /// <summary>
    /// Returns the exception for a strategy of the user's that asks for an attempt which could take effect twice.
    /// </summary>
    private Exception RefuseRepeat() =>
        call.Ledger.LastFailure switch
        {
            null => new RepeatRefusedException(cause: null),
            // The strategy itself canceled the last attempt.
            OperationCanceledException canceled when !total.IsOver => new RepeatRefusedException(canceled),
            var failure => failure,
        };

    private TimeoutRejectedException AttemptTimedOut(OperationCanceledException cause) =>
        new("The attempt did not end in time.", call.AttemptTimeout, cause);
}
