namespace Seam.Acs.Benchmarks;

/// <summary>All that one run has found.</summary>
/// <param name="IsQuick">Whether it was a short run, good for no more than a look.</param>
internal sealed record Results(
    bool IsQuick,
    TimeSpan Duration,
    Comparison Get,
    Comparison GetSync,
    Comparison Create,
    Comparison List,
    Comparison AtOnce,
    Comparison TlsInTurn,
    Comparison TlsAtOnce,
    IReadOnlyList<MicroResult> Decode,
    IReadOnlyList<MicroResult> Encode,
    IReadOnlyList<ColdStart> ColdStarts
)
{
    public IReadOnlyList<Comparison> Comparisons => [Get, GetSync, Create, List, AtOnce, TlsInTurn, TlsAtOnce];

    public IReadOnlyList<Target> Targets =>
        [
            new("read-time", "A read, one by one: median time", 1.00, Time(Get)),
            new("read-bytes", "A read: bytes allocated", 0.95, Bytes(Get)),
            new("create-time", "A create, one by one: median time", 1.00, Time(Create)),
            new("create-bytes", "A create: bytes allocated", 0.95, Bytes(Create)),
            new("sync-read-time", "A synchronous read: median time", 1.00, Time(GetSync)),
            new("sync-read-bytes", "A synchronous read: bytes allocated", 1.00, Bytes(GetSync)),
            new(
                "callers-throughput",
                "32 callers: throughput",
                1.00,
                Throughput(AtOnce, PeerKind.Floor),
                AtLeast: true
            ),
            new("callers-processor", "32 callers: processor time a call", 1.00, Processor(AtOnce)),
            new("list-time", "A list of 500: median time", 0.65, Time(List)),
            new("list-bytes", "A list of 500: bytes allocated", 0.45, Bytes(List)),
            new(
                "decode-time",
                "Decoding the list alone, to source generation on a span: time",
                0.75,
                MicroTime(Decode)
            ),
            new(
                "https-callers-throughput",
                "32 callers on HTTPS, to RestSharp: throughput",
                40,
                Throughput(TlsAtOnce, PeerKind.RestSharp),
                true
            ),
            new(
                "https-time",
                "One by one on HTTPS, to RestSharp: how many times faster",
                40,
                FasterThanRestSharp(),
                true
            ),
            new(
                "connections",
                "Connections of a process that calls one by one",
                1,
                MostConnectionsInTurn(),
                Format: "0"
            ),
            new("start-jit", "Cold start, JIT", 1.10, Start("JIT")?.Seconds),
            new("start-aot", "Cold start, Native AOT", 1.10, Start("Native AOT")?.Seconds),
            new("size-aot", "Size, Native AOT", 1.25, Start("Native AOT")?.Bytes),
        ];

    private static double Time(Comparison comparison) => Of(comparison, round => round.MedianSeconds);

    private static double Bytes(Comparison comparison) => Of(comparison, round => round.BytesPerCall);

    private static double Processor(Comparison comparison) => Of(comparison, round => round.ProcessorSecondsPerCall);

    private static double Of(Comparison comparison, Func<Measurement, double> value) =>
        comparison.Of(PeerKind.SeamAcs).To(comparison.Floor, value).Median;

    private static double Throughput(Comparison comparison, string other) =>
        comparison.Of(PeerKind.SeamAcs).To(comparison.Of(other), round => round.CallsPerSecond).Median;

    private static double? MicroTime(IReadOnlyList<MicroResult> results) =>
        results.Count == 0 ? null : results.Single(result => result.Name == "SeamAcs").TimeRatio;

    // From a process's start to its end, so that one of the warm-up counts as well.
    private long MostConnectionsInTurn() =>
        new[] { Get, GetSync, Create, List, TlsInTurn }
            .Select(comparison => comparison.Of(PeerKind.SeamAcs))
            .Max(series => series.WarmUpConnections + series.RoundConnections);

    private double FasterThanRestSharp() =>
        TlsInTurn.Of(PeerKind.RestSharp).To(TlsInTurn.Of(PeerKind.SeamAcs), round => round.MedianSeconds).Median;

    private (double Seconds, double Bytes)? Start(string kind)
    {
        var floor = ColdStarts.FirstOrDefault(start => start.Kind == kind && start.PeerName == PeerKind.Floor);
        var own = ColdStarts.FirstOrDefault(start => start.Kind == kind && start.PeerName == PeerKind.SeamAcs);
        return floor is null || own is null ? null : (own.Seconds / floor.Seconds, (double)own.Bytes / floor.Bytes);
    }
}
