using System.Diagnostics;

namespace Seam.Acs.Benchmarks;

/// <summary>What a peer is asked to do in one round.</summary>
/// <param name="Kind">One of <see cref="WorkKind"/>.</param>
/// <param name="Callers">How many call at once, each one call after the other.</param>
/// <param name="Calls">How many calls there are in all.</param>
internal sealed record Work(string Kind, int Callers, int Calls)
{
    public static Work Parse(string line)
    {
        var parts = line.Split(' ');
        return new Work(
            parts[0],
            int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture),
            int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture)
        );
    }

    public override string ToString() => FormattableString.Invariant($"{Kind} {Callers} {Calls}");

    /// <summary>Carries it out, and measures it.</summary>
    public async Task<Measurement> RunAsync(IPeer peer)
    {
        var ticks = new long[Calls];
        // What the last round left behind must not be collected in this one.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        if (Kind == WorkKind.GetSync)
            CallInTurn(peer, ticks);
        else if (Callers == 1)
            await CallInTurnAsync(peer, ticks).ConfigureAwait(false);
        else
            await CallAtOnceAsync(peer, ticks).ConfigureAwait(false);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var processorSeconds = (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        Array.Sort(ticks);
        return new Measurement(
            Calls,
            seconds,
            (double)ticks[Calls / 2] / Stopwatch.Frequency,
            processorSeconds,
            allocated
        );
    }

    private static void Check(string? id)
    {
        if (id is not { Length: 36 })
            throw new InvalidOperationException("The answer wasn't read.");
    }

    private static void CallInTurn(IPeer peer, long[] ticks)
    {
        for (var index = 0; index < ticks.Length; index++)
        {
            var start = Stopwatch.GetTimestamp();
            Check(peer.Get());
            ticks[index] = Stopwatch.GetTimestamp() - start;
        }
    }

    private async Task CallInTurnAsync(IPeer peer, long[] ticks)
    {
        for (var index = 0; index < ticks.Length; index++)
        {
            var start = Stopwatch.GetTimestamp();
            Check(await CallAsync(peer).ConfigureAwait(false));
            ticks[index] = Stopwatch.GetTimestamp() - start;
        }
    }

    private async Task CallAtOnceAsync(IPeer peer, long[] ticks)
    {
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(CallOnAsync))).ConfigureAwait(false);

        async Task CallOnAsync()
        {
            int index;
            while ((index = Interlocked.Increment(ref next)) < ticks.Length)
            {
                var start = Stopwatch.GetTimestamp();
                Check(await CallAsync(peer).ConfigureAwait(false));
                ticks[index] = Stopwatch.GetTimestamp() - start;
            }
        }
    }

    private Task<string?> CallAsync(IPeer peer) =>
        Kind switch
        {
            WorkKind.Create => peer.CreateAsync(),
            WorkKind.Get => peer.GetAsync(),
            WorkKind.List => peer.ListAsync(),
            _ => throw new InvalidOperationException($"There is no work '{Kind}'."),
        };
}
