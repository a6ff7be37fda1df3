using static Seam.Acs.Tests.Expected;

namespace Seam.Acs.Tests;

/// <summary>Answers with an error.</summary>
internal static class StatusFaults
{
    private const string RateLimit = "`SeamRateLimitException` 429";

    /// <summary>The server asks to wait. A 429 did nothing, so that whatever was called is sent again.</summary>
    public static readonly IReadOnlyList<Fault> Waits =
    [
        new("429 without `Retry-After`") { OnRequest = x => x.AnswerAsync(429), All = Fails(RateLimit, 3, after: 1.5) },
        new("429, `Retry-After: 7`")
        {
            OnRequest = x => x.AnswerAsync(429, "", "Retry-After: 7"),
            All = Fails($"{RateLimit}, `RetryAfter` 7 s", 3, after: 14),
        },
        new("429, `Retry-After: 7`, then a success")
        {
            OnRequest = x => x.AnswerAsync(429, "", "Retry-After: 7"),
            Times = 1,
            All = Succeeds(2, after: 7),
        },
        new("429, `Retry-After` is the date in 5 s")
        {
            OnRequest = x => x.AnswerAsync(429, "", $"Retry-After: {x.DateIn(TimeSpan.FromSeconds(5))}"),
            All = Fails($"{RateLimit}, `RetryAfter` 5 s", 3, after: 10),
        },
        new("429, `Retry-After` is a date in the past")
        {
            OnRequest = x => x.AnswerAsync(429, "", $"Retry-After: {x.DateIn(TimeSpan.FromDays(-1))}"),
            All = Fails($"{RateLimit}, `RetryAfter` 0 s", 3, after: 1.5),
        },
        new("429, `Retry-After: 3600`, which is more than `MaxRetryDelay`")
        {
            OnRequest = x => x.AnswerAsync(429, "", "Retry-After: 3600"),
            All = Fails($"{RateLimit}, `RetryAfter` 3600 s"),
        },
        new("429, `Retry-After` is the date in a year")
        {
            OnRequest = x => x.AnswerAsync(429, "", $"Retry-After: {x.DateIn(TimeSpan.FromDays(365))}"),
            All = Fails($"{RateLimit}, `RetryAfter` 31536000 s"),
        },
        new("429, `Retry-After` has 20 digits")
        {
            OnRequest = x => x.AnswerAsync(429, "", "Retry-After: 99999999999999999999"),
            All = Fails($"{RateLimit}, `RetryAfter` 2147483647 s"),
        },
        new("429, `Retry-After: soon`")
        {
            OnRequest = x => x.AnswerAsync(429, "", "Retry-After: soon"),
            All = Fails(RateLimit, 3, after: 1.5),
        },
        new("429, `Retry-After: -5`")
        {
            OnRequest = x => x.AnswerAsync(429, "", "Retry-After: -5"),
            All = Fails(RateLimit, 3, after: 1.5),
        },
        new("429, `Retry-After` comes twice")
        {
            OnRequest = x => x.AnswerAsync(429, "", "Retry-After: 7", "Retry-After: 9"),
            All = Fails(RateLimit, 3, after: 1.5),
        },
        new("429, whose body stalls")
        {
            OnRequest = async x =>
            {
                await x.BeginBodyAsync(429);
                await x.KeepSilentAsync();
            },
            All = Fails(RateLimit, 3, after: 91.5),
        },
    ];

    /// <summary>The server fails, and may have done what it was asked for before.</summary>
    public static readonly IReadOnlyList<Fault> Failures =
    [
        new("408")
        {
            OnRequest = x => x.AnswerAsync(408),
            Harmless = Leaves("`SeamApiException` 408", 3, after: 1.5),
            Once = Leaves("`SeamApiException` 408"),
        },
        new("500")
        {
            OnRequest = x => x.AnswerAsync(500, """{"error":{"type":"internal_error","message":"sorry"}}"""),
            Harmless = Leaves("`SeamApiException` 500", 3, after: 1.5),
            Once = Leaves("`SeamApiException` 500"),
        },
        new("502 with HTML")
        {
            OnRequest = x => x.AnswerAsync(502, "<html><h1>Bad gateway</h1></html>", "Content-Type: text/html"),
            Harmless = Leaves("`SeamApiException` 502", 3, after: 1.5),
            Once = Leaves("`SeamApiException` 502"),
        },
        new("503, then a success")
        {
            OnRequest = x => x.AnswerAsync(503),
            Times = 1,
            Harmless = Succeeds(2, after: 0.5),
            Once = Leaves("`SeamApiException` 503"),
        },
        new("503 twice, then a success")
        {
            OnRequest = x => x.AnswerAsync(503),
            Times = 2,
            Harmless = Succeeds(3, after: 1.5),
            Once = Leaves("`SeamApiException` 503"),
        },
        new("503, `Retry-After: 7`, then a success")
        {
            OnRequest = x => x.AnswerAsync(503, "", "Retry-After: 7"),
            Times = 1,
            Harmless = Succeeds(2, after: 7),
            Once = Leaves("`SeamApiException` 503, `RetryAfter` 7 s"),
        },
        new("503 for good")
        {
            OnRequest = x => x.AnswerAsync(503),
            Harmless = Leaves("`SeamApiException` 503", 3, after: 1.5),
            Once = Leaves("`SeamApiException` 503"),
        },
        new("503, without retries")
        {
            OnRequest = x => x.AnswerAsync(503),
            Configure = options => options.MaxRetries = 0,
            All = Leaves("`SeamApiException` 503"),
        },
        new("503, then 404")
        {
            OnRequest = x => x.AnswerAsync(x.Scene.Deliveries.Count == 1 ? 503 : 404),
            Harmless = Leaves("`SeamNotFoundException` 404", 2, after: 0.5),
            Once = Leaves("`SeamApiException` 503"),
        },
    ];

    /// <summary>The server says no, and did nothing.</summary>
    public static readonly IReadOnlyList<Fault> Refusals =
    [
        new("400, as Seam refuses")
        {
            OnRequest = x => x.AnswerAsync(400, """{"error":{"type":"invalid_input","message":"no"}}"""),
            All = Fails("`SeamInvalidInputException` 400"),
        },
        new("401 with HTML")
        {
            OnRequest = x => x.AnswerAsync(401, "<html></html>"),
            All = Fails("`SeamUnauthorizedException` 401"),
        },
        new("409") { OnRequest = x => x.AnswerAsync(409), All = Fails("`SeamApiException` 409") },
        new("400, whose body ends early")
        {
            OnRequest = async x =>
            {
                await x.BeginAsync(400, "Content-Length: 100");
                await x.CloseAsync();
            },
            All = Fails("`SeamApiException` 400"),
        },
        new("400, whose body stalls")
        {
            OnRequest = async x =>
            {
                await x.BeginBodyAsync(400);
                await x.KeepSilentAsync();
            },
            All = Fails("`SeamApiException` 400", after: 30),
        },
    ];
}
