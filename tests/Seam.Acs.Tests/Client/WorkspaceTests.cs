namespace Seam.Acs.Tests;

public sealed class WorkspaceTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_token_without_a_workspace_reaches_workspaces_alone(bool synchronously)
    {
        var script = new Script(Script.Ok());
        using var client = Make(script, null);

        var refused = await Assert.ThrowsAsync<SeamConfigurationException>(() =>
            client.Call(synchronously, Things.Create)
        );

        Assert.Equal("WorkspaceId", refused.OptionName);
        Assert.Equal("things/create", refused.Operation);
        Assert.Equal(
            "WorkspaceId: things/create was not sent. A personal access token alone can only list and create workspaces: "
                + "set WorkspaceId, or call SeamClient.ForWorkspace first.",
            refused.Message
        );
        Assert.False(refused.OutcomeUnknown);
        Assert.Empty(script.Requests);
    }

    [Fact]
    public async Task A_token_without_a_workspace_lists_and_creates_workspaces()
    {
        var script = new Script(
            Script.Ok("""{"workspaces":[{"workspace_id":"w1"}]}"""),
            Script.Ok("""{"workspace":{"workspace_id":"w2"}}""")
        );
        using var client = Make(script, null);

        Assert.Equal("w1", Assert.Single(await client.Workspaces.ListAsync()).WorkspaceId);
        Assert.Equal("w2", client.Workspaces.Create(new WorkspaceCreateRequest { Name = "Second" }).WorkspaceId);

        Assert.All(script.Requests, request => Assert.False(request.Headers.ContainsKey("seam-workspace")));
    }

    [Fact]
    public async Task A_call_by_path_goes_out_without_a_workspace()
    {
        var script = new Script(Script.Ok());
        using var client = Make(script, null);

        await client.CallAsync("/things/get", RetryClass.Read);

        Assert.Single(script.Requests);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("w1")]
    public async Task A_token_switches_workspaces_over_the_same_connections(string? workspaceId)
    {
        await using var server = new SocketServer((_, stream) => SocketServer.AnswerAsync(stream, Things.Body));
        using var client = Make(null, workspaceId, server.Url);

        for (var workspace = 0; workspace < 20; workspace++)
        {
            using var other = client.ForWorkspace($"w{workspace}");
            await other.Call(workspace % 2 == 0, Things.Create);
        }

        Assert.Equal(20, server.Requests);
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task Each_client_keeps_its_own_workspace()
    {
        var script = new Script(Script.Ok());
        using var first = Make(script, "w1");
        using var second = first.ForWorkspace("w2");
        using var third = second.ForWorkspace("w3");

        foreach (var client in new[] { first, second, third, first })
            await client.Call(false, Things.Get);

        Assert.Equal(["w1", "w2", "w3", "w1"], script.Requests.Select(request => request.Headers["seam-workspace"]));
        Assert.All(script.Requests, request => Assert.Equal("Bearer seam_at1", request.Headers["authorization"]));
        Assert.Equal(first.Endpoint, third.Endpoint);
    }

    [Fact]
    public async Task A_console_session_switches_workspaces_too()
    {
        var script = new Script(Script.Ok());
        using var client = Client.Make(
            script,
            configure: options =>
            {
                options.ApiKey = null;
                options.ConsoleSessionToken = "eyJh.b.c";
                options.WorkspaceId = "w1";
            }
        );

        await client.ForWorkspace("w2").Call(false, Things.Get);

        Assert.Equal("w2", Assert.Single(script.Requests).Headers["seam-workspace"]);
    }

    [Fact]
    public async Task Disposing_a_client_of_another_workspace_closes_nothing()
    {
        var script = new Script(Script.Ok());
        using var client = Make(script, "w1");
        var other = client.ForWorkspace("w2");
        var third = other.ForWorkspace("w3");

        other.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => other.Call(false, Things.Get));
        Assert.Throws<ObjectDisposedException>(() => other.ForWorkspace("w4"));
        await client.Call(false, Things.Get);
        await third.Call(false, Things.Get);
        client.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => third.Call(false, Things.Get));
        Assert.Equal(2, script.Requests.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Disposing_a_client_of_another_workspace_ends_its_calls_alone(bool synchronously)
    {
        var received = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var requests = 0;
        await using var server = new SocketServer(
            async (server, stream) =>
            {
                if (Interlocked.Increment(ref requests) > 1)
                {
                    await SocketServer.AnswerAsync(stream, Things.Body);
                    return;
                }

                received.SetResult();
                await Task.Delay(Timeout.Infinite, server.Stopping);
            }
        );
        using var client = Make(null, "w1", server.Url);
        var other = client.ForWorkspace("w2");
        var call = other.Call(synchronously, Things.Create);
        await received.Task;

        other.Dispose();

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() =>
            call.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken)
        );
        Assert.True(failure.OutcomeUnknown);
        Assert.Contains("disposed", failure.Message, StringComparison.Ordinal);
        Assert.Equal(Things.Lamp, await client.Call(synchronously, Things.Get));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task Disposing_a_client_ends_its_wait_for_an_action(bool isOwner, bool synchronously)
    {
        var script = new Script(Script.Ok("""{"action_attempt":{"action_attempt_id":"a1","status":"pending"}}"""));
        using var client = Make(script, "w1");
        using var other = client.ForWorkspace("w2");

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() =>
            other.Move(synchronously, new() { OnResponse = _ => (isOwner ? client : other).Dispose() })
        );

        Assert.True(failure.OutcomeUnknown);
        Assert.Contains("a1", failure.Message, StringComparison.Ordinal);
        Assert.Contains("disposed", failure.Message, StringComparison.Ordinal);
        Assert.Single(script.Requests);
    }

    [Fact]
    public void A_credential_of_one_workspace_cannot_switch()
    {
        using var client = Client.Make();
        var refused = Assert.Throws<SeamConfigurationException>(() => client.ForWorkspace("w2"));
        Assert.Equal("WorkspaceId", refused.OptionName);
    }

    [Fact]
    public void Nor_can_a_publishable_key()
    {
        using var client = Client.Make(configure: Client.UsePublishableKey);
        var refused = Assert.Throws<SeamConfigurationException>(() => client.ForWorkspace("w2"));
        Assert.Equal("WorkspaceId", refused.OptionName);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a b")]
    [InlineData("w\r\nx: y")]
    public void What_cannot_be_a_workspace_is_refused(string workspaceId)
    {
        using var client = Make(null, "w1");
        Assert.Equal("workspaceId", Assert.Throws<ArgumentException>(() => client.ForWorkspace(workspaceId)).ParamName);
        Assert.Throws<ArgumentNullException>(() => client.ForWorkspace(null!));
    }

    private static SeamClient Make(HttpMessageHandler? handler, string? workspaceId, Uri? endpoint = null) =>
        Client.Make(
            handler,
            configure: options =>
            {
                options.ApiKey = null;
                options.PersonalAccessToken = "seam_at1";
                options.WorkspaceId = workspaceId;
                options.Endpoint = endpoint ?? options.Endpoint;
            }
        );
}
