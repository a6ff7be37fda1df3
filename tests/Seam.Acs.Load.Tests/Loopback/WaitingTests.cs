using System.Net;

namespace Seam.Acs.Load.Tests;

/// <summary>A client that is disposed while a call waits: nothing is on its way, and the call ends all the same.</summary>
public sealed class WaitingTests
{
    // It is what a hang is told by.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_call_that_waits_to_try_again_ends(bool synchronously)
    {
        var failure = await Dispose(
            synchronously,
            HttpStatusCode.ServiceUnavailable,
            "",
            client => client.UsersAcs.Get(acsUserId: "u1"),
            client => client.UsersAcs.GetAsync(acsUserId: "u1")
        );

        Assert.Equal((1, false), (failure.Attempts, failure.OutcomeUnknown));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_call_that_waits_for_an_action_ends_and_says_that_the_action_goes_on(bool synchronously)
    {
        var failure = await Dispose(
            synchronously,
            HttpStatusCode.OK,
            """{"action_attempt":{"action_attempt_id":"a1","status":"pending"},"ok":true}""",
            client => client.EntrancesAcs.Unlock("c1", "e1"),
            client => client.EntrancesAcs.UnlockAsync("c1", "e1")
        );

        Assert.True(failure.OutcomeUnknown);
        Assert.Contains("a1", failure.Message, StringComparison.Ordinal);
    }

    private static async Task<SeamTransportException> Dispose<T>(
        bool synchronously,
        HttpStatusCode status,
        string body,
        Func<SeamClient, T> now,
        Func<SeamClient, Task<T>> later
    )
    {
        using var server = new Stub(status, body);
        var time = new TestTime { WaitsPass = false };
        using var client = new SeamClient(
            new SeamClientOptions
            {
                ApiKey = "seam_test_key",
                HttpMessageHandler = server,
                TimeProvider = time,
            }
        );
        var calling = synchronously ? EchoCalls.OnThread(() => now(client)) : later(client);

        await time.FirstWait.WaitAsync(Patience);
        client.Dispose();

        return await Assert.ThrowsAsync<SeamTransportException>(() => calling.WaitAsync(Patience));
    }

    private sealed class Stub(HttpStatusCode status, string body) : HttpMessageHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
            new(status) { Content = new StringContent(body) };

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => Task.FromResult(Send(request, cancellationToken));
    }
}
