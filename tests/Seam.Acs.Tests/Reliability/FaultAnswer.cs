namespace Seam.Acs.Tests;

/// <summary>Says in a few words what a caller got.</summary>
internal static class FaultAnswer
{
    /// <summary>Stands in the words for the member of the answer that holds the value, which each operation has its own of.</summary>
    public const string Key = "VALUE";

    /// <summary>Stands in the words for the member of the value that holds its ID.</summary>
    public const string Id = "ID";

    public static string Describe(object? got, FaultCall call, Expected expected)
    {
        if (got is not Exception failure)
            return expected.IsSuccess ? expected.Told : "success";
        var details = Details(failure, call);
        return details.Length == 0 ? $"`{failure.GetType().Name}`" : $"`{failure.GetType().Name}` {details}";
    }

    public static bool OutcomeUnknownOf(object? got) =>
        got switch
        {
            SeamException failure => failure.OutcomeUnknown,
            SeamCanceledException cancelled => cancelled.OutcomeUnknown,
            _ => false,
        };

    public static int? AttemptsOf(object? got) =>
        got switch
        {
            SeamException failure => failure.Attempts,
            SeamCanceledException cancelled => cancelled.Attempts,
            _ => null,
        };

    private static string Details(Exception failure, FaultCall call) =>
        failure switch
        {
            SeamApiException { RetryAfter: { } wait } api =>
                $"{api.StatusCode}, `RetryAfter` {Expected.Time(wait.TotalSeconds)}",
            SeamApiException api => $"{api.StatusCode}",
            SeamTransportException { InnerException: HttpRequestException request } => request.HttpRequestError
            == HttpRequestError.Unknown
                ? ""
                : $"({request.HttpRequestError})",
            SeamTimeoutException timeout =>
                $"{(timeout.IsTotal ? "of the call" : "of the attempt")}, {Expected.Time(timeout.Timeout.TotalSeconds)}",
            SeamResponseException { Path: { } path } response => $"{response.StatusCode} at `{Neutral(path, call)}`",
            SeamResponseException response => response.Message.Contains("is longer than", StringComparison.Ordinal)
                ? $"{response.StatusCode}, too long"
                : $"{response.StatusCode}",
            SeamCanceledException { ActionAttemptId: not null } => "with the action attempt's ID",
            SeamActionAttemptTimeoutException timeout => $"{Expected.Time(timeout.Timeout.TotalSeconds)}",
            SeamActionAttemptFailedException action => $"({action.ErrorType})",
            _ => "",
        };

    private static string Neutral(string path, FaultCall call) =>
        path.Replace(call.IdMember, Id, StringComparison.Ordinal)
            .Replace($"$.{call.Key}", $"$.{Key}", StringComparison.Ordinal);
}
