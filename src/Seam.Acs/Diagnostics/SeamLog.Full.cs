using Microsoft.Extensions.Logging;

namespace Seam.Acs;

internal static partial class SeamLog
{
    /// <summary>The messages with a value that can be missing.</summary>
    private static partial class Full
    {
        [LoggerMessage(
            EventId = 1,
            EventName = "CallSucceeded",
            Level = LogLevel.Debug,
            Message = "{Operation} succeeded with {StatusCode} in {ElapsedMilliseconds:0.0} ms, attempts: {Attempts}, request ID: {RequestId}."
        )]
        public static partial void CallSucceeded(
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
        public static partial void CallFailed(
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
        public static partial void CallOutcomeUnknown(
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
        public static partial void ActionAttemptWaiting(
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
        public static partial void ActionAttemptSucceeded(
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
        public static partial void ActionAttemptFailed(
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
        public static partial void ActionAttemptOutcomeUnknown(
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
        public static partial void ReloadRefused(ILogger logger, string client, string reason);
    }
}
