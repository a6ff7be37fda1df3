using System.Globalization;
using Polly;
using Polly.Timeout;

namespace Seam.Acs;

/// <summary>Creates the exceptions that callers get.</summary>
internal static class Failure
{
    private const int MaxListedParameters = 5;

    /// <summary>Returns the exception of a response whose status is not a success.</summary>
    public static SeamApiException FromResponse(
        ICallFacts call,
        HttpResponseMessage response,
        ReadOnlyMemory<byte> body,
        TimeSpan? retryAfter
    )
    {
        var status = (int)response.StatusCode;
        var error = ErrorBody.Read(body);
        var requestId = call.RequestId;
        var failure = new ApiFailure(
            FailureText.Compose(
                call,
                Describe(call, response, error),
                requestId,
                call.OutcomeUnknown,
                Advice(call, status, retryAfter)
            ),
            call.OperationName,
            call.Attempts,
            requestId,
            call.OutcomeUnknown,
            status,
            error,
            retryAfter
        );

        if (status == 401)
            return new SeamUnauthorizedException(failure);
        if (status == 429)
            return new SeamRateLimitException(failure);
        if (status == 404 || error.Type?.EndsWith("_not_found", StringComparison.Ordinal) == true)
            return new SeamNotFoundException(failure);
        return error.Type == "invalid_input" || error.ValidationErrors.Count > 0
            ? new SeamInvalidInputException(failure)
            : new SeamApiException(failure);
    }

    /// <summary>Returns the exception of a success that cannot be read. The call most likely took effect.</summary>
    public static SeamResponseException FromUnreadable(ICallFacts call, UnreadableResponseException unreadable)
    {
        var status = call.LastStatusCode;
        var requestId = call.RequestId;
        var outcomeUnknown = call.OutcomeUnknown || call.RetryClass != RetryClass.Read;
        var place = unreadable.Path is null ? "" : $" at {unreadable.Path}";
        return new SeamResponseException(
            FailureText.Compose(
                call,
                $"the server answered {status}, but the answer cannot be read{place}: {unreadable.Message}",
                requestId,
                outcomeUnknown,
                advice: null
            )
        )
        {
            Operation = call.OperationName,
            Attempts = call.Attempts,
            RequestId = requestId,
            OutcomeUnknown = outcomeUnknown,
            StatusCode = status,
            Path = unreadable.Path,
        };
    }

    /// <summary>Returns the exception of a call without a response.</summary>
    /// <param name="call">The call.</param>
    /// <param name="cause">
    /// What ended the call. A handler's or strategy's own call of a Seam client is a cause like any other.
    /// </param>
    /// <returns>
    /// A <see cref="SeamCanceledException"/> with the caller's token if the caller canceled. Otherwise a
    /// <see cref="SeamException"/>.
    /// </returns>
    public static Exception FromException(ICallFacts call, Exception cause) =>
        cause switch
        {
            OperationCanceledException when call.CancellationToken.IsCancellationRequested => Cancelled(call, cause),
            TimeoutRejectedException timeout => TimedOut(call, timeout),
            ResponseTooLongException tooLong => TooLong(call, tooLong),
            ExecutionRejectedException => NotAnswered(
                call,
                cause,
                $"a strategy of {nameof(SeamClientOptions.ConfigurePipeline)} refused to send the request "
                    + $"({cause.GetType().Name})"
            ),
            RepeatRefusedException => NotAnswered(
                call,
                cause,
                $"a strategy of {nameof(SeamClientOptions.ConfigurePipeline)} would have sent the request again, "
                    + "which could have done it twice"
            ),
            _ when call.IsClientDisposed => NotAnswered(call, cause, "the client was disposed while the call ran"),
            not HttpRequestException when !ReferenceEquals(cause, call.LastFailure) => NotAnswered(
                call,
                cause,
                $"a strategy of {nameof(SeamClientOptions.ConfigurePipeline)} failed ({cause.GetType().Name})"
            ),
            _ when call.HandlerFailure is { } failed => NotAnswered(
                call,
                cause,
                $"{(failed.Handler is { } handler ? $"the handler {handler}" : "a handler of the client")} failed "
                    + $"({cause.GetType().Name})",
                failed.NeedsSend
                    ? "A synchronous call needs a handler that overrides Send. Override Send, or call the asynchronous "
                        + "method."
                    : null
            ),
            HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } request => NotAnswered(
                call,
                cause,
                $"{Host(call)} could not be reached, or broke off ({request.HttpRequestError})"
            ),
            _ => NotAnswered(call, cause, $"{Host(call)} could not be reached, or broke off ({cause.GetType().Name})"),
        };

    /// <summary>
    /// Returns the exception of a call that may have taken effect, or polls an action, and could not log in again.
    /// </summary>
    /// <param name="call">The call.</param>
    /// <param name="cause">The exception of the login.</param>
    public static SeamTransportException FromLogin(ICallFacts call, SeamException cause) =>
        NotAnswered(call, cause, "its client session has ended, and there is no new one");

    /// <summary>Returns the exception of a running call whose credential cannot be read or is invalid.</summary>
    public static SeamConfigurationException FromConfiguration(ICallFacts call, SeamConfigurationException cause)
    {
        var message = call.OutcomeUnknown
            ? FailureText.Compose(call, cause.Message, null, outcomeUnknown: true, advice: null)
            : cause.Message;
        return new SeamConfigurationException(message, cause.InnerException)
        {
            Operation = call.OperationName,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            OptionName = cause.OptionName,
            EnvironmentVariable = cause.EnvironmentVariable,
        };
    }

    private static SeamCanceledException Cancelled(ICallFacts call, Exception cause)
    {
        var message = FailureText.Compose(call, "the caller cancelled it", null, call.OutcomeUnknown, advice: null);
        return new SeamCanceledException(message, cause, call.CancellationToken)
        {
            Operation = call.OperationName,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            ActionAttemptId = call.ActionAttemptId,
        };
    }

    private static SeamTimeoutException TimedOut(ICallFacts call, TimeoutRejectedException cause)
    {
        var time = call.TotalTimedOut ? call.TotalTimeout : cause.Timeout;
        var option =
            call.TotalTimedOut ? nameof(SeamClientOptions.TotalTimeout)
            : time == call.AttemptTimeout ? nameof(SeamClientOptions.AttemptTimeout)
            : $"a strategy of {nameof(SeamClientOptions.ConfigurePipeline)}";
        var message = FailureText.Compose(
            call,
            $"no answer from {Host(call)} within {FailureText.Duration(time)} ({option})",
            null,
            call.OutcomeUnknown,
            advice: null
        );
        return new SeamTimeoutException(message, cause)
        {
            Operation = call.OperationName,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            Timeout = time,
            IsTotal = call.TotalTimedOut,
        };
    }

    private static SeamResponseException TooLong(ICallFacts call, ResponseTooLongException cause) =>
        new(
            FailureText.Compose(
                call,
                $"the answer is longer than {cause.MaxLength / 1024 / 1024} MiB",
                null,
                call.OutcomeUnknown,
                advice: null
            )
        )
        {
            Operation = call.OperationName,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            StatusCode = call.LastStatusCode,
        };

    private static SeamTransportException NotAnswered(
        ICallFacts call,
        Exception cause,
        string what,
        string? advice = null
    ) =>
        new(FailureText.Compose(call, what, null, call.OutcomeUnknown, advice), cause)
        {
            Operation = call.OperationName,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
        };

    /// <summary>Returns the server's name, with its port if that is not the default.</summary>
    private static string Host(ICallFacts call) => call.Endpoint.Authority;

    private static string Describe(ICallFacts call, HttpResponseMessage response, ErrorBody error)
    {
        var status = (int)response.StatusCode;
        var answered = $"the server answered {status.ToString(CultureInfo.InvariantCulture)}";
        if (status is >= 300 and < 400)
        {
            var host = response.Headers.Location is { IsAbsoluteUri: true } target
                ? FailureText.Redact(target.Host, call)
                : "";
            return host.Length > 0
                ? $"{answered}, a redirect to {host}, which is not followed"
                : $"{answered}, a redirect, which is not followed";
        }

        if (error.Type is { } type)
            answered += $" ({FailureText.RedactType(type, call)})";
        if (!string.IsNullOrWhiteSpace(error.Message))
            answered += $": {FailureText.Redact(error.Message, call)}";
        if (error.ValidationErrors.Count == 0)
            return answered;

        var parameters = new List<string>();
        foreach (var (name, texts) in error.ValidationErrors)
        {
            if (parameters.Count < MaxListedParameters)
                parameters.Add($"{(name.Length == 0 ? "the request" : name)}: {string.Join(", ", texts)}");
        }

        return $"{answered} [{FailureText.Redact(string.Join("; ", parameters), call)}]";
    }

    private static string? Advice(ICallFacts call, int status, TimeSpan? retryAfter)
    {
        if (status == 401)
            return "Check the credential, its workspace and the endpoint.";
        if (retryAfter is not { } wait)
            return null;
        var asks = $"The server asks to wait {FailureText.Duration(wait)}";
        return wait > call.MaxRetryDelay
            ? $"{asks}, which is more than {nameof(SeamClientOptions.MaxRetryDelay)} "
                + $"({FailureText.Duration(call.MaxRetryDelay)}) allows."
            : asks + ".";
    }
}
