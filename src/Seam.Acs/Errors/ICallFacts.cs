namespace Seam.Acs;

/// <summary>The facts about a call that exceptions, traces, metrics and logs report.</summary>
internal interface ICallFacts
{
    /// <summary>Gets the operation that the caller called, such as <c>acs/users/create</c>.</summary>
    string OperationName { get; }

    /// <summary>Gets the operation that is sent. While a call waits for an action, <c>action_attempts/get</c>.</summary>
    string SentOperation { get; }

    HttpMethod Method { get; }

    RetryClass RetryClass { get; }

    Uri Endpoint { get; }

    /// <summary>Gets the ID of the action attempt that the call polls. Null for other calls.</summary>
    string? ActionAttemptId { get; }

    /// <summary>Gets the request whose values no message may repeat. While a call waits for an action, the action's.</summary>
    ISeamRequest RedactedRequest { get; }

    /// <summary>Gets the caller's own headers, whose values no message may repeat. Null if there are none.</summary>
    IReadOnlyDictionary<string, string>? ExtraHeaders { get; }

    TimeSpan AttemptTimeout { get; }

    TimeSpan TotalTimeout { get; }

    TimeSpan MaxRetryDelay { get; }

    /// <summary>Gets the caller's own token.</summary>
    CancellationToken CancellationToken { get; }

    bool IsClientDisposed { get; }

    /// <summary>Gets the number of attempts so far.</summary>
    int Attempts { get; }

    /// <summary>Gets the status of the last response. Zero if there is none.</summary>
    int LastStatusCode { get; }

    /// <summary>Gets Seam's ID of the request that was answered last. Null if there is none.</summary>
    string? RequestId { get; }

    /// <summary>Gets the exception that the last attempt ended with. Null if the attempt had a response.</summary>
    Exception? LastFailure { get; }

    /// <summary>Gets the failure of the handler that the last attempt ended with. Null if no handler failed.</summary>
    HandlerFailure? HandlerFailure { get; }

    /// <summary>Gets a value indicating whether the call ended because its total time ran out.</summary>
    bool TotalTimedOut { get; }

    /// <summary>Gets a value indicating whether the call may have taken effect without the caller knowing.</summary>
    bool OutcomeUnknown { get; }
}
