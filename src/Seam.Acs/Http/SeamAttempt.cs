using System.Net;
using Polly;

namespace Seam.Acs;

/// <summary>One attempt of a call: a new request, and its answer with the body read whole.</summary>
internal static class SeamAttempt
{
    /// <summary>Makes the attempt, for a pipeline.</summary>
    public static async ValueTask<Outcome<HttpResponseMessage>> SendAsync(
        SeamCall call,
        CancellationToken cancellationToken
    ) => OutcomeOf(await TrySendAsync(call, cancellationToken).ConfigureAwait(false));

    /// <inheritdoc cref="SendAsync"/>
    public static Outcome<HttpResponseMessage> Send(SeamCall call, CancellationToken cancellationToken) =>
        OutcomeOf(TrySend(call, cancellationToken));

    public static Outcome<HttpResponseMessage> OutcomeOf(object result) =>
        result is Exception failure
            ? Outcome.FromException<HttpResponseMessage>(failure)
            : Outcome.FromResult((HttpResponseMessage)result);

    /// <summary>Makes the attempt.</summary>
    /// <returns>
    /// The answer, or the exception. The runtime has code at hand for tasks of objects; for tasks of <see cref="Outcome{T}"/> it
    /// would have to be compiled, which is a good part of a program's first call.
    /// </returns>
    public static async ValueTask<object> TrySendAsync(SeamCall call, CancellationToken cancellationToken)
    {
        var channel = call.Transport.Channel;
        HttpResponseMessage? response = null;
        using var request = call.Transport.CreateRequest(call, isSynchronous: false);
        if (!call.TryBeginAttempt())
            return call.RefuseRepeat();
        try
        {
            // A connection that is idle would be written to before the transport looks at the token.
            cancellationToken.ThrowIfCancellationRequested();
            response = await channel.SendAsync(request, cancellationToken).ConfigureAwait(false);
            try
            {
                await ResponseBody.BufferAsync(response, call.Reading, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception failure) when (IsBrokenBodyOfError(call, response, failure))
            {
                ResponseBody.Drop(response);
            }

            call.EndAttempt(response.StatusCode, request.Content is not RequestBody { IsWritten: false });
            return response;
        }
        catch (Exception failure)
        {
            return BreakOff(call, request, response, failure, cancellationToken);
        }
    }

    /// <inheritdoc cref="TrySendAsync"/>
    public static object TrySend(SeamCall call, CancellationToken cancellationToken)
    {
        HttpResponseMessage? response = null;
        using var request = call.Transport.CreateRequest(call, isSynchronous: true);
        if (!call.TryBeginAttempt())
            return call.RefuseRepeat();
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            response = call.Transport.Channel.Send(request, cancellationToken);
            try
            {
                ResponseBody.Buffer(response, call.Reading, cancellationToken);
            }
            catch (Exception failure) when (IsBrokenBodyOfError(call, response, failure))
            {
                ResponseBody.Drop(response);
            }

            call.EndAttempt(response.StatusCode, request.Content is not RequestBody { IsWritten: false });
            return response;
        }
        catch (Exception failure)
        {
            return BreakOff(call, request, response, failure, cancellationToken);
        }
    }

    // The status of an error counts for more than its text, which may also be late or unpackable.
    private static bool IsBrokenBodyOfError(SeamCall call, HttpResponseMessage response, Exception failure) =>
        !response.IsSuccessStatusCode
        && !call.CancellationToken.IsCancellationRequested
        && failure
            is IOException
                or HttpRequestException
                or InvalidDataException
                or InvalidOperationException
                or ResponseTooLongException
                or OperationCanceledException;

    /// <summary>Notes what is certain, and gives the failure the form in which strategies expect it.</summary>
    private static Exception BreakOff(
        SeamCall call,
        HttpRequestMessage request,
        HttpResponseMessage? response,
        Exception failure,
        CancellationToken cancellationToken
    )
    {
        if (response is not null)
            call.NoteStatus(response.StatusCode);
        response?.Dispose();
        var neverSent = response is null && NeverSent(call, request, failure);
        call.BreakOffAttempt(neverSent, response?.StatusCode);

        return call.LastFailure = TransportFailure.Of(failure, response is not null, neverSent, cancellationToken);
    }

    private static bool NeverSent(SeamCall call, HttpRequestMessage request, Exception failure)
    {
        // Whatever had sent the request whole would have had all of its body.
        var body = request.Content as RequestBody;
        var isWithheld = body?.TryWithhold() == true;
        // A handler, the user's or the framework's, may have sent the request before it failed to connect once more.
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

        return call.Transport.Channel.IsSocketsOnly && isWithheld;
    }
}
