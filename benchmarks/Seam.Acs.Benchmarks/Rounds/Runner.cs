using System.Text.Json;

namespace Seam.Acs.Benchmarks;

/// <summary>Has peers do the same work by turns, so that what else the machine does meets them all.</summary>
internal static class Runner
{
    /// <param name="stage">The server.</param>
    /// <param name="title">What the page calls it.</param>
    /// <param name="work">What each peer does in each round.</param>
    /// <param name="rounds">How many rounds count. Two more, of the peers' own warming up, don't.</param>
    /// <param name="endpoint">Which of the server's ports.</param>
    /// <param name="peerNames">Who does it. A name that begins with the floor's is one more process of the floor.</param>
    public static async Task<Comparison> RunAsync(
        Stage stage,
        string title,
        Work work,
        int rounds,
        Uri endpoint,
        params string[] peerNames
    )
    {
        Console.Error.WriteLine($"{title}: {string.Join(", ", peerNames)}");
        var peers = new List<(ChildProcess Process, Series Series)>();
        foreach (var name in peerNames)
            peers.Add((stage.StartPeer(PeerKind.KindOf(name), endpoint), new Series(name)));
        try
        {
            // Enough calls for the runtime to have compiled what runs often, and a pause in between for it to do so.
            for (var round = 0; round < 2; round++)
            {
                foreach (var (process, series) in peers)
                {
                    var (_, connections) = await AskAsync(stage, process, Warm(work, series.PeerName));
                    series.AddWarmUp(connections);
                }
            }

            for (var round = 0; round < rounds; round++)
            {
                foreach (var (process, series) in peers)
                {
                    var (measurement, connections) = await AskAsync(stage, process, Scaled(work, series.PeerName));
                    series.Add(measurement, connections);
                }
            }

            return new Comparison(
                title,
                work,
                endpoint.Scheme == Uri.UriSchemeHttps,
                peers.ConvertAll(peer => peer.Series)
            );
        }
        finally
        {
            foreach (var (process, _) in peers)
                await process.DisposeAsync();
        }
    }

    // A peer that opens a connection a call is so slow, and leaves so many behind, that a few calls must do.
    private static Work Scaled(Work work, string peerName) =>
        PeerKind.ConnectsAnew(peerName) ? work with { Calls = Math.Max(work.Calls / 20, work.Callers * 4) } : work;

    private static Work Warm(Work work, string peerName) =>
        Scaled(work with { Calls = Math.Max(work.Calls, 400) }, peerName);

    // One peer works at a time, so that what is opened meanwhile is its own.
    private static async Task<(Measurement Measurement, long Connections)> AskAsync(
        Stage stage,
        ChildProcess process,
        Work work
    )
    {
        var before = await stage.CountConnectionsAsync();
        var answer = await process.AskAsync(work.ToString());
        var opened = await stage.CountConnectionsAsync() - before;
        return (JsonSerializer.Deserialize(answer, MeasurementJson.Default.Measurement)!, opened);
    }
}
