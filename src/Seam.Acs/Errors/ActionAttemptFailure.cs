namespace Seam.Acs;

/// <summary>Creates the exceptions of calls that wait for an action.</summary>
internal static class ActionAttemptFailure
{
    public static SeamActionAttemptFailedException Failed<T>(ICallFacts lastCall, ActionAttempt<T> attempt)
        where T : ISeamJson<T>
    {
        var what = $"{Named(lastCall, attempt.ActionAttemptId)} failed";
        if (attempt.Error?.Type is { } type)
            what += $" ({FailureText.RedactType(type, lastCall)})";
        if (!string.IsNullOrWhiteSpace(attempt.Error?.Message))
            what += $": {FailureText.Redact(attempt.Error.Message, lastCall)}";
        return new SeamActionAttemptFailedException(Sentence(what))
        {
            Operation = lastCall.OperationName,
            Attempts = lastCall.Attempts,
            RequestId = lastCall.RequestId,
            ActionAttemptId = attempt.ActionAttemptId,
            ActionType = attempt.ActionType,
            ErrorType = attempt.Error?.Type,
            ErrorMessage = attempt.Error?.Message,
        };
    }

    public static SeamActionAttemptTimeoutException TimedOut<T>(
        ICallFacts lastCall,
        ActionAttempt<T> attempt,
        ActionAttemptWait wait,
        Exception? cause
    )
        where T : ISeamJson<T> =>
        new(
            $"{Named(lastCall, attempt.ActionAttemptId)} was not over within {FailureText.Duration(wait.Timeout)}. It "
                + "goes on, and may still be carried out: read it again by its ID.",
            cause
        )
        {
            Operation = lastCall.OperationName,
            Attempts = lastCall.Attempts,
            RequestId = lastCall.RequestId,
            OutcomeUnknown = true,
            ActionAttemptId = attempt.ActionAttemptId,
            ActionType = attempt.ActionType,
            Timeout = wait.Timeout,
        };

    public static SeamResponseException WithoutId(ICallFacts lastCall) =>
        new(
            $"{lastCall.OperationName}: the server answered {lastCall.LastStatusCode}, but its action attempt has no ID "
                + "to wait for. The action may be carried out: check before repeating it."
        )
        {
            Operation = lastCall.OperationName,
            Attempts = lastCall.Attempts,
            RequestId = lastCall.RequestId,
            OutcomeUnknown = true,
            StatusCode = lastCall.LastStatusCode,
            Path = "$.action_attempt.action_attempt_id",
        };

    public static SeamCanceledException Cancelled(ICallFacts lastCall, string actionAttemptId, Exception cause) =>
        new(
            $"{Named(lastCall, actionAttemptId)} was no longer waited for, as the caller cancelled. It goes on, and may "
                + "still be carried out: read it again by its ID.",
            cause,
            lastCall.CancellationToken
        )
        {
            Operation = lastCall.OperationName,
            Attempts = lastCall.Attempts,
            OutcomeUnknown = true,
            ActionAttemptId = actionAttemptId,
        };

    public static SeamTransportException Disposed(ICallFacts lastCall, string actionAttemptId, Exception cause) =>
        new(
            $"{Named(lastCall, actionAttemptId)} was no longer waited for, as the client was disposed. It goes on, and may "
                + "still be carried out: read it again by its ID.",
            cause
        )
        {
            Operation = lastCall.OperationName,
            Attempts = lastCall.Attempts,
            OutcomeUnknown = true,
        };

    private static string Named(ICallFacts call, string actionAttemptId) =>
        $"{call.OperationName}: the action attempt {Redaction.Printable(actionAttemptId)}";

    private static string Sentence(string text) => text[^1] is '.' or '…' ? text : text + ".";
}
