namespace Seam.Acs;

/// <summary>The names of what spans and metrics are tagged with: OpenTelemetry's where it has one, else our own.</summary>
internal static class TagName
{
    public const string ErrorType = "error.type";
    public const string Method = "http.request.method";
    public const string ResendCount = "http.request.resend_count";
    public const string ServerAddress = "server.address";
    public const string ServerPort = "server.port";
    public const string StatusCode = "http.response.status_code";
    public const string UrlTemplate = "url.template";

    public const string ActionAttemptId = "seam.action_attempt.id";
    public const string Attempt = "seam.attempt";
    public const string Attempts = "seam.attempts";
    public const string Operation = "seam.operation";
    public const string OutcomeUnknown = "seam.outcome_unknown";
    public const string Polls = "seam.polls";
    public const string RequestId = "seam.request_id";
    public const string RetryDelay = "seam.retry.delay";

    public const string ExceptionMessage = "exception.message";
    public const string ExceptionType = "exception.type";
}
