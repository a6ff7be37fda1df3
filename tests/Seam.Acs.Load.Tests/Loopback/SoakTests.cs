namespace Seam.Acs.Load.Tests;

/// <summary>A client that is used for long takes no more of anything than one that has just warmed up.</summary>
public sealed class SoakTests
{
    private const int Callers = 8;

    // The framework's pool keeps a few buffers for each thread that it has seen. What a call leaves behind for good would be
    // several times as much in CI: a hundred bytes of each.
    private const long MemoryMayGrow = 2 * 1024 * 1024;
    private const int HandlesMayGrow = 8;

    // The pool adds some by itself where a machine is busy.
    private const int ThreadsMayGrow = 16;

    [Fact]
    public async Task Memory_handles_connections_and_threads_stay_flat()
    {
        await using var server = new EchoServer(number =>
            (number % 10) switch
            {
                0 => Answering.Refusing,
                < 4 => Answering.InChunks,
                _ => Answering.Whole,
            }
        );
        using var client = server.CreateClient();
        // One token for all, as a program's own is: what calls hang on it must come off again.
        using var running = new CancellationTokenSource();
        var part = LoadSettings.SoakCalls / 4;
        await Run(client, part, running.Token);
        var (first, connections) = (Footprint.Take(), server.Accepted);

        await Run(client, LoadSettings.SoakCalls - part, running.Token);

        var last = Footprint.Take();
        Assert.InRange(server.Requests, LoadSettings.SoakCalls - Callers, LoadSettings.SoakCalls);
        Assert.InRange(last.Memory, 0, first.Memory + MemoryMayGrow);
        Assert.InRange(last.Handles, 0, first.Handles + HandlesMayGrow);
        Assert.InRange(last.Threads, 0, first.Threads + ThreadsMayGrow);
        // The framework may begin one for a call that another connection becomes free for meanwhile.
        Assert.InRange(server.Accepted, 1, connections + Callers);
        Assert.InRange(server.Open, 1, Callers * 2);
    }

    private static Task Run(SeamClient client, int calls, CancellationToken cancellationToken) =>
        Task.WhenAll(
            Enumerable
                .Range(0, Callers)
                .Select(caller =>
                    caller % 4 == 0
                        ? EchoCalls.OnThread(() =>
                        {
                            for (var call = 0; call < calls / Callers; call++)
                                Refusable(() => EchoCalls.Call(client, caller, call, cancellationToken));
                        })
                        : Task.Run(async () =>
                        {
                            for (var call = 0; call < calls / Callers; call++)
                                await Refusable(() => EchoCalls.CallAsync(client, caller, call, cancellationToken));
                        })
                )
        );

    private static void Refusable(Action call)
    {
        try
        {
            call();
        }
        catch (SeamNotFoundException refusal)
        {
            Assert.Equal("acs_user_not_found", refusal.ErrorType);
        }
    }

    private static async Task Refusable(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (SeamNotFoundException refusal)
        {
            Assert.Equal("acs_user_not_found", refusal.ErrorType);
        }
    }
}
