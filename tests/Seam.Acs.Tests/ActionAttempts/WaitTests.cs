namespace Seam.Acs.Tests;

public sealed class WaitTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_waits_for_the_end_of_its_action(bool synchronously)
    {
        var time = new TestTime();
        var script = new Script(Attempt("pending"), Attempt("pending"), Attempt("queued"), Attempt("success"));
        using var client = Client.Make(script, time);

        var attempt = await client.Move(synchronously);

        Assert.Equal(ActionAttemptStatus.Success, attempt.Status);
        Assert.Equal(Things.Lamp, attempt.Result);
        Assert.Equal([Second, Second, Second], time.Waits);
        Assert.Equal(
            ["POST https://seam.test/things/move", .. Enumerable.Repeat(Poll, 3)],
            script.Requests.Select(request => $"{request.Method} {request.Url}")
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_action_that_is_over_at_once_is_not_asked_for(bool synchronously)
    {
        var time = new TestTime();
        var script = new Script(Attempt("success"));
        using var client = Client.Make(script, time);

        await client.Move(synchronously);

        Assert.Single(script.Requests);
        Assert.Empty(time.Waits);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_client_or_a_call_may_not_wait(bool synchronously)
    {
        var script = new Script(Attempt("pending"));
        using var waiting = Client.Make(script);
        using var notWaiting = Client.Make(script, configure: o => o.WaitForActionAttempts = ActionAttemptWait.None);

        var options = new SeamRequestOptions { WaitForActionAttempt = ActionAttemptWait.None };
        Assert.Equal(ActionAttemptStatus.Pending, (await waiting.Move(synchronously, options)).Status);
        Assert.Equal(ActionAttemptStatus.Pending, (await notWaiting.Move(synchronously)).Status);

        Assert.Equal(2, script.Requests.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_action_that_fails_is_an_exception(bool synchronously)
    {
        var failed = Script.Answer(
            200,
            """
            {"action_attempt":{"action_attempt_id":"a1","action_type":"MOVE_THING","status":"error",
             "error":{"type":"thing_stuck","message":"4711-secret is stuck, call 5550109999"}}}
            """,
            ("seam-request-id", "req_2")
        );
        using var client = Client.Make(new Script(Attempt("pending"), failed), new TestTime());

        var failure = await Assert.ThrowsAsync<SeamActionAttemptFailedException>(() => client.Move(synchronously));

        Assert.Equal("a1", failure.ActionAttemptId);
        Assert.Equal("MOVE_THING", failure.ActionType);
        Assert.Equal("thing_stuck", failure.ErrorType);
        Assert.Equal("4711-secret is stuck, call 5550109999", failure.ErrorMessage);
        Assert.Equal("things/move", failure.Operation);
        Assert.Equal("req_2", failure.RequestId);
        Assert.False(failure.OutcomeUnknown);
        Assert.Contains("(thing_stuck): *** is stuck, call ***.", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_time_to_wait_runs_out(bool synchronously)
    {
        var time = new TestTime();
        var script = new Script(Attempt("pending"));
        using var client = Client.Make(script, time);
        var options = new SeamRequestOptions { WaitForActionAttempt = ActionAttemptWait.For(2.5 * Second) };

        var failure = await Assert.ThrowsAsync<SeamActionAttemptTimeoutException>(() =>
            client.Move(synchronously, options)
        );

        Assert.Equal([Second, Second, Second / 2], time.Waits);
        Assert.Equal(2.5 * Second, time.Elapsed);
        Assert.Equal(4, script.Requests.Count);
        Assert.Equal("a1", failure.ActionAttemptId);
        Assert.Equal(2.5 * Second, failure.Timeout);
        Assert.True(failure.OutcomeUnknown);
        Assert.Contains("a1", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task However_short_the_time_it_is_asked_once(bool synchronously)
    {
        var time = new TestTime();
        var script = new Script(Attempt("pending"), Attempt("success"));
        using var client = Client.Make(script, time);
        var options = new SeamRequestOptions
        {
            WaitForActionAttempt = ActionAttemptWait.For(TimeSpan.FromMilliseconds(1)),
        };

        Assert.Equal(ActionAttemptStatus.Success, (await client.Move(synchronously, options)).Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Asking_is_a_read_and_retried_as_one(bool synchronously)
    {
        var script = new Script(
            Attempt("pending"),
            Script.Answer(503),
            Script.Fail(HttpRequestError.ResponseEnded),
            Attempt("success")
        );
        using var client = Client.Make(script, new TestTime());

        Assert.Equal(ActionAttemptStatus.Success, (await client.Move(synchronously)).Status);

        Assert.Single(script.Requests, request => request.Method == "POST");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_action_that_can_no_longer_be_asked_for_may_have_been_carried_out(bool synchronously)
    {
        var script = new Script(Attempt("pending"), Script.Answer(401));
        using var client = Client.Make(script, new TestTime());

        var failure = await Assert.ThrowsAsync<SeamUnauthorizedException>(() => client.Move(synchronously));

        Assert.True(failure.OutcomeUnknown);
        Assert.Equal("things/move", failure.Operation);
        Assert.Contains("a1", failure.Message, StringComparison.Ordinal);
        Assert.Contains("may have been carried out", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_action_attempt_without_an_id_cannot_be_waited_for(bool synchronously)
    {
        var script = new Script(Script.Ok("""{"action_attempt":{"status":"pending"}}"""));
        using var client = Client.Make(script, new TestTime());

        var failure = await Assert.ThrowsAsync<SeamResponseException>(() => client.Move(synchronously));

        Assert.True(failure.OutcomeUnknown);
        Assert.Single(script.Requests);
    }

    private const string Poll = "GET https://seam.test/action_attempts/get?action_attempt_id=a1&_strict=true";

    [Theory]
    [InlineData(true, "client")]
    [InlineData(false, "client")]
    [InlineData(true, "call")]
    [InlineData(false, "call")]
    [InlineData(true, "wait of the call")]
    [InlineData(false, "wait of the call")]
    public async Task Later_change_of_the_options_does_not_reach_a_running_call(bool synchronously, string changed)
    {
        var time = new TestTime();
        var wait = new ActionAttemptWait { Interval = 2 * Second };
        var options = new SeamRequestOptions { WaitForActionAttempt = changed == "client" ? null : wait };
        var script = new Script(
            token =>
            {
                wait.Enabled = changed != "wait of the call";
                if (changed == "call")
                    options.WaitForActionAttempt = ActionAttemptWait.None;
                return Attempt("pending")(token);
            },
            token =>
            {
                wait.Interval = 4 * Second;
                return Attempt("pending")(token);
            },
            Attempt("success")
        );
        using var client = Client.Make(script, time, own => own.WaitForActionAttempts = wait);
        if (changed == "client")
            wait.Enabled = false;

        var attempt = await client.Move(synchronously, options);

        Assert.Equal(ActionAttemptStatus.Success, attempt.Status);
        Assert.Equal([2 * Second, 2 * Second], time.Waits);
    }

    private static Func<CancellationToken, HttpResponseMessage> Attempt(string status)
    {
        var result = status == "success" ? """{"thing_id":"t1","name":"Lamp"}""" : "null";
        return Script.Ok(
            $$$"""
            {"action_attempt":{"action_attempt_id":"a1","action_type":"MOVE_THING","status":"{{{status}}}",
             "result":{{{result}}},"error":null},"ok":true}
            """
        );
    }
}
