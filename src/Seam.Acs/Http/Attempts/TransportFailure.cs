namespace Seam.Acs;

/// <summary>
/// Turns the exception of a failed attempt into the exception that strategies expect, without texts of a server or a proxy.
/// </summary>
internal static class TransportFailure
{
    /// <param name="failure">The exception of the attempt.</param>
    /// <param name="wasAnswered">Whether the headers of a response were received.</param>
    /// <param name="neverSent">Whether the server cannot have received the whole request.</param>
    /// <param name="cancellationToken">The token that ends the attempt.</param>
    public static Exception Of(Exception failure, bool wasAnswered, bool neverSent, CancellationToken cancellationToken)
    {
        var quoting = Quoting(failure);
        // A canceled attempt may fail in any way when its connection is closed.
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
                // .NET's BrotliStream throws InvalidOperationException for a damaged body.
                InvalidDataException or InvalidOperationException when wasAnswered => new HttpRequestException(
                    HttpRequestError.InvalidResponse,
                    "The body cannot be decompressed.",
                    failure
                ),
                // A timeout of the handler's own, such as that of connecting.
                OperationCanceledException => new HttpRequestException(
                    neverSent ? HttpRequestError.ConnectionError : HttpRequestError.Unknown,
                    "The transport gave up.",
                    failure
                ),
                _ => failure,
            };
    }

    /// <summary>
    /// Returns the replacement of an exception that quotes the server or holds the proxy's password. Null if it does not.
    /// </summary>
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
