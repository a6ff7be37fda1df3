using System.Globalization;
using System.Net;
using Polly.Timeout;

namespace Seam.Acs;

/// <summary>Returns the value of <c>error.type</c>.</summary>
internal static class ErrorKind
{
    private const string Canceled = "canceled";
    private const string Timeout = "timeout";

    /// <summary>Returns the value for a call or a wait that failed.</summary>
    /// <param name="failure">What its caller gets.</param>
    /// <param name="request">What was sent, of which the name must hold nothing.</param>
    public static string Of(Exception failure, ISeamRequest request) =>
        failure switch
        {
            SeamApiException refusal => TelemetryText.ErrorType(refusal.ErrorType, request) ?? Of(refusal.StatusCode),
            SeamActionAttemptFailedException failed => TelemetryText.ErrorType(failed.ErrorType, request)
                ?? TypeName(failed),
            SeamTimeoutException => Timeout,
            SeamCanceledException => Canceled,
            SeamTransportException { InnerException: { } cause } => OfAttempt(cause),
            _ => TypeName(failure),
        };

    /// <summary>Returns the value for an attempt without a response.</summary>
    public static string OfAttempt(Exception failure) =>
        failure switch
        {
            TimeoutRejectedException => Timeout,
            HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } request => Name(
                request.HttpRequestError
            ),
            _ => TypeName(failure),
        };

    public static string Of(int status) => status.ToString(CultureInfo.InvariantCulture);

    public static string Of(HttpStatusCode status) => Of((int)status);

    // The values that .NET uses in the spans of its requests.
    private static string Name(HttpRequestError error) =>
        error switch
        {
            HttpRequestError.NameResolutionError => "name_resolution_error",
            HttpRequestError.ConnectionError => "connection_error",
            HttpRequestError.SecureConnectionError => "secure_connection_error",
            HttpRequestError.HttpProtocolError => "http_protocol_error",
            HttpRequestError.ExtendedConnectNotSupported => "extended_connect_not_supported",
            HttpRequestError.VersionNegotiationError => "version_negotiation_error",
            HttpRequestError.UserAuthenticationError => "user_authentication_error",
            HttpRequestError.ProxyTunnelError => "proxy_tunnel_error",
            HttpRequestError.InvalidResponse => "invalid_response",
            HttpRequestError.ResponseEnded => "response_ended",
            HttpRequestError.ConfigurationLimitExceeded => "configuration_limit_exceeded",
            _ => "unknown",
        };

    private static string TypeName(Exception failure) => failure.GetType().FullName ?? failure.GetType().Name;
}
