using Microsoft.Extensions.Logging;

namespace Seam.Acs;

/// <summary>
/// All messages of the library. Their IDs, names and levels are promised in <c>docs/observability.md</c>: new ones are added,
/// and none is given another meaning.
/// </summary>
/// <remarks>
/// All stand in one class: the generated code of several classes is in an order that changes from build to build. No message
/// takes an exception: the caller gets it, and an exception of the caller's own strategies could say anything.
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
            ShortCallSucceeded(logger, operation, statusCode, elapsedMilliseconds, attempts);
        else
            FullCallSucceeded(logger, operation, statusCode, elapsedMilliseconds, attempts, requestId);
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
            ShortCallFailed(logger, operation, errorType, elapsedMilliseconds, attempts);
        else
            FullCallFailed(logger, operation, errorType, elapsedMilliseconds, attempts, requestId);
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
            ShortCallOutcomeUnknown(logger, operation, errorType, elapsedMilliseconds, attempts);
        else
            FullCallOutcomeUnknown(logger, operation, errorType, elapsedMilliseconds, attempts, requestId);
    }

    public static void ActionAttemptWaiting(
        ILogger logger,
        string operation,
        double timeoutSeconds,
        string? actionAttemptId
    )
    {
        if (actionAttemptId is null)
            ShortActionAttemptWaiting(logger, operation, timeoutSeconds);
        else
            FullActionAttemptWaiting(logger, operation, timeoutSeconds, actionAttemptId);
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
            ShortActionAttemptSucceeded(logger, operation, elapsedMilliseconds, polls);
        else
            FullActionAttemptSucceeded(logger, operation, actionAttemptId, elapsedMilliseconds, polls);
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
            ShortActionAttemptFailed(logger, operation, errorType, elapsedMilliseconds, polls);
        else
            FullActionAttemptFailed(logger, operation, actionAttemptId, errorType, elapsedMilliseconds, polls);
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
            ShortActionAttemptOutcomeUnknown(logger, operation, errorType, elapsedMilliseconds, polls);
        else
            FullActionAttemptOutcomeUnknown(logger, operation, actionAttemptId, errorType, elapsedMilliseconds, polls);
    }

    public static void ReloadRefused(ILogger logger, string client, string reason)
    {
        if (client.Length == 0)
            ShortReloadRefused(logger, reason);
        else
            FullReloadRefused(logger, client, reason);
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

#pragma warning disable SYSLIB1006, SYSLIB1025 // A message with and without a value that can be missing is one event.

    // The messages with a value that can be missing.

    [LoggerMessage(
        EventId = 1,
        EventName = "CallSucceeded",
        Level = LogLevel.Debug,
        Message = "{Operation} succeeded with {StatusCode} in {ElapsedMilliseconds:0.0} ms, attempts: {Attempts}, request ID: {RequestId}."
    )]
    private static partial void FullCallSucceeded(
        ILogger logger,
        string operation,
        int statusCode,
        double elapsedMilliseconds,
        int attempts,
        string requestId
    );

    [LoggerMessage(
        EventId = 3,
        EventName = "CallFailed",
        Level = LogLevel.Warning,
        Message = "{Operation} failed ({ErrorType}) after {ElapsedMilliseconds:0.0} ms, attempts: {Attempts}, request ID: {RequestId}."
    )]
    private static partial void FullCallFailed(
        ILogger logger,
        string operation,
        string errorType,
        double elapsedMilliseconds,
        int attempts,
        string requestId
    );

    [LoggerMessage(
        EventId = 4,
        EventName = "CallOutcomeUnknown",
        Level = LogLevel.Error,
        Message = "{Operation} failed ({ErrorType}) after {ElapsedMilliseconds:0.0} ms, but may have taken effect: look before repeating it. Attempts: {Attempts}, request ID: {RequestId}."
    )]
    private static partial void FullCallOutcomeUnknown(
        ILogger logger,
        string operation,
        string errorType,
        double elapsedMilliseconds,
        int attempts,
        string requestId
    );

    [LoggerMessage(
        EventId = 7,
        EventName = "ActionAttemptWaiting",
        Level = LogLevel.Debug,
        Message = "{Operation}: waiting up to {TimeoutSeconds:0.###} s for the action attempt {ActionAttemptId}."
    )]
    private static partial void FullActionAttemptWaiting(
        ILogger logger,
        string operation,
        double timeoutSeconds,
        string actionAttemptId
    );

    [LoggerMessage(
        EventId = 8,
        EventName = "ActionAttemptSucceeded",
        Level = LogLevel.Debug,
        Message = "{Operation}: the action attempt {ActionAttemptId} succeeded after {ElapsedMilliseconds:0.0} ms and {Polls} looks."
    )]
    private static partial void FullActionAttemptSucceeded(
        ILogger logger,
        string operation,
        string actionAttemptId,
        double elapsedMilliseconds,
        int polls
    );

    [LoggerMessage(
        EventId = 9,
        EventName = "ActionAttemptFailed",
        Level = LogLevel.Warning,
        Message = "{Operation}: the action attempt {ActionAttemptId} failed ({ErrorType}) after {ElapsedMilliseconds:0.0} ms and {Polls} looks."
    )]
    private static partial void FullActionAttemptFailed(
        ILogger logger,
        string operation,
        string actionAttemptId,
        string errorType,
        double elapsedMilliseconds,
        int polls
    );

    [LoggerMessage(
        EventId = 10,
        EventName = "ActionAttemptOutcomeUnknown",
        Level = LogLevel.Error,
        Message = "{Operation}: the end of the action attempt {ActionAttemptId} was not seen ({ErrorType}) within {ElapsedMilliseconds:0.0} ms and {Polls} looks. It may still be carried out: read it again."
    )]
    private static partial void FullActionAttemptOutcomeUnknown(
        ILogger logger,
        string operation,
        string actionAttemptId,
        string errorType,
        double elapsedMilliseconds,
        int polls
    );

    [LoggerMessage(
        EventId = 13,
        EventName = "ReloadRefused",
        Level = LogLevel.Error,
        Message = "The options of the client \"{Client}\" cannot be used as they were reloaded, so it keeps its credential: {Reason}"
    )]
    private static partial void FullReloadRefused(ILogger logger, string client, string reason);

    // The messages without that value: most providers would print it as null.

    [LoggerMessage(
        EventId = 1,
        EventName = "CallSucceeded",
        Level = LogLevel.Debug,
        Message = "{Operation} succeeded with {StatusCode} in {ElapsedMilliseconds:0.0} ms, attempts: {Attempts}."
    )]
    private static partial void ShortCallSucceeded(
        ILogger logger,
        string operation,
        int statusCode,
        double elapsedMilliseconds,
        int attempts
    );

    [LoggerMessage(
        EventId = 3,
        EventName = "CallFailed",
        Level = LogLevel.Warning,
        Message = "{Operation} failed ({ErrorType}) after {ElapsedMilliseconds:0.0} ms, attempts: {Attempts}."
    )]
    private static partial void ShortCallFailed(
        ILogger logger,
        string operation,
        string errorType,
        double elapsedMilliseconds,
        int attempts
    );

    [LoggerMessage(
        EventId = 4,
        EventName = "CallOutcomeUnknown",
        Level = LogLevel.Error,
        Message = "{Operation} failed ({ErrorType}) after {ElapsedMilliseconds:0.0} ms, but may have taken effect: look before repeating it. Attempts: {Attempts}."
    )]
    private static partial void ShortCallOutcomeUnknown(
        ILogger logger,
        string operation,
        string errorType,
        double elapsedMilliseconds,
        int attempts
    );

    [LoggerMessage(
        EventId = 7,
        EventName = "ActionAttemptWaiting",
        Level = LogLevel.Debug,
        Message = "{Operation}: waiting up to {TimeoutSeconds:0.###} s for the action attempt."
    )]
    private static partial void ShortActionAttemptWaiting(ILogger logger, string operation, double timeoutSeconds);

    [LoggerMessage(
        EventId = 8,
        EventName = "ActionAttemptSucceeded",
        Level = LogLevel.Debug,
        Message = "{Operation}: the action attempt succeeded after {ElapsedMilliseconds:0.0} ms and {Polls} looks."
    )]
    private static partial void ShortActionAttemptSucceeded(
        ILogger logger,
        string operation,
        double elapsedMilliseconds,
        int polls
    );

    [LoggerMessage(
        EventId = 9,
        EventName = "ActionAttemptFailed",
        Level = LogLevel.Warning,
        Message = "{Operation}: the action attempt failed ({ErrorType}) after {ElapsedMilliseconds:0.0} ms and {Polls} looks."
    )]
    private static partial void ShortActionAttemptFailed(
        ILogger logger,
        string operation,
        string errorType,
        double elapsedMilliseconds,
        int polls
    );

    [LoggerMessage(
        EventId = 10,
        EventName = "ActionAttemptOutcomeUnknown",
        Level = LogLevel.Error,
        Message = "{Operation}: the end of the action attempt was not seen ({ErrorType}) within {ElapsedMilliseconds:0.0} ms and {Polls} looks. It may still be carried out: read it again."
    )]
    private static partial void ShortActionAttemptOutcomeUnknown(
        ILogger logger,
        string operation,
        string errorType,
        double elapsedMilliseconds,
        int polls
    );

    [LoggerMessage(
        EventId = 13,
        EventName = "ReloadRefused",
        Level = LogLevel.Error,
        Message = "The options of the client cannot be used as they were reloaded, so it keeps its credential: {Reason}"
    )]
    private static partial void ShortReloadRefused(ILogger logger, string reason);

#pragma warning restore SYSLIB1006, SYSLIB1025
}
