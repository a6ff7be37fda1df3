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
        Assert.Equal("The attempt did not end in time.", byAttempt.InnerException!.Message);
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
    public async Task What_has_no_time_left_is_not_sent_over_an_idle_connection_either(bool synchronously)
    {
        var time = new TestTime { Timeout = Attempt };
        await using var server = new SocketServer((_, stream) => SocketServer.AnswerAsync(stream, Things.Body));
        using var client = Client.Make(null, time, options => options.Endpoint = server.Url);
        await client.Call(synchronously, Things.Get);

        time.TimeoutsThatPass = 2;
        Assert.Equal(Things.Lamp, await client.Call(synchronously, Things.Create));

        Assert.Equal(2, server.Requests);
        Assert.Equal(1, server.Connections);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nor_is_it_given_to_a_handler_of_the_users(bool synchronously)
    {
        var script = new Script(Script.Ok());
        using var client = Client.Make(script, new TestTime { Timeout = Attempt, TimeoutsThatPass = 1 });

        await Assert.ThrowsAsync<SeamTimeoutException>(() => client.Call(synchronously, Things.Create));

        Assert.Empty(script.Requests);
    }

    /// <summary>What limits a call on a clock of a test's must not be used again on the machine's.</summary>
    [Fact]
    public async Task The_limits_of_another_clock_are_not_used_again()
    {
        using var elsewhere = Client.Make(new Script(Script.Ok()), new TestTime());
        for (var call = 0; call < 100; call++)
            elsewhere.Send(Things.Get, cancellationToken: TestContext.Current.CancellationToken);
        using var client = Client.Make(
            new Script(cancellationToken =>
            {
                cancellationToken.WaitHandle.WaitOne(TimeSpan.FromSeconds(30));
                cancellationToken.ThrowIfCancellationRequested();
                throw new InvalidOperationException("The attempt was not cut off.");
            })
        );

        await Assert.ThrowsAsync<SeamTimeoutException>(() =>
            client.Call(false, Things.Create, options: new() { AttemptTimeout = TimeSpan.FromMilliseconds(30) })
        );
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

    [Theory]
    [InlineData(true, 14)]
    [InlineData(false, 14)]
    [InlineData(false, 15)]
    public async Task What_a_wait_would_leave_no_time_for_is_not_waited_for(bool synchronously, int seconds)
    {
        var time = new TestTime();
        var script = new Script(
            _ =>
            {
                time.Advance(TimeSpan.FromSeconds(5));
                return Script.Answer(503, "", ("Retry-After", "10"))(default);
            },
            Script.Ok()
        );
        using var client = Client.Make(script, time, options => options.TotalTimeout = TimeSpan.FromSeconds(seconds));

        await Assert.ThrowsAsync<SeamApiException>(() => client.Call(synchronously, Things.Get));

        Assert.Empty(time.Waits);
        Assert.Single(script.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Credential_refused_when_the_time_is_over_is_not_replaced(bool synchronously)
    {
        var (time, token) = (new TestTime(), "seam_key1");
        var script = new Script(
            _ =>
            {
                token = "seam_key2";
                time.Advance(TimeSpan.FromSeconds(500));
                return Script.Answer(401)(default);
            },
            Script.Ok()
        );
        using var client = Client.Make(
            script,
            time,
            options =>
            {
                options.ApiKey = null;
                options.TokenProvider = () => token;
            }
        );

        var failure = await Assert.ThrowsAsync<SeamUnauthorizedException>(() =>
            client.Call(synchronously, Things.Create)
        );

        Assert.False(failure.OutcomeUnknown);
        Assert.Equal("Bearer seam_key1", Assert.Single(script.Requests).Headers["Authorization"]);
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
