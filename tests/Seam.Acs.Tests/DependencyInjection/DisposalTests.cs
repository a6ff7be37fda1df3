using Microsoft.Extensions.DependencyInjection;

namespace Seam.Acs.Tests;

/// <summary>A client that is disposed ends its calls, whoever made its connections.</summary>
public sealed class DisposalTests
{
    private const string HeadAndHalf =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{\"th";

    /// <summary>How the client is made, whether the answer had begun, and whether the call is synchronous.</summary>
    public static TheoryData<string, bool, bool> Ways =>
        [
            .. from way in new[] { "container", "options", "own handler" }
            from hasBegun in new[] { true, false }
            from synchronously in new[] { true, false }
            select (way, hasBegun, synchronously),
        ];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Calls_that_run_end_with_the_client(string way, bool hasBegun, bool synchronously)
    {
        var received = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = new SocketServer(
            async (server, stream) =>
            {
                if (hasBegun)
                    await SocketServer.WriteAsync(stream, HeadAndHalf);
                received.TrySetResult();
                await Task.Delay(Timeout.Infinite, server.Stopping);
            }
        );
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, ResponseDrainTimeout = TimeSpan.Zero };
        await using var provider = Registered.Build(services => services.AddSeamClient(Set));
        var client = way switch
        {
            "container" => provider.Client(),
            "options" => Client.Make(configure: Set),
            _ => Client.Make(handler, configure: Set),
        };
        var call = client.Call(synchronously, Things.Create);
        await received.Task;

        if (way == "container")
            await provider.DisposeAsync();
        else
            client.Dispose();

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => call);
        Assert.Contains("disposed", failure.Message, StringComparison.Ordinal);
        Assert.True(failure.OutcomeUnknown);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Call(synchronously, Things.Get));
        Assert.Equal(1, server.Requests);

        void Set(SeamClientOptions options)
        {
            options.ApiKey = Registered.Key;
            options.Endpoint = server.Url;
        }
    }

    /// <summary>How the library's own handler is changed, and whether the call is synchronous.</summary>
    public static TheoryData<string, bool> OwnConnections =>
        [
            .. from way in new[] { "alone", "set up", "wrapped" }
            from synchronously in new[] { true, false }
            select (way, synchronously),
        ];

    [Theory]
    [MemberData(nameof(OwnConnections))]
    public async Task The_containers_end_closes_the_clients_connections(string way, bool synchronously)
    {
        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = new SocketServer(async connection =>
        {
            while (await connection.ReadHeadAsync(connection.Server.Stopping) is { } head)
            {
                await connection.ReadBodyAsync(head, connection.Server.Stopping);
                await SocketServer.AnswerAsync(connection.Stream, Things.Body);
            }
            closed.SetResult();
        });
        var provider = Registered.Build(services =>
        {
            var builder = services.AddSeamClient(options =>
            {
                options.ApiKey = Registered.Key;
                options.Endpoint = server.Url;
            });
            if (way == "set up")
                builder.UseSocketsHttpHandler((handler, _) => handler.MaxConnectionsPerServer = 1);
            if (way == "wrapped")
                builder.AddHttpMessageHandler(() => new Passing());
        });
        await provider.Client().Call(synchronously, Things.Create);
        Assert.False(closed.Task.IsCompleted);

        await provider.DisposeAsync();

        await closed.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_containers_end_leaves_the_users_handler_alone(bool isInOptions)
    {
        var script = new Script(Script.Ok());
        var provider = Registered.Build(services =>
        {
            var builder = services.AddSeamClient(options =>
            {
                options.ApiKey = Registered.Key;
                options.HttpMessageHandler = isInOptions ? script : null;
            });
            if (!isInOptions)
                builder.ConfigurePrimaryHttpMessageHandler(() => script);
        });
        await provider.Client().Call(false, Things.Get);

        await provider.DisposeAsync();

        Assert.False(script.IsDisposed);
    }

    private sealed class Passing : DelegatingHandler;
}
