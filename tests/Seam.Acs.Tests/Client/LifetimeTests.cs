using RichardSzalay.MockHttp;

namespace Seam.Acs.Tests;

public sealed class LifetimeTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_disposed_client_sends_nothing(bool synchronously)
    {
        var script = new Script(Script.Ok());
        var client = Client.Make(script);
        await client.Call(synchronously, Things.Get);

        client.Dispose();
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Call(synchronously, Things.Get));
        Assert.Single(script.Requests);
        Assert.False(script.IsDisposed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Disposal_ends_the_calls_that_are_running(bool synchronously)
    {
        var received = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = new SocketServer(
            async (server, _) =>
            {
                received.TrySetResult();
                await Task.Delay(Timeout.Infinite, server.Stopping);
            }
        );
        var client = Client.Make(configure: options => options.Endpoint = server.Url);
        var call = client.Call(synchronously, Things.Create);
        await received.Task;

        client.Dispose();

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => call);
        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(1, failure.Attempts);
        Assert.Contains("disposed", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public void Concurrent_disposals_do_not_throw()
    {
        for (var round = 0; round < 200; round++)
        {
            var client = Client.Make(new Script(Script.Ok()));
            using var start = new Barrier(2);
            Parallel.For(
                0,
                2,
                _ =>
                {
                    start.SignalAndWait(TimeSpan.FromSeconds(1));
                    client.Dispose();
                }
            );
        }
    }

    [Fact]
    public async Task Disposal_closes_the_connections()
    {
        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = new SocketServer(async connection =>
        {
            while (await connection.ReadHeadAsync(connection.Server.Stopping) is not null)
                await SocketServer.AnswerAsync(connection.Stream, Things.Body);
            closed.SetResult();
        });
        var client = Client.Make(configure: options => options.Endpoint = server.Url);
        await client.Call(false, Things.Get);
        Assert.False(closed.Task.IsCompleted);

        client.Dispose();

        await closed.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void A_class_that_is_derived_needs_no_environment()
    {
        using var substitute = new Substitute();
        Assert.NotNull(substitute);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_mocked_transport_serves_both_kinds_of_call(bool synchronously)
    {
        using var mock = new MockHttpMessageHandler();
        mock.Expect(HttpMethod.Patch, "https://seam.test/things/update")
            .WithHeaders("Authorization", $"Bearer {Client.Key}")
            .WithContent("""{"name":"Lamp"}""")
            .Respond("application/json", Things.Body);
        using var client = Client.Make(mock);

        var thing = await client.Call(synchronously, Things.Update, new ThingRequest(("name", "Lamp")));

        Assert.Equal(Things.Lamp, thing);
        mock.VerifyNoOutstandingExpectation();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_connection_serves_calls_one_after_another(bool synchronously)
    {
        await using var server = new SocketServer((_, stream) => SocketServer.AnswerAsync(stream, Things.Body));
        using var client = Client.Make(configure: options => options.Endpoint = server.Url);

        for (var call = 0; call < 20; call++)
            Assert.Equal(Things.Lamp, await client.Call(synchronously, Things.Create));

        Assert.Equal(20, server.Requests);
        Assert.Equal(1, server.Connections);
    }

    private sealed class Substitute : SeamClient;
}
