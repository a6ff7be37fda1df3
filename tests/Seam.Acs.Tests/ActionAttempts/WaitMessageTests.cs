namespace Seam.Acs.Tests;

/// <summary>What a caller learns of an action that did not end well: every member of the exception, and its words.</summary>
public sealed class WaitMessageTests
{
    private const string Start = "things/move: the action attempt a1 ";

    private static readonly (string, string) RequestId = ("seam-request-id", "req_2");

    [Theory]
    [InlineData("null", "failed.", null, null)]
    [InlineData("{}", "failed.", null, null)]
    [InlineData("""{"type":"thing_stuck"}""", "failed (thing_stuck).", "thing_stuck", null)]
    [InlineData("""{"type":"thing_stuck","message":" "}""", "failed (thing_stuck).", "thing_stuck", " ")]
    [InlineData("""{"message":"It is stuck."}""", "failed: It is stuck.", null, "It is stuck.")]
    [InlineData(
        """{"type":"stuck 4711","message":"4711-secret is stuck"}""",
        "failed (stuck ***): *** is stuck.",
        "stuck 4711",
        "4711-secret is stuck"
    )]
    public async Task A_failed_action(string error, string what, string? type, string? message)
    {
        var failure = await Fail<SeamActionAttemptFailedException>(
            Attempt("pending"),
            Attempt("error", $""" "error":{error}, """)
        );

        Assert.Equal(Start + what, failure.Message);
        Assert.Equal("things/move", failure.Operation);
        Assert.Equal(1, failure.Attempts);
        Assert.Equal("req_2", failure.RequestId);
        Assert.Equal("a1", failure.ActionAttemptId);
        Assert.Equal("MOVE_THING", failure.ActionType);
        Assert.Equal(type, failure.ErrorType);
        Assert.Equal(message, failure.ErrorMessage);
        Assert.False(failure.OutcomeUnknown);
    }

    [Fact]
    public async Task A_failure_that_is_long_is_cut_and_not_ended_twice()
    {
        var error = $$"""{"message":"{{new string('x', 600)}}"}""";

        var failure = await Fail<SeamActionAttemptFailedException>(Attempt("error", $""" "error":{error}, """));

        Assert.Equal($"{Start}failed: {new string('x', 500)}…", failure.Message);
    }

    [Fact]
    public async Task An_action_that_takes_too_long()
    {
        var failure = await Fail<SeamActionAttemptTimeoutException>(Attempt("pending"));

        Assert.Equal(
            Start + "was not over within 10 s. It goes on, and may still be carried out: read it again by its ID.",
            failure.Message
        );
        Assert.Equal("things/move", failure.Operation);
        Assert.Equal(1, failure.Attempts);
        Assert.Equal("req_2", failure.RequestId);
        Assert.Equal("a1", failure.ActionAttemptId);
        Assert.Equal("MOVE_THING", failure.ActionType);
        Assert.Equal(TimeSpan.FromSeconds(10), failure.Timeout);
        Assert.True(failure.OutcomeUnknown);
    }

    [Fact]
    public async Task An_action_attempt_without_an_ID()
    {
        var failure = await Fail<SeamResponseException>(
            Script.Answer(201, """{"action_attempt":{"status":"pending"}}""", RequestId)
        );

        Assert.Equal(
            "things/move: the server answered 201, but its action attempt has no ID to wait for. The action may be carried "
                + "out: check before repeating it.",
            failure.Message
        );
        Assert.Equal("things/move", failure.Operation);
        Assert.Equal(1, failure.Attempts);
        Assert.Equal("req_2", failure.RequestId);
        Assert.Equal(201, failure.StatusCode);
        Assert.Equal("$.action_attempt.action_attempt_id", failure.Path);
        Assert.True(failure.OutcomeUnknown);
    }

    [Fact]
    public async Task A_wait_that_is_cancelled()
    {
        var time = new TestTime { WaitsPass = false };
        using var client = Client.Make(new Script(Attempt("pending")), time);
        using var source = new CancellationTokenSource();
        var call = client.Move(false, cancellationToken: source.Token);
        await time.FirstWait;
        await source.CancelAsync();

        var cancelled = await Assert.ThrowsAsync<SeamCanceledException>(() => call);

        Assert.Equal(
            Start
                + "was no longer waited for, as the caller cancelled. It goes on, and may still be carried out: read it "
                + "again by its ID.",
            cancelled.Message
        );
        Assert.IsAssignableFrom<OperationCanceledException>(cancelled.InnerException);
    }

    [Fact]
    public async Task A_wait_whose_client_is_disposed()
    {
        var time = new TestTime { WaitsPass = false };
        var client = Client.Make(new Script(Attempt("pending")), time);
        var call = client.Move(false);
        await time.FirstWait;
        client.Dispose();

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => call);

        Assert.Equal(
            Start
                + "was no longer waited for, as the client was disposed. It goes on, and may still be carried out: read "
                + "it again by its ID.",
            failure.Message
        );
        Assert.Equal("things/move", failure.Operation);
        Assert.Equal(1, failure.Attempts);
        Assert.True(failure.OutcomeUnknown);
    }

    [Fact]
    public async Task An_action_that_can_no_longer_be_asked_for()
    {
        var failure = await Fail<SeamUnauthorizedException>(Attempt("pending"), Script.Answer(401));

        Assert.Equal(
            "things/move, reading its action attempt a1: the server answered 401. Attempts: 1. Check the credential, its "
                + "workspace and the endpoint. The action itself was accepted, and may have been carried out: read its "
                + "action attempt again.",
            failure.Message
        );
    }

    [Fact]
    public async Task A_look_that_is_refused_does_not_repeat_what_the_action_was_started_with()
    {
        var failure = await Fail<SeamInvalidInputException>(
            Attempt("pending"),
            Script.Answer(400, """{"error":{"type":"invalid_input","message":"4711-secret is odd"}}""")
        );

        Assert.Contains("*** is odd", failure.Message, StringComparison.Ordinal);
    }

    private static async Task<T> Fail<T>(params Func<CancellationToken, HttpResponseMessage>[] steps)
        where T : SeamException
    {
        using var client = Client.Make(new Script(steps), new TestTime());
        return await Assert.ThrowsAsync<T>(() => client.Move(false));
    }

    private static Func<CancellationToken, HttpResponseMessage> Attempt(string status, string members = "") =>
        Script.Answer(
            200,
            $$$"""
            {"action_attempt":{"action_attempt_id":"a1","action_type":"MOVE_THING",{{{members}}}"status":"{{{status}}}"}}
            """,
            RequestId
        );
}
