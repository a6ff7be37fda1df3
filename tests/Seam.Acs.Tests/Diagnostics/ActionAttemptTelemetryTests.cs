using System.Diagnostics;

namespace Seam.Acs.Tests;

/// <summary>Waiting for an action: a span around its looks, a duration, and what became of it.</summary>
public sealed class ActionAttemptTelemetryTests : IDisposable
{
    private const string Id = "0b7f5e0a-0000-4000-8000-000000000001";

    private readonly Observer _observer = new();

    public void Dispose() => _observer.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_wait_is_a_span_with_its_looks_beneath(bool synchronously)
    {
        using var client = _observer.CreateClient(
            new Script(Attempt("pending"), Attempt("pending"), Attempt("success")),
            new TestTime()
        );

        await client.Move(synchronously);

        var spans = _observer.Spans.ToArray();
        Assert.Equal(
            ["things/move", "action_attempts/get", "action_attempts/get", "things/move wait"],
            spans.Select(span => span.OperationName)
        );
        var wait = spans[3];
        Assert.Equal(ActivityKind.Internal, wait.Kind);
        Assert.Equal(ActivityStatusCode.Unset, wait.Status);
        Assert.Equal(TimeSpan.FromSeconds(2), wait.Duration);
        Assert.Equal([default, wait.SpanId, wait.SpanId, default], spans.Select(span => span.ParentSpanId));
        Assert.Equal(
            new()
            {
                ["seam.operation"] = "things/move",
                ["seam.action_attempt.id"] = Id,
                ["seam.polls"] = 2,
            },
            wait.TagObjects.Told()
        );
        Assert.Equal("/action_attempts/get", spans[1].GetTagItem("url.template"));
        var measured = Assert.Single(_observer.Of("seam.client.action_attempt.wait.duration"));
        Assert.Equal(2, measured.Value);
        Assert.Equal(new() { ["seam.operation"] = "things/move" }, measured.Tags.Told());
        Assert.Equal(
            ["CallSucceeded", "ActionAttemptWaiting", "CallSucceeded", "CallSucceeded", "ActionAttemptSucceeded"],
            _observer.Logs.Names
        );
        Assert.Equal(
            $"things/move: waiting up to 10 s for the action attempt {Id}.",
            _observer.Logs.Messages.ElementAt(1).Text
        );
        Assert.Equal(
            $"things/move: the action attempt {Id} succeeded after 2000.0 ms and 2 looks.",
            _observer.Logs.Messages.Last().Text
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_action_that_is_over_at_once_is_not_waited_for(bool synchronously)
    {
        using var client = _observer.CreateClient(new Script(Attempt("success")), new TestTime());

        await client.Move(synchronously);

        Assert.Equal("things/move", Assert.Single(_observer.Spans).OperationName);
        Assert.Equal(["CallSucceeded"], _observer.Logs.Names);
        Assert.Empty(_observer.Of("seam.client.action_attempt.wait.duration"));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    [InlineData(false, 1)]
    public async Task An_action_that_fails_is_told_by_its_error(bool synchronously, int looks)
    {
        var failed = Attempt("error", ""","error":{"type":"thing_stuck","message":"4711-secret is stuck"}""");
        using var client = _observer.CreateClient(
            looks == 0 ? new Script(failed) : new Script(Attempt("pending"), failed),
            new TestTime()
        );

        await Assert.ThrowsAsync<SeamActionAttemptFailedException>(() => client.Move(synchronously));

        var wait = _observer.Spans.Last();
        Assert.Equal(ActivityStatusCode.Error, wait.Status);
        Assert.Equal("thing_stuck", wait.GetTagItem("error.type"));
        Assert.Equal(false, wait.GetTagItem("seam.outcome_unknown"));
        Assert.Equal(looks, wait.GetTagItem("seam.polls"));
        Assert.Equal(
            new() { ["exception.type"] = "Seam.Acs.SeamActionAttemptFailedException" },
            Assert.Single(wait.Events).Tags.ToDictionary()
        );
        var measured = Assert.Single(_observer.Of("seam.client.action_attempt.wait.duration"));
        Assert.Equal("thing_stuck", measured.Tags["error.type"]);
        Assert.Equal("ActionAttemptFailed", _observer.Logs.Names.Last());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_action_whose_end_was_not_seen_is_an_alarm(bool synchronously)
    {
        using var client = _observer.CreateClient(new Script(Attempt("pending")), new TestTime());

        await Assert.ThrowsAsync<SeamActionAttemptTimeoutException>(() => client.Move(synchronously));

        var wait = _observer.Spans.Last();
        Assert.Equal("Seam.Acs.SeamActionAttemptTimeoutException", wait.GetTagItem("error.type"));
        Assert.Equal(true, wait.GetTagItem("seam.outcome_unknown"));
        Assert.Equal(TimeSpan.FromSeconds(10), wait.Duration);
        Assert.Equal(10, wait.GetTagItem("seam.polls"));
        Assert.Equal("ActionAttemptOutcomeUnknown", _observer.Logs.Names.Last());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_look_that_fails_is_a_failed_read_in_a_wait_that_did_not_see_the_end(bool synchronously)
    {
        using var client = _observer.CreateClient(new Script(Attempt("pending"), Script.Answer(401)), new TestTime());

        await Assert.ThrowsAsync<SeamUnauthorizedException>(() => client.Move(synchronously));

        var spans = _observer.Spans.ToArray();
        Assert.Equal(["things/move", "action_attempts/get", "things/move wait"], spans.Select(s => s.OperationName));
        Assert.Equal(false, spans[1].GetTagItem("seam.outcome_unknown"));
        Assert.Equal(true, spans[2].GetTagItem("seam.outcome_unknown"));
        Assert.Equal(
            ["CallSucceeded", "ActionAttemptWaiting", "CallFailed", "ActionAttemptOutcomeUnknown"],
            _observer.Logs.Names
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_wait_that_is_cancelled_leaves_the_action_going_on(bool synchronously)
    {
        using var cancelled = new CancellationTokenSource();
        var time = new TestTime { WaitsPass = false };
        using var client = _observer.CreateClient(new Script(Attempt("pending")), time);

        var call = client.Move(synchronously, cancellationToken: cancelled.Token);
        await time.FirstWait;
        await cancelled.CancelAsync();
        await Assert.ThrowsAsync<SeamCanceledException>(() => call);

        var wait = _observer.Spans.Last();
        Assert.Equal("canceled", wait.GetTagItem("error.type"));
        Assert.Equal(true, wait.GetTagItem("seam.outcome_unknown"));
        Assert.Equal("ActionAttemptOutcomeUnknown", _observer.Logs.Names.Last());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_attempt_that_is_held_already_is_waited_for_in_the_same_way(bool synchronously)
    {
        using var client = _observer.CreateClient(new Script(Attempt("success")), new TestTime());
        var held = new ActionAttempt<UnlockDoorResult> { ActionAttemptId = "not for 4711" };

        if (synchronously)
            await Task.Run(() => client.ActionAttempts.Wait(held));
        else
            await client.ActionAttempts.WaitAsync(held);

        Assert.Equal(
            ["action_attempts/get", "action_attempts/get wait"],
            _observer.Spans.Select(span => span.OperationName)
        );
        // What isn't an ID as a server gives them is left out.
        Assert.Null(_observer.Spans.Last().GetTagItem("seam.action_attempt.id"));
    }

    private static Func<CancellationToken, HttpResponseMessage> Attempt(string status, string more = "") =>
        Script.Answer(
            200,
            $$$"""
            {"action_attempt":{"action_attempt_id":"{{{Id}}}","action_type":"MOVE_THING","status":"{{{status}}}",
             "result":{"thing_id":"t1","name":"Lamp"}{{{more}}}}}
            """
        );
}
