using System.Collections.Concurrent;

namespace Seam.Acs.Load.Tests;

/// <summary>A client that is disposed while calls run: each call ends, with its answer or an error that says so.</summary>
public sealed class DisposalTests
{
    private const int Rounds = 8;
    private const int Callers = 16;

    // Nothing here takes as long; it is what a hang is told by.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly Answering[] Stuck = [Answering.Never, Answering.HeadersOnly, Answering.HalfOfIt];

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(true, false)]
    public async Task Every_call_ends_and_nothing_is_left_behind(bool synchronously, bool ownsHandler)
    {
        var unobserved = new ConcurrentQueue<Exception>();
        EventHandler<UnobservedTaskExceptionEventArgs> note = (_, args) => unobserved.Enqueue(args.Exception);
        TaskScheduler.UnobservedTaskException += note;
        try
        {
            for (var round = 0; round < Rounds; round++)
                await Run(Dice.Of(LoadSettings.ChaosSeed, round), synchronously, ownsHandler);
            // What was not looked at is told when it is collected.
            Footprint.Take();
            Assert.Empty(unobserved);
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= note;
        }
    }

    private static async Task Run(Dice dice, bool synchronously, bool ownsHandler)
    {
        // From some request on the server answers none whole, so that only the disposal can end them.
        var last = dice.Below(100);
        var stuck = dice.Of(Stuck);
        var isStuck = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var toGo = 1 + dice.Below(Callers);
        await using var server = new EchoServer(number =>
        {
            if (number <= last)
                return number % 2 == 0 ? Answering.InChunks : Answering.Whole;
            if (number - last == toGo)
                isStuck.TrySetResult();
            return stuck;
        });
        using var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            // .NET otherwise waits 2 seconds for the rest of a body whose synchronous read was cancelled.
            ResponseDrainTimeout = TimeSpan.Zero,
        };
        var client = server.CreateClient(options => options.HttpMessageHandler = ownsHandler ? null : handler);
        var calling = Enumerable
            .Range(0, Callers)
            .Select(caller =>
                synchronously ? CallUntilDisposed(client, caller) : CallUntilDisposedAsync(client, caller)
            )
            .ToList();

        await isStuck.Task.WaitAsync(Patience);
        client.Dispose();
        await Task.WhenAll(calling).WaitAsync(Patience);

        handler.Dispose();
        Assert.True(SpinWait.SpinUntil(() => server.Open == 0, Patience), $"{server.Open} connections are left open.");
        Assert.Equal(0, server.Spoilt);
    }

    private static async Task CallUntilDisposedAsync(SeamClient client, int caller)
    {
        try
        {
            for (var call = 0; ; call++)
                await EchoCalls.CallAsync(client, caller, call);
        }
        catch (Exception failure) when (failure is SeamTransportException or ObjectDisposedException)
        {
            // As it should be; anything else fails the test.
        }
    }

    private static Task CallUntilDisposed(SeamClient client, int caller) =>
        EchoCalls.OnThread(() =>
        {
            try
            {
                for (var call = 0; ; call++)
                    EchoCalls.Call(client, caller, call);
            }
            catch (Exception failure) when (failure is SeamTransportException or ObjectDisposedException)
            {
                // As it should be; anything else fails the test.
            }
        });
}
