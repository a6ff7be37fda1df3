namespace Seam.Acs.Tests;

/// <summary>How long it is waited for an action, how often it is asked for, and which of several times runs out.</summary>
public sealed class WaitTimeTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_first_look_comes_at_half_of_a_time_that_is_shorter_than_the_interval(bool synchronously)
    {
        var time = new TestTime();
        var script = new Script(Attempt("pending"));
        using var client = Client.Make(script, time);

        await Assert.ThrowsAsync<SeamActionAttemptTimeoutException>(() =>
            client.Move(synchronously, Waiting(ActionAttemptWait.For(2 * Second, 5 * Second)))
        );

        Assert.Equal([Second, Second], time.Waits);
        Assert.Equal(3, script.Requests.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_machine_that_is_slower_than_the_time_to_wait_looks_once_all_the_same(bool synchronously)
    {
        var script = new Script(Attempt("pending"), Attempt("success"));
        using var client = Client.Make(
            script,
            configure: options =>
            {
                options.TimeProvider = new SlowMachine();
                options.TotalTimeout = Timeout.InfiniteTimeSpan;
            }
        );

        var attempt = await client.Move(synchronously, Waiting(ActionAttemptWait.For(TimeSpan.FromMilliseconds(1))));

        Assert.Equal(ActionAttemptStatus.Success, attempt.Status);
        Assert.Equal(2, script.Requests.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_time_to_wait_ends_a_look_that_could_go_on_for_ever(bool synchronously)
    {
        var time = new TestTime();
        var script = new Script(Attempt("pending"), Script.Stall(time, 9 * Second));
        using var client = Client.Make(script, time, options => options.TotalTimeout = Timeout.InfiniteTimeSpan);

        await Assert.ThrowsAsync<SeamActionAttemptTimeoutException>(() => client.Move(synchronously));

        Assert.Equal(10 * Second, time.Elapsed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_look_has_no_more_time_than_a_call(bool synchronously)
    {
        var total = 5 * Second;
        foreach (var isOfTheCall in new[] { true, false })
        {
            var time = new TestTime();
            var script = new Script(Attempt("pending"), Script.Stall(time, total));
            using var client = Client.Make(
                script,
                time,
                options => options.TotalTimeout = isOfTheCall ? TimeSpan.FromMinutes(1) : total
            );

            var failure = await Assert.ThrowsAsync<SeamTimeoutException>(() =>
                client.Move(synchronously, isOfTheCall ? new() { TotalTimeout = total } : null)
            );

            Assert.True(failure.IsTotal);
            Assert.Equal(total, failure.Timeout);
            Assert.True(failure.OutcomeUnknown);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Where_both_times_run_out_together_the_wait_is_over(bool synchronously)
    {
        var time = new TestTime();
        var script = new Script(Attempt("pending"), Script.Stall(time, 9 * Second));
        using var client = Client.Make(script, time, options => options.TotalTimeout = 9 * Second);

        await Assert.ThrowsAsync<SeamActionAttemptTimeoutException>(() => client.Move(synchronously));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_attempt_to_look_that_is_too_slow_does_not_end_the_wait(bool synchronously)
    {
        var time = new TestTime();
        var script = new Script(Attempt("pending"), Script.Stall(time, 2 * Second));
        using var client = Client.Make(script, time);

        var failure = await Assert.ThrowsAsync<SeamTimeoutException>(() =>
            client.Move(synchronously, new() { AttemptTimeout = 2 * Second, MaxRetries = 0 })
        );

        Assert.False(failure.IsTotal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_ID_that_is_too_long_for_a_query_is_asked_for_in_a_body(bool synchronously)
    {
        var id = new string('a', 2000);
        var script = new Script(Attempt("pending", id), Attempt("success", id));
        using var client = Client.Make(script, new TestTime());

        await client.Move(synchronously);

        var sent = script.Requests.Last();
        Assert.Equal("POST https://seam.test/action_attempts/get", $"{sent.Method} {sent.Url}");
        Assert.Equal($$"""{"action_attempt_id":"{{id}}"}""", sent.Body);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(10_000, true)]
    [InlineData(10_000L * int.MaxValue, true)]
    [InlineData((10_000L * int.MaxValue) + 1, false)]
    [InlineData(9_999, false)]
    public void Times_are_from_a_millisecond_to_24_days(long ticks, bool isAccepted)
    {
        var time = TimeSpan.FromTicks(ticks);
        if (isAccepted)
        {
            Assert.Equal(time, new ActionAttemptWait { Timeout = time }.Timeout);
            Assert.Equal(time, new ActionAttemptWait { Interval = time }.Interval);
            return;
        }

        var timeout = Assert.Throws<ArgumentOutOfRangeException>(() => new ActionAttemptWait { Timeout = time });
        var interval = Assert.Throws<ArgumentOutOfRangeException>(() => new ActionAttemptWait { Interval = time });
        const string Limits = " must be at least a millisecond, and at most 24 days.";
        Assert.StartsWith("Timeout" + Limits, timeout.Message, StringComparison.Ordinal);
        Assert.StartsWith("Interval" + Limits, interval.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_said_of_a_wait_is_usual()
    {
        Assert.Equal((true, 10 * Second, Second), Members(ActionAttemptWait.Default));
        Assert.Equal((false, 10 * Second, Second), Members(ActionAttemptWait.None));
        Assert.Equal((true, 3 * Second, Second), Members(ActionAttemptWait.For(3 * Second)));
        Assert.Equal((true, 3 * Second, 2 * Second), Members(ActionAttemptWait.For(3 * Second, 2 * Second)));
    }

    private static (bool, TimeSpan, TimeSpan) Members(ActionAttemptWait wait) =>
        (wait.Enabled, wait.Timeout, wait.Interval);

    private static SeamRequestOptions Waiting(ActionAttemptWait wait) => new() { WaitForActionAttempt = wait };

    private static Func<CancellationToken, HttpResponseMessage> Attempt(string status, string id = "a1") =>
        Script.Ok($$$"""{"action_attempt":{"action_attempt_id":"{{{id}}}","status":"{{{status}}}"}}""");

    /// <summary>A clock that has moved by more than a millisecond each time it is looked at.</summary>
    private sealed class SlowMachine : TimeProvider
    {
        private readonly TestTime _time = new();
        private long _lost;

        public override long TimestampFrequency => _time.TimestampFrequency;

        public override DateTimeOffset GetUtcNow() => _time.GetUtcNow();

        public override long GetTimestamp() =>
            _time.GetTimestamp() + Interlocked.Add(ref _lost, TimestampFrequency / 100);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            _time.CreateTimer(callback, state, dueTime, period);
    }
}
