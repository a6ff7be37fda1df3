namespace Seam.Acs.Tests;

public sealed class TokenProviderTests
{
    private const string Workspace = "9f1b6a52-6a4e-4b5e-8d55-1c2f3a4b5c6d";
    private const string Elsewhere = "1c2f3a4b-9f1b-4b5e-8d55-6a526a4e5c6d";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Each_call_asks_once_whatever_its_attempts(bool synchronously)
    {
        var script = new Script(Script.Answer(503), Script.Ok(), Script.Ok());
        var asked = 0;
        using var client = Make(script, () => $"seam_key{++asked}");

        await client.Call(synchronously, Things.Get);
        await client.Call(synchronously, Things.Get);

        Assert.Equal(["Bearer seam_key1", "Bearer seam_key1", "Bearer seam_key2"], Sent(script));
    }

    [Theory]
    [InlineData("read", true)]
    [InlineData("create", true)]
    [InlineData("action", false)]
    [InlineData("idempotent", false)]
    public async Task A_refused_token_is_changed_once_for_any_call(string kind, bool synchronously)
    {
        var script = new Script(Script.Answer(401), Script.Ok());
        var tokens = new Queue<string>(["seam_old", "seam_new"]);
        using var client = Make(script, tokens.Dequeue);
        var answers = new List<SeamResponse>();

        await client.Call(synchronously, Things.ByName(kind), options: new() { OnResponse = answers.Add });

        Assert.Equal(["Bearer seam_old", "Bearer seam_new"], Sent(script));
        Assert.Equal(2, Assert.Single(answers).Attempts);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_token_that_has_not_changed_is_not_sent_again(bool synchronously)
    {
        var script = new Script(Script.Answer(401));
        using var client = Make(script, () => "seam_old");

        var failure = await Assert.ThrowsAsync<SeamUnauthorizedException>(() =>
            client.Call(synchronously, Things.Create)
        );

        Assert.Equal(1, failure.Attempts);
        Assert.False(failure.OutcomeUnknown);
        Assert.Single(script.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_second_refusal_is_the_end(bool synchronously)
    {
        var script = new Script(Script.Answer(401));
        var asked = 0;
        using var client = Make(script, () => $"seam_key{++asked}");

        var failure = await Assert.ThrowsAsync<SeamUnauthorizedException>(() =>
            client.Call(synchronously, Things.Create)
        );

        Assert.Equal(2, failure.Attempts);
        Assert.Equal(["Bearer seam_key1", "Bearer seam_key2"], Sent(script));
    }

    [Theory]
    [InlineData("seam_key", null, "Bearer seam_key", null)]
    [InlineData("seam_at1", Workspace, "Bearer seam_at1", Workspace)]
    [InlineData("eyJh.b.c", Workspace, "Bearer eyJh.b.c", Workspace)]
    [InlineData("seam_cst1", null, "Bearer seam_cst1", null)]
    public async Task The_kind_is_told_by_how_the_token_begins(
        string token,
        string? workspace,
        string authorization,
        string? sentWorkspace
    )
    {
        var script = new Script(Script.Ok());
        using var client = Make(script, () => token, workspace);

        await client.Call(false, Things.Get);

        var headers = Assert.Single(script.Requests).Headers;
        Assert.Equal(authorization, headers["authorization"]);
        Assert.Equal(sentWorkspace, headers.GetValueOrDefault("seam-workspace"));
        Assert.Equal(
            token.StartsWith("seam_cst", StringComparison.Ordinal),
            headers.ContainsKey("client-session-token")
        );
    }

    [Theory]
    [InlineData(null, null, "TokenProvider", "it gave no token")]
    [InlineData(" ", null, "TokenProvider", "it is blank")]
    [InlineData("sesame", null, "TokenProvider", "this is no token of Seam's")]
    [InlineData("seam_a\r\nsesame: b", null, "TokenProvider", "white space")]
    [InlineData("seam_pk_sesame", null, "TokenProvider", "set PublishableKey")]
    [InlineData("seam_sesame", Workspace, "WorkspaceId", "the workspace is settled by TokenProvider")]
    [InlineData("seam_at_sesame", null, "WorkspaceId", "was not sent")]
    public async Task What_is_no_token_fails_the_call_before_it_is_sent(
        string? token,
        string? workspace,
        string option,
        string reason
    )
    {
        var script = new Script(Script.Ok());
        using var client = Make(script, () => token!, workspace);

        foreach (var synchronously in new[] { true, false })
        {
            var failure = await Assert.ThrowsAsync<SeamConfigurationException>(() =>
                client.Call(synchronously, Things.Create)
            );
            Assert.Equal(option, failure.OptionName);
            Assert.Equal("things/create", failure.Operation);
            Assert.Equal(0, failure.Attempts);
            Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("sesame", failure.ToString(), StringComparison.Ordinal);
        }

        Assert.Empty(script.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_the_callback_throws_is_told_and_the_next_call_asks_again(bool synchronously)
    {
        var script = new Script(Script.Ok());
        var asked = 0;
        using var client = Make(script, () => ++asked == 1 ? throw new TimeoutException("vault") : "seam_key");

        var failure = await Assert.ThrowsAsync<SeamConfigurationException>(() =>
            client.Call(synchronously, Things.Get)
        );
        await client.Call(synchronously, Things.Get);

        Assert.Equal("TokenProvider: it failed (TimeoutException).", failure.Message);
        Assert.Equal("TokenProvider", failure.OptionName);
        Assert.IsType<TimeoutException>(failure.InnerException);
        Assert.Equal(["Bearer seam_key"], Sent(script));
    }

    [Fact]
    public async Task Another_workspace_uses_the_token_of_the_moment()
    {
        var script = new Script(Script.Ok());
        var token = "seam_at1";
        using var client = Make(script, () => token);
        using var there = client.ForWorkspace(Workspace);
        using var elsewhere = there.ForWorkspace(Elsewhere);

        await there.Call(true, Things.Get);
        token = "seam_at2";
        await elsewhere.Call(false, Things.Get);

        Assert.Equal(["Bearer seam_at1", "Bearer seam_at2"], Sent(script));
        Assert.Equal([Workspace, Elsewhere], script.Requests.Select(sent => sent.Headers["seam-workspace"]));

        token = "seam_key";
        var failure = await Assert.ThrowsAsync<SeamConfigurationException>(() => there.Call(false, Things.Get));
        Assert.Equal("WorkspaceId", failure.OptionName);
        Assert.Equal(2, script.Requests.Count);
    }

    [Fact]
    public void It_stands_alone_and_is_not_asked_before_a_call()
    {
        var failure = Assert.Throws<SeamConfigurationException>(() =>
            Client.Make(configure: options => options.TokenProvider = () => "seam_key")
        );

        Assert.Equal("ApiKey: only one credential can be set, but TokenProvider is set too.", failure.Message);
        using var client = Make(new Script(Script.Ok()), () => throw new InvalidOperationException("It was asked."));
    }

    [Fact]
    public void The_options_do_not_show_it()
    {
        var options = new SeamClientOptions { TokenProvider = () => "seam_key" };

        Assert.Contains("TokenProvider = ***,", options.ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Sent(Script script) =>
        script.Requests.Select(sent => sent.Headers["authorization"]);

    private static SeamClient Make(Script script, Func<string> provide, string? workspace = null) =>
        Client.Make(
            script,
            new TestTime(),
            options =>
            {
                options.ApiKey = null;
                options.TokenProvider = provide;
                options.WorkspaceId = workspace;
            }
        );
}
