namespace Seam.Acs.Tests;

/// <summary>A credential that ends once a call may have happened leaves open what became of it.</summary>
public sealed class CredentialLossTests
{
    private static readonly Func<CancellationToken, HttpResponseMessage> Pending = Script.Ok(
        """{"action_attempt":{"action_attempt_id":"a1","status":"pending"}}"""
    );

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_token_is_given_for_a_look_at_an_action(bool synchronously)
    {
        var asked = 0;
        using var client = Provided(new Script(Pending), () => asked++ == 0 ? "seam_key1" : throw new IOException());

        var failure = await Assert.ThrowsAsync<SeamConfigurationException>(() => client.Move(synchronously));

        Assert.True(failure.OutcomeUnknown);
        Assert.Equal("TokenProvider", failure.OptionName);
        Assert.Contains("a1", failure.Message, StringComparison.Ordinal);
        Assert.Contains("may have been carried out", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Token_without_a_workspace_during_a_wait_leaves_the_outcome_unknown(bool synchronously)
    {
        var asked = 0;
        using var client = Provided(new Script(Pending), () => asked++ == 0 ? "seam_key1" : "seam_at1");

        var failure = await Assert.ThrowsAsync<SeamConfigurationException>(() => client.Move(synchronously));

        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(("WorkspaceId", "things/move"), (failure.OptionName, failure.Operation));
        Assert.Contains("a1", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Token_without_a_workspace_after_a_change_leaves_the_outcome_unknown(bool synchronously)
    {
        var asked = 0;
        var script = new Script(Script.Answer(503), Script.Answer(401));
        using var client = Provided(script, () => asked++ == 0 ? "seam_key1" : "seam_at1");

        var failure = await Assert.ThrowsAsync<SeamConfigurationException>(() =>
            client.Call(synchronously, Things.Update)
        );

        Assert.Equal((2, true), (failure.Attempts, failure.OutcomeUnknown));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Replaced_token_is_not_sent_without_time_left(bool synchronously)
    {
        var time = new TestTime();
        var (script, asked) = (new Script(Script.Answer(401)), 0);
        using var client = Client.Make(
            script,
            time,
            options =>
            {
                options.ApiKey = null;
                options.TokenProvider = () =>
                {
                    if (asked++ > 0)
                        time.Advance(options.TotalTimeout);
                    return $"seam_key{asked}";
                };
            }
        );

        var failure = await Assert.ThrowsAsync<SeamUnauthorizedException>(() =>
            client.Call(synchronously, Things.Create)
        );

        Assert.Equal((1, false), (failure.Attempts, failure.OutcomeUnknown));
        Assert.Single(script.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_token_is_given_for_a_change_that_may_have_been_made(bool synchronously)
    {
        var asked = 0;
        var script = new Script(Script.Answer(503), Script.Answer(401));
        using var client = Provided(script, () => asked++ == 0 ? "seam_key1" : throw new IOException());

        var failure = await Assert.ThrowsAsync<SeamConfigurationException>(() =>
            client.Call(synchronously, Things.Update)
        );

        Assert.Equal(2, failure.Attempts);
        Assert.True(failure.OutcomeUnknown);
        Assert.Contains("may have taken effect", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_session_of_a_look_at_an_action_ends_and_there_is_no_new_one(bool synchronously)
    {
        using var client = LoggingIn(Session, Pending, Script.Answer(401), Script.Answer(400));

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => client.Move(synchronously));

        Assert.Equal("things/move", failure.Operation);
        Assert.True(failure.OutcomeUnknown);
        Assert.Contains("a1", failure.Message, StringComparison.Ordinal);
        Assert.Equal(400, Assert.IsType<SeamApiException>(failure.InnerException).StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_caller_gives_up_while_a_look_at_an_action_logs_in(bool synchronously)
    {
        using var source = new CancellationTokenSource();
        using var client = LoggingIn(
            Session,
            Pending,
            Script.Answer(401),
            cancellationToken =>
            {
                source.Cancel();
                cancellationToken.WaitHandle.WaitOne(TimeSpan.FromSeconds(30));
                throw new OperationCanceledException(cancellationToken);
            }
        );

        var failure = await Assert.ThrowsAsync<SeamCanceledException>(() =>
            client.Move(synchronously, cancellationToken: source.Token)
        );

        Assert.Equal(("things/move", "a1"), (failure.Operation, failure.ActionAttemptId));
        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(source.Token, failure.CancellationToken);
    }

    private static Func<CancellationToken, HttpResponseMessage> Session { get; } =
        Script.Ok("""{"client_session":{"token":"seam_cst1"}}""");

    private static SeamClient Provided(Script script, Func<string> provide) =>
        Client.Make(
            script,
            new TestTime(),
            options =>
            {
                options.ApiKey = null;
                options.TokenProvider = provide;
            }
        );

    private static SeamClient LoggingIn(params Func<CancellationToken, HttpResponseMessage>[] steps) =>
        Client.Make(new Script(steps), new TestTime(), Client.UsePublishableKey);
}
