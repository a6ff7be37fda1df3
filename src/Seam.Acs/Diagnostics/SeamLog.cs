using Microsoft.Extensions.Logging;

namespace Seam.Acs;

/// <summary>
/// All messages of the library. Their IDs, names and levels are promised in <c>docs/observability.md</c>: new ones are added,
/// and none is given another meaning.
/// </summary>
/// <remarks>
/// None takes an exception: its caller gets it, and one that the caller's own strategies made could say anything.
/// </remarks>
internal static partial class SeamLog
{
    public static void CallSucceeded(
        ILogger logger,
        string operation,
        int statusCode,
        double elapsedMilliseconds,
        int attempts,
        string? requestId
    )
    {
        if (requestId is null)
            Short.CallSucceeded(logger, operation, statusCode, elapsedMilliseconds, attempts);
        else
            Full.CallSucceeded(logger, operation, statusCode, elapsedMilliseconds, attempts, requestId);
    }

    public static void CallFailed(
        ILogger logger,
        string operation,
        string errorType,
        double elapsedMilliseconds,
        int attempts,
        string? requestId
    )
    {
        if (requestId is null)
            Short.CallFailed(logger, operation, errorType, elapsedMilliseconds, attempts);
        else
            Full.CallFailed(logger, operation, errorType, elapsedMilliseconds, attempts, requestId);
    }

    public static void CallOutcomeUnknown(
        ILogger logger,
        string operation,
        string errorType,
        double elapsedMilliseconds,
        int attempts,
        string? requestId
    )
    {
        if (requestId is null)
            Short.CallOutcomeUnknown(logger, operation, errorType, elapsedMilliseconds, attempts);
        else
            Full.CallOutcomeUnknown(logger, operation, errorType, elapsedMilliseconds, attempts, requestId);
    }

    public static void ActionAttemptWaiting(
        ILogger logger,
        string operation,
        double timeoutSeconds,
        string? actionAttemptId
    )
    {
        if (actionAttemptId is null)
            Short.ActionAttemptWaiting(logger, operation, timeoutSeconds);
        else
            Full.ActionAttemptWaiting(logger, operation, timeoutSeconds, actionAttemptId);
    }

    public static void ActionAttemptSucceeded(
        ILogger logger,
        string operation,
        string? actionAttemptId,
        double elapsedMilliseconds,
        int polls
    )
    {
        if (actionAttemptId is null)
            Short.ActionAttemptSucceeded(logger, operation, elapsedMilliseconds, polls);
        else
            Full.ActionAttemptSucceeded(logger, operation, actionAttemptId, elapsedMilliseconds, polls);
    }

    public static void ActionAttemptFailed(
        ILogger logger,
        string operation,
        string? actionAttemptId,
        string errorType,
        double elapsedMilliseconds,
        int polls
    )
    {
        if (actionAttemptId is null)
            Short.ActionAttemptFailed(logger, operation, errorType, elapsedMilliseconds, polls);
        else
            Full.ActionAttemptFailed(logger, operation, actionAttemptId, errorType, elapsedMilliseconds, polls);
    }

    public static void ActionAttemptOutcomeUnknown(
        ILogger logger,
        string operation,
        string? actionAttemptId,
        string errorType,
        double elapsedMilliseconds,
        int polls
    )
    {
        if (actionAttemptId is null)
            Short.ActionAttemptOutcomeUnknown(logger, operation, errorType, elapsedMilliseconds, polls);
        else
            Full.ActionAttemptOutcomeUnknown(logger, operation, actionAttemptId, errorType, elapsedMilliseconds, polls);
    }

    public static void ReloadRefused(ILogger logger, string client, string reason)
    {
        if (client.Length == 0)
            Short.ReloadRefused(logger, reason);
        else
            Full.ReloadRefused(logger, client, reason);
    }

    [LoggerMessage(
        EventId = 2,
        EventName = "AttemptFailed",
        Level = LogLevel.Information,
        Message = "{Operation}: attempt {Attempt} failed ({ErrorType}). The next one follows in {DelayMilliseconds:0.0} ms."
    )]
    public static partial void AttemptFailed(
        ILogger logger,
        string operation,
        int attempt,
        string errorType,
        double delayMilliseconds
    );

    [LoggerMessage(
        EventId = 5,
        EventName = "CallCanceled",
        Level = LogLevel.Debug,
        Message = "{Operation} was cancelled by its caller after {ElapsedMilliseconds:0.0} ms, and had no effect. Attempts: {Attempts}."
    )]
    public static partial void CallCanceled(ILogger logger, string operation, double elapsedMilliseconds, int attempts);

    [LoggerMessage(
        EventId = 6,
        EventName = "LoggedIn",
        Level = LogLevel.Information,
        Message = "A client session was had from {ServerAddress} by the publishable key."
    )]
    public static partial void LoggedIn(ILogger logger, string serverAddress);

    [LoggerMessage(
        EventId = 11,
        EventName = "ResilienceHandlersRemoved",
        Level = LogLevel.Warning,
        Message = "The app's resilience handlers for all HTTP clients were taken out of {HttpClient}, because they would repeat creates. The client retries by itself; the option KeepAppWideResilienceHandlers keeps them."
    )]
    public static partial void ResilienceHandlersRemoved(ILogger logger, string httpClient);

    [LoggerMessage(
        EventId = 12,
        EventName = "ResilienceHandlersFound",
        Level = LogLevel.Warning,
        Message = "{HttpClient} has a resilience handler of its own, below the client's retries. If it retries, a create can be delivered twice; use the option ConfigurePipeline instead."
    )]
    public static partial void ResilienceHandlersFound(ILogger logger, string httpClient);

    [LoggerMessage(
        EventId = 14,
        EventName = "HandlerWithoutSend",
        Level = LogLevel.Warning,
        Message = "The handler {Handler} overrides SendAsync but not Send, so synchronous calls bypass it. Override Send too."
    )]
    public static partial void HandlerWithoutSend(ILogger logger, string handler);

    [LoggerMessage(
        EventId = 15,
        EventName = "AppWideHandlerNotUsed",
        Level = LogLevel.Warning,
        Message = "{HttpClient} does not use the primary handler for all HTTP clients of the app, because its {Handler} follows redirects, which could send tokens and PINs to any host. Set AllowAutoRedirect to false, or give the client a primary handler of its own."
    )]
    public static partial void AppWideHandlerNotUsed(ILogger logger, string httpClient, string handler);

    [LoggerMessage(
        EventId = 16,
        EventName = "SecretInBrowser",
        Level = LogLevel.Warning,
        Message = "{Option} is set in a browser, where every visitor can read it. Set PublishableKey with UserIdentifierKey, or ClientSessionToken, instead."
    )]
    public static partial void SecretInBrowser(ILogger logger, string option);
}
