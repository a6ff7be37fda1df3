namespace Seam.Acs.Tests;

public sealed class CancellationTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_is_sent_after_a_cancellation(bool synchronously)
    {
        var script = new Script(Script.Ok());
        using var client = Client.Make(script);
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        var cancelled = await AssertCancelled(
            source,
            client.Call(synchronously, Things.Create, cancellationToken: source.Token)
        );

        Assert.Empty(script.Requests);
        Assert.Equal("things/create", cancelled.Operation);
        Assert.False(cancelled.OutcomeUnknown);
        Assert.Contains("had no effect", cancelled.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_back_off_is_cut_short(bool synchronously)
    {
        var time = new TestTime { WaitsPass = false };
        var script = new Script(Script.Answer(503));
        using var client = Client.Make(script, time);
        using var source = new CancellationTokenSource();
        var call = client.Call(synchronously, Things.Update, cancellationToken: source.Token);
        await time.FirstWait;

        await source.CancelAsync();

        var cancelled = await AssertCancelled(source, call);
        Assert.Single(script.Requests);
        Assert.Equal("things/update", cancelled.Operation);
        Assert.Equal(1, cancelled.Attempts);
        Assert.True(cancelled.OutcomeUnknown);
        Assert.Null(cancelled.ActionAttemptId);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(false, true)]
    public async Task An_answer_is_no_longer_waited_for(bool synchronously, bool hasBegun)
    {
        using var source = new CancellationTokenSource();
        await using var server = new SocketServer(
            async (server, stream) =>
            {
                if (hasBegun)
                    await SocketServer.WriteAsync(stream, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
                await source.CancelAsync();
                await Task.Delay(Timeout.Infinite, server.Stopping);
            }
        );
        using var client = Client.Make(configure: options => options.Endpoint = server.Url);

        var cancelled = await AssertCancelled(
            source,
            client.Call(synchronously, Things.Create, cancellationToken: source.Token)
        );

        Assert.Contains("may have taken effect", cancelled.Message, StringComparison.Ordinal);
        Assert.True(cancelled.OutcomeUnknown);
        Assert.Equal(1, cancelled.Attempts);
        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_read_that_was_cancelled_had_no_effect(bool synchronously)
    {
        var time = new TestTime { WaitsPass = false };
        using var client = Client.Make(new Script(Script.Answer(503)), time);
        using var source = new CancellationTokenSource();
        var call = client.Call(synchronously, Things.Get, cancellationToken: source.Token);
        await time.FirstWait;

        await source.CancelAsync();

        Assert.False((await AssertCancelled(source, call)).OutcomeUnknown);
    }

    private static async Task<SeamCanceledException> AssertCancelled(CancellationTokenSource source, Task call)
    {
        var cancelled = await Assert.ThrowsAsync<SeamCanceledException>(() => call);
        Assert.Equal(source.Token, cancelled.CancellationToken);
        return cancelled;
    }
}
