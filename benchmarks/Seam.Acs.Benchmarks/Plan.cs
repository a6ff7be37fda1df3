using System.Diagnostics;

namespace Seam.Acs.Benchmarks;

/// <summary>All that the one command does, in its order.</summary>
/// <param name="isQuick">Whether to do as little as shows that everything works.</param>
internal sealed class Plan(bool isQuick)
{
    // Long enough for what is allocated to be collected within the round, which is a good part of its cost.
    private const int LongRound = 8_000;

    private static readonly string[] HttpsPeers = [PeerKind.SeamAcsHttp2, PeerKind.RestSharp, .. SeamSdkPackage.Peers];

    private readonly int _rounds = isQuick ? 3 : 25;

    // What a quick run finds must not take the place of what is in the docs.
    private readonly string _folder = Path.Combine(
        StartRunner.RepositoryRoot,
        isQuick ? Path.Combine("artifacts", "performance") : "docs"
    );

    public async Task RunAsync()
    {
        var start = Stopwatch.GetTimestamp();
        await using var stage = await Stage.SetAsync();
        var results = new Results(
            isQuick,
            TimeSpan.Zero,
            await InTurnAsync(stage, "A read", WorkKind.Get, LongRound, [PeerKind.Refit, .. SeamSdkPackage.Peers]),
            await InTurnAsync(stage, "A synchronous read", WorkKind.GetSync, LongRound),
            await InTurnAsync(stage, "A create", WorkKind.Create, LongRound, [PeerKind.Refit, .. SeamSdkPackage.Peers]),
            await InTurnAsync(stage, "A list of 500", WorkKind.List, 300, PeerKind.Refit),
            await AtOnceAsync(stage, "32 callers", stage.Http, PeerKind.Refit),
            await Runner.RunAsync(
                stage,
                "A read on HTTPS",
                new Work(WorkKind.Get, 1, Scaled(3000)),
                _rounds,
                stage.Https,
                [PeerKind.Floor, PeerKind.FloorAgain, PeerKind.SeamAcs, .. HttpsPeers]
            ),
            await AtOnceAsync(stage, "32 callers on HTTPS", stage.Https, HttpsPeers),
            MicroResult.Run<DecodeBenchmarks>(isQuick),
            MicroResult.Run<EncodeBenchmarks>(isQuick),
            await StartRunner.RunAsync(stage.Http, isQuick ? 3 : 15, isQuick)
        );
        results = results with { Duration = Stopwatch.GetElapsedTime(start) };
        await Page.WriteAsync(_folder, results);
        foreach (var target in results.Targets)
            Console.WriteLine(target.Row);
        Console.WriteLine(Path.Combine(_folder, Page.FileName));
    }

    private Task<Comparison> InTurnAsync(Stage stage, string title, string kind, int calls, params string[] others) =>
        Runner.RunAsync(
            stage,
            title,
            new Work(kind, 1, Scaled(calls)),
            _rounds,
            stage.Http,
            [PeerKind.Floor, PeerKind.FloorAgain, PeerKind.SeamAcs, .. others]
        );

    private Task<Comparison> AtOnceAsync(Stage stage, string title, Uri endpoint, params string[] others) =>
        Runner.RunAsync(
            stage,
            title,
            new Work(WorkKind.Get, 32, Scaled(20_000)),
            _rounds,
            endpoint,
            [PeerKind.Floor, PeerKind.FloorAgain, PeerKind.SeamAcs, .. others]
        );

    private int Scaled(int calls) => isQuick ? calls / 32 : calls;
}
