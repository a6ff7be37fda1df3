using static Seam.Acs.Tests.Expected;

namespace Seam.Acs.Tests;

/// <summary>Answers that are late, or slow.</summary>
internal static class TimeFaults
{
    private const string TooSlow = "`SeamTimeoutException` of the attempt, 30 s";

    public static readonly IReadOnlyList<Fault> All =
    [
        new("No answer")
        {
            OnRequest = x => x.KeepSilentAsync(),
            Harmless = Leaves(TooSlow, 3, after: 91.5),
            Once = Leaves(TooSlow, after: 30),
        },
        new("No answer once, then a success")
        {
            Times = 1,
            OnRequest = x => x.KeepSilentAsync(),
            Harmless = Succeeds(2, after: 30.5),
            Once = Leaves(TooSlow, after: 30),
        },
        new("No answer, where the whole call has 45 s")
        {
            Configure = options => options.TotalTimeout = TimeSpan.FromSeconds(45),
            OnRequest = x => x.KeepSilentAsync(),
            Harmless = Leaves("`SeamTimeoutException` of the call, 45 s", 2, after: 45),
            Once = Leaves(TooSlow, after: 30),
        },
        new("503, `Retry-After: 5`, where the whole call has 4 s")
        {
            Configure = options => options.TotalTimeout = TimeSpan.FromSeconds(4),
            OnRequest = x => x.AnswerAsync(503, "", "Retry-After: 5"),
            All = Leaves("`SeamApiException` 503, `RetryAfter` 5 s"),
        },
        new("A part of the headers, then silence")
        {
            OnRequest = async x =>
            {
                await x.WriteAsync("HTTP/1.1 200 OK\r\nContent-Le");
                await x.KeepSilentAsync();
            },
            Harmless = Leaves(TooSlow, 3, after: 91.5),
            Once = Leaves(TooSlow, after: 30),
        },
        new("Headers, then silence")
        {
            OnRequest = async x =>
            {
                await x.BeginAsync(200, "Content-Length: 100");
                await x.KeepSilentAsync();
            },
            Harmless = Leaves(TooSlow, 3, after: 91.5),
            Once = Leaves(TooSlow, after: 30),
        },
        new("A body that stalls")
        {
            OnRequest = async x =>
            {
                await x.BeginBodyAsync(200);
                await x.KeepSilentAsync();
            },
            Harmless = Leaves(TooSlow, 3, after: 91.5),
            Once = Leaves(TooSlow, after: 30),
        },
        new("A body that stalls once, then a success")
        {
            Times = 1,
            OnRequest = async x =>
            {
                await x.BeginBodyAsync(200);
                await x.KeepSilentAsync();
            },
            Harmless = Succeeds(2, after: 30.5),
            Once = Leaves(TooSlow, after: 30),
        },
        new("A slow drip of 20 s")
        {
            OnRequest = x => x.DripAsync(WholeAnswer(x), seconds: 20),
            All = Succeeds(after: 20),
        },
        new("A slow drip of 40 s")
        {
            OnRequest = x => x.DripAsync(WholeAnswer(x), seconds: 40, stopsAfter: 30),
            Harmless = Leaves(TooSlow, 3, after: 91.5),
            Once = Leaves(TooSlow, after: 30),
        },
        new("A slow drip of 40 s in the body")
        {
            OnRequest = async x =>
            {
                await x.BeginAsync(200, "Content-Length: 1000");
                await x.DripAsync(new string(' ', 1000), seconds: 40, stopsAfter: 30);
            },
            Harmless = Leaves(TooSlow, 3, after: 91.5),
            Once = Leaves(TooSlow, after: 30),
        },
    ];

    private static string WholeAnswer(Exchange exchange)
    {
        var body = exchange.Call.Body(exchange.Call.Value);
        return $"HTTP/1.1 200 OK\r\nContent-Length: {body.Length}\r\n\r\n{body}";
    }
}
