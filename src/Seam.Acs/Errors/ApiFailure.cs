namespace Seam.Acs;

/// <summary>What the exceptions for an answered error are made from.</summary>
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
