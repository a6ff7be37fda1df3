namespace Seam.Acs.Load.Tests;

/// <summary>Sixty-four callers on one client each get their own answers, over few connections.</summary>
public sealed class ManyCallersTests
{
    private const int Callers = 64;

    private static readonly int Calls = Repetitions.Of(null, 12, 60);

    // The framework may begin one for a call that another connection becomes free for meanwhile.
    private const int MostConnections = Callers * 2;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Each_caller_gets_its_own_answers(bool synchronously)
    {
        await using var server = new EchoServer(number => number % 3 == 0 ? Answering.InChunks : Answering.Whole);
        using var client = server.CreateClient();

        await Task.WhenAll(Enumerable.Range(0, Callers).Select(Run));

        Assert.Equal((Callers * Calls, 0), (server.Requests, server.Spoilt));
        Assert.InRange(server.Accepted, 1, MostConnections);

        Task Run(int caller) =>
            synchronously
                ? EchoCalls.OnThread(() =>
                {
                    for (var call = 0; call < Calls; call++)
                        EchoCalls.Call(client, caller, call);
                })
                : Task.Run(async () =>
                {
                    for (var call = 0; call < Calls; call++)
                        await EchoCalls.CallAsync(client, caller, call);
                });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_call_that_is_given_up_leaves_its_buffers_to_nobody(bool synchronously)
    {
        await using var server = new EchoServer(number => number % 3 == 0 ? Answering.InChunks : Answering.Whole);
        using var client = server.CreateClient();
        var ended = 0;

        await Task.WhenAll(Enumerable.Range(0, Callers).Select(Run));

        Assert.Equal(Callers * Calls, ended);
        Assert.Equal(0, server.Spoilt);

        // A synchronous read of .NET ends only if its stream is closed. If that happens as the body ends, .NET may have given the
        // connection to another call.
        static bool IsClosedByAnother(SeamTransportException closed) =>
            closed.InnerException?.InnerException is ObjectDisposedException;

        async Task Run(int caller)
        {
            for (var call = 0; call < Calls; call++)
            {
                using var cancel = new CancellationTokenSource();
                var number = call;
                var calling = synchronously
                    ? EchoCalls.OnThread(() => EchoCalls.Call(client, caller, number, cancel.Token))
                    : EchoCalls.CallAsync(client, caller, call, cancel.Token);
                // Every other one is given up, at whatever moment it comes to.
                if (call / 2 % 2 == 0)
                    await Task.Run(cancel.Cancel);
                try
                {
                    await calling;
                }
                catch (SeamCanceledException)
                {
                    Assert.True(cancel.IsCancellationRequested);
                }
                catch (SeamTransportException closed) when (IsClosedByAnother(closed))
                {
                    Assert.True(synchronously && closed.OutcomeUnknown);
                }

                Interlocked.Increment(ref ended);
            }
        }
    }
}
