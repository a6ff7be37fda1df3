namespace Seam.Acs.Tests;

/// <summary>Waiting for an action attempt that one already holds.</summary>
public sealed class HeldAttemptTests
{
    private const string Poll = "GET https://seam.test/action_attempts/get?action_attempt_id=a1&_strict=true";

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private static readonly ActionAttempt<Thing> Held = new() { ActionAttemptId = "a1", Status = "pending" };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_attempt_is_waited_for_though_the_client_does_not(bool synchronously)
    {
        var time = new TestTime();
        var script = new Script(Attempt("pending"), Attempt("success"));
        using var client = Client.Make(script, time, o => o.WaitForActionAttempts = ActionAttemptWait.None);

        var attempt = await Wait(client, synchronously, Held);

        Assert.Equal(ActionAttemptStatus.Success, attempt.Status);
        Assert.Equal(Things.Lamp, attempt.Result);
        Assert.Equal([Second, Second], time.Waits);
        Assert.Equal([Poll, Poll], script.Requests.Select(request => $"{request.Method} {request.Url}"));
    }

    [Fact]
    public async Task An_ID_that_was_kept_is_enough()
    {
        var script = new Script(Attempt("success"));
        using var client = Client.Make(script, new TestTime());

        var attempt = await client.ActionAttempts.WaitAsync(new ActionAttempt<Thing> { ActionAttemptId = "a1" });

        Assert.Equal(Things.Lamp, attempt.Result);
        Assert.Single(script.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task How_to_wait_can_be_said_in_three_places(bool synchronously)
    {
        var byCall = new TestTime();
        using var first = Client.Make(new Script(Attempt("pending"), Attempt("success")), byCall);
        var options = new SeamRequestOptions { WaitForActionAttempt = ActionAttemptWait.For(9 * Second, 3 * Second) };
        await Wait(first, synchronously, Held, ActionAttemptWait.For(9 * Second, 2 * Second), options);
        Assert.Equal([2 * Second, 2 * Second], byCall.Waits);

        var byOptions = new TestTime();
        using var second = Client.Make(new Script(Attempt("pending"), Attempt("success")), byOptions);
        await Wait(second, synchronously, Held, null, options);
        Assert.Equal([3 * Second, 3 * Second], byOptions.Waits);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_attempt_that_is_over_is_not_asked_for(bool synchronously)
    {
        var script = new Script(Attempt("success"));
        using var client = Client.Make(script, new TestTime());
        var over = Held with { Status = ActionAttemptStatus.Success };
        var failed = Held with
        {
            Status = ActionAttemptStatus.Error,
            Error = new ActionAttemptError { Type = "thing_stuck" },
        };

        Assert.Same(over, await Wait(client, synchronously, over));
        var failure = await Assert.ThrowsAsync<SeamActionAttemptFailedException>(() =>
            Wait(client, synchronously, failed)
        );

        Assert.Equal("thing_stuck", failure.ErrorType);
        Assert.Equal("a1", failure.ActionAttemptId);
        Assert.Equal(0, failure.Attempts);
        Assert.Empty(script.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_time_to_wait_runs_out(bool synchronously)
    {
        var time = new TestTime();
        using var client = Client.Make(new Script(Attempt("pending")), time);

        var failure = await Assert.ThrowsAsync<SeamActionAttemptTimeoutException>(() =>
            Wait(client, synchronously, Held, ActionAttemptWait.For(3 * Second))
        );

        Assert.Equal(3 * Second, time.Elapsed);
        Assert.Equal("action_attempts/get", failure.Operation);
        Assert.True(failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_wait_can_be_cancelled(bool synchronously)
    {
        var time = new TestTime { WaitsPass = false };
        var script = new Script(Attempt("pending"));
        using var client = Client.Make(script, time);
        using var source = new CancellationTokenSource();
        var call = Wait(client, synchronously, Held, cancellationToken: source.Token);
        await time.FirstWait;

        await source.CancelAsync();

        var cancelled = await Assert.ThrowsAsync<SeamCanceledException>(() => call);
        Assert.Equal("a1", cancelled.ActionAttemptId);
        Assert.Equal("action_attempts/get", cancelled.Operation);
        Assert.Equal(0, cancelled.Attempts);
        Assert.True(cancelled.OutcomeUnknown);
        Assert.Empty(script.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_cannot_be_waited_for_is_refused(bool synchronously)
    {
        var script = new Script(Attempt("success"));
        using var client = Client.Make(script);

        await Assert.ThrowsAsync<ArgumentNullException>(() => Wait(client, synchronously, null!));
        var refused = await Assert.ThrowsAsync<ArgumentException>(() => Wait(client, synchronously, new()));
        Assert.Equal("attempt", refused.ParamName);
        await Assert.ThrowsAsync<ArgumentException>(() =>
            Wait(client, synchronously, Held, options: new() { MaxRetries = -1 })
        );
        Assert.Empty(script.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Later_change_of_the_wait_does_not_reach_a_running_call(bool synchronously)
    {
        var time = new TestTime();
        var wait = new ActionAttemptWait { Interval = 2 * Second };
        var script = new Script(
            token =>
            {
                wait.Interval = 4 * Second;
                return Attempt("pending")(token);
            },
            Attempt("success")
        );
        using var client = Client.Make(script, time);

        await Wait(client, synchronously, Held, wait);

        Assert.Equal([2 * Second, 2 * Second], time.Waits);
    }

    private static async Task<ActionAttempt<Thing>> Wait(
        SeamClient client,
        bool synchronously,
        ActionAttempt<Thing> attempt,
        ActionAttemptWait? wait = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        synchronously
            ? await Task.Factory.StartNew(
                () => client.ActionAttempts.Wait(attempt, wait, options, cancellationToken),
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default
            )
            : await client.ActionAttempts.WaitAsync(attempt, wait, options, cancellationToken);

    private static Func<CancellationToken, HttpResponseMessage> Attempt(string status)
    {
        var result = status == "success" ? """{"thing_id":"t1","name":"Lamp"}""" : "null";
        return Script.Ok(
            $$$"""{"action_attempt":{"action_attempt_id":"a1","status":"{{{status}}}","result":{{{result}}}}}"""
        );
    }
}
