using static Seam.Acs.Tests.Expected;

namespace Seam.Acs.Tests;

/// <summary>Callers that no longer want what they asked for.</summary>
internal static class CancellationFaults
{
    private const string Cancelled = "`SeamCanceledException`";

    public static readonly IReadOnlyList<Fault> All =
    [
        new("Before the call") { Before = scene => scene.Cancel(), All = Fails(Cancelled, requests: 0) },
        new("While TLS is set up")
        {
            Endpoint = scene => new UriBuilder(scene.Server.Url) { Scheme = "https" }.Uri,
            OnConnection = x => x.CancelAsync(),
            All = Fails(Cancelled, requests: 0, attempts: 1),
        },
        new("While a request of 8 MiB is sent, which the server does not read")
        {
            IsBig = true,
            OnHead = x => x.CancelAsync(),
            All = Fails(Cancelled, requests: 0, attempts: 1),
        },
        new("While the answer is waited for") { OnRequest = x => x.CancelAsync(), All = Leaves(Cancelled) },
        new("While the answer is read")
        {
            OnRequest = async x =>
            {
                await x.BeginBodyAsync(200);
                await x.CancelAsync();
            },
            All = Leaves(Cancelled),
        },
        new("While a refusal is read")
        {
            OnRequest = async x =>
            {
                await x.BeginBodyAsync(400);
                await x.CancelAsync();
            },
            All = Fails(Cancelled),
        },
        new("In the wait after a 429")
        {
            OnRequest = x => x.AnswerAsync(429),
            OnWait = scene => scene.Cancel(),
            All = Fails(Cancelled),
        },
        new("In the wait after a 503")
        {
            OnRequest = x => x.AnswerAsync(503),
            OnWait = scene => scene.Cancel(),
            Harmless = Leaves(Cancelled),
            // There is no wait.
            Once = Leaves("`SeamApiException` 503"),
        },
        new("Between two pages")
        {
            Call = FaultCall.Pages,
            OnRequest = x =>
                x.AnswerAsync(
                    200,
                    """
                    {"acs_users":[{"acs_user_id":"u1"}],"pagination":{"has_next_page":true,"next_page_cursor":"c2"}}
                    """
                ),
            Read = Fails(Cancelled, attempts: 0),
        },
        new("While the end of an action is waited for")
        {
            OnRequest = x => x.AnswerActionAsync("pending"),
            OnWait = scene => scene.Cancel(),
            Action = Leaves($"{Cancelled} with the action attempt's ID"),
        },
        new("While it is asked whether an action is over")
        {
            OnRequest = x => x.AnswerActionAsync("pending"),
            OnLook = x => x.CancelAsync(),
            Action = Leaves($"{Cancelled} with the action attempt's ID", after: 1) with { Looks = 1 },
        },
    ];
}
