using System.Net.Sockets;

namespace Seam.Acs.Testing;

/// <summary>What a caller meets in place of an answer.</summary>
internal static class FaultAnswers
{
    /// <exception cref="HttpRequestException">
    /// The connection breaks or is refused; the exceptions are those of the socket handler at the same mishap.
    /// </exception>
    public static SimulatedAnswer Make(FaultEffect effect, Func<string> newRequestId) =>
        effect switch
        {
            FaultEffect.Status status => SimulatedAnswer.Gateway(status.Code, status.RetryAfter),
            FaultEffect.Error error => Refusal(error, newRequestId()),
            FaultEffect.Drop => throw new HttpRequestException(
                HttpRequestError.ResponseEnded,
                "An error occurred while sending the request.",
                new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.")
            ),
            _ => throw new HttpRequestException(
                HttpRequestError.ConnectionError,
                "Connection refused",
                new SocketException((int)SocketError.ConnectionRefused)
            ),
        };

    private static SimulatedAnswer Refusal(FaultEffect.Error error, string requestId)
    {
        var json = new ApiError(error.Code, error.Type, error.Message).ToJson(requestId);
        var answer = SimulatedAnswer.Json(error.Code, json, requestId);
        return error.RetryAfter is { } wait ? answer.WithHeader("Retry-After", wait) : answer;
    }
}
