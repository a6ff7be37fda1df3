namespace Seam.Acs;

/// <summary>Gives what broke an attempt off the form in which strategies expect it, without what a server or a proxy said.</summary>
internal static class TransportFailure
{
    /// <param name="failure">What broke the attempt off.</param>
    /// <param name="wasAnswered">Whether the answer had begun.</param>
    /// <param name="neverSent">Whether the server can't have had the request whole.</param>
    /// <param name="cancellationToken">What ends the attempt early.</param>
    public static Exception Of(Exception failure, bool wasAnswered, bool neverSent, CancellationToken cancellationToken)
    {
        var quoting = Quoting(failure);
        // Whatever breaks when a connection is closed to cancel it, it is the cancellation that must be seen.
        if (cancellationToken.IsCancellationRequested)
        {
            return failure is OperationCanceledException && quoting is null
                ? failure
                : new OperationCanceledException("The attempt was cancelled.", quoting ?? failure, cancellationToken);
        }

        return quoting
            ?? failure switch
            {
                HttpRequestException or ResponseTooLongException => failure,
                HttpIOException broken => new HttpRequestException(broken.HttpRequestError, broken.Message, broken),
                IOException => new HttpRequestException(
                    HttpRequestError.ResponseEnded,
                    "The connection broke.",
                    failure
                ),
                // Brotli has an exception of its own for the same thing.
                InvalidDataException or InvalidOperationException when wasAnswered => new HttpRequestException(
                    HttpRequestError.InvalidResponse,
                    "The body cannot be decompressed.",
                    failure
                ),
                // The handler's own limits, such as the time to connect.
                OperationCanceledException => new HttpRequestException(
                    neverSent ? HttpRequestError.ConnectionError : HttpRequestError.Unknown,
                    "The transport gave up.",
                    failure
                ),
                _ => failure,
            };
    }

    /// <summary>What stands for a failure that .NET tells in the words of the server, or with the proxy's password.</summary>
    private static HttpRequestException? Quoting(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            var error = cause switch
            {
                HttpRequestException request => request.HttpRequestError,
                HttpIOException broken => broken.HttpRequestError,
                _ => HttpRequestError.Unknown,
            };
            if (error == HttpRequestError.InvalidResponse)
                return new HttpRequestException(error, "The answer is not HTTP.");
            if (error == HttpRequestError.ProxyTunnelError)
                return new HttpRequestException(error, "The proxy made no tunnel.");
        }

        return null;
    }
}
