namespace Seam.Acs.Tests;

public sealed class TimeoutTests
{
    private static readonly TimeSpan Attempt = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_can_have_times_of_its_own(bool synchronously)
    {
        var time = new TestTime();
        using var client = Client.Make(new Script(Script.Stall(time, TimeSpan.FromSeconds(2))), time);

        var byAttempt = await Assert.ThrowsAsync<SeamTimeoutException>(() =>
            client.Call(synchronously, Things.Create, options: new() { AttemptTimeout = TimeSpan.FromSeconds(2) })
        );
        var byTotal = await Assert.ThrowsAsync<SeamTimeoutException>(() =>
            client.Call(synchronously, Things.Create, options: new() { TotalTimeout = TimeSpan.FromSeconds(1) })
        );

        Assert.Equal(TimeSpan.FromSeconds(2), byAttempt.Timeout);
        Assert.False(byAttempt.IsTotal);
        Assert.Contains("AttemptTimeout", byAttempt.Message, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(1), byTotal.Timeout);
        Assert.True(byTotal.IsTotal);
        Assert.Contains("TotalTimeout", byTotal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_second_attempt_keeps_to_the_times_of_the_call_too(bool synchronously)
    {
        var options = new SeamRequestOptions
        {
            MaxRetries = 1,
            AttemptTimeout = TimeSpan.FromSeconds(2),
            TotalTimeout = TimeSpan.FromSeconds(60),
        };

        var byAttempt = await SecondAttemptFails(synchronously, options);
        var byTotal = await SecondAttemptFails(
            synchronously,
            options with
            {
                AttemptTimeout = TimeSpan.FromSeconds(60),
                TotalTimeout = TimeSpan.FromSeconds(5),
            }
        );

        Assert.Equal((TimeSpan.FromSeconds(2), false), (byAttempt.Timeout, byAttempt.IsTotal));
        Assert.Equal((TimeSpan.FromSeconds(5), true), (byTotal.Timeout, byTotal.IsTotal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_machines_own_clock_ends_one_call_and_not_the_next(bool synchronously)
    {
        var isSilent = true;
        await using var server = new SocketServer(
            async (server, stream) =>
            {
                if (isSilent)
                    await Task.Delay(Timeout.Infinite, server.Stopping);
                await SocketServer.AnswerAsync(stream, Things.Body);
            }
        );
        using var client = Client.Make(configure: options => options.Endpoint = server.Url);
        var brief = TimeSpan.FromMilliseconds(30);

        var failure = await Assert.ThrowsAsync<SeamTimeoutException>(() =>
            client.Call(synchronously, Things.Create, options: new() { AttemptTimeout = brief })
        );
        isSilent = false;

        Assert.Equal(brief, failure.Timeout);
        Assert.False(failure.IsTotal);
        // What limited the first call is used again.
        Assert.Equal(Things.Lamp, await client.Call(synchronously, Things.Create));
        Assert.Equal(Things.Lamp, await client.Call(synchronously, Things.Create));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_create_that_was_never_sent_in_its_time_is_repeated(bool synchronously)
    {
        var time = new TestTime { TimeoutsThatPass = 2, Timeout = Attempt };
        await using var server = new SocketServer((_, stream) => SocketServer.AnswerAsync(stream, Things.Body));
        using var client = Client.Make(null, time, options => options.Endpoint = server.Url);

        Assert.Equal(Things.Lamp, await client.Call(synchronously, Things.Create));

        Assert.Equal(2, time.Waits.Count);
        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_handler_of_the_users_is_not_trusted_to_have_sent_nothing(bool synchronously)
    {
        var time = new TestTime();
        using var handler = new SilentHandler(time);
        using var client = Client.Make(handler, time);

        var failure = await Assert.ThrowsAsync<SeamTimeoutException>(() => client.Call(synchronously, Things.Create));

        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(1, failure.Attempts);
    }

    [Fact]
    public async Task Time_without_limit_is_accepted()
    {
        using var client = Client.Make(
            new Script(Script.Answer(503), Script.Ok()),
            new TestTime(),
            options =>
            {
                options.AttemptTimeout = Timeout.InfiniteTimeSpan;
                options.TotalTimeout = Timeout.InfiniteTimeSpan;
            }
        );

        Assert.Equal(Things.Lamp, await client.Call(false, Things.Get));
    }

    private static async Task<SeamTimeoutException> SecondAttemptFails(bool synchronously, SeamRequestOptions options)
    {
        var time = new TestTime();
        var script = new Script(Script.Answer(503), Script.Stall(time, TimeSpan.FromSeconds(10)));
        using var client = Client.Make(script, time);

        var failure = await Assert.ThrowsAsync<SeamTimeoutException>(() =>
            client.Call(synchronously, Things.Get, options: options)
        );

        Assert.Equal(2, failure.Attempts);
        return failure;
    }

    /// <summary>Takes no look at the body, and never answers.</summary>
    private sealed class SilentHandler(TestTime time) : HttpMessageHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Script.Stall(time, Attempt)(cancellationToken);

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => Task.Run(() => Send(request, cancellationToken), CancellationToken.None);
    }
}
