namespace Seam.Acs;

/// <summary>The data of the exceptions for error responses.</summary>
internal sealed record ApiFailure(
    string Text,
    string Operation,
    int Attempts,
    string? RequestId,
    bool OutcomeUnknown,
    int StatusCode,
    ErrorBody Error,
    TimeSpan? RetryAfter
);
