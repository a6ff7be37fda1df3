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
            new("A read, one by one: median time", 1.00, Time(Get)),
            new("A read: bytes allocated", 0.95, Bytes(Get)),
            new("A create, one by one: median time", 1.00, Time(Create)),
            new("A create: bytes allocated", 0.95, Bytes(Create)),
            new("A synchronous read: median time", 1.00, Time(GetSync)),
            new("A synchronous read: bytes allocated", 1.00, Bytes(GetSync)),
            new("32 callers: throughput", 1.00, Throughput(AtOnce, PeerKind.Floor), AtLeast: true),
            new("32 callers: processor time a call", 1.00, Processor(AtOnce)),
            new("A list of 500: median time", 0.70, Time(List)),
            new("A list of 500: bytes allocated", 0.60, Bytes(List)),
            new("Decoding the list alone, to source generation on a span: time", 0.75, MicroTime(Decode)),
            new("32 callers on HTTPS, to RestSharp: throughput", 40, Throughput(TlsAtOnce, PeerKind.RestSharp), true),
            new("One by one on HTTPS, to RestSharp: how many times faster", 40, FasterThanRestSharp(), true),
            new("Cold start, JIT", 1.10, Start("JIT")?.Seconds),
            new("Cold start, Native AOT", 1.10, Start("Native AOT")?.Seconds),
            new("Size, Native AOT", 1.25, Start("Native AOT")?.Bytes),
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

    private double FasterThanRestSharp() =>
        TlsInTurn.Of(PeerKind.RestSharp).To(TlsInTurn.Of(PeerKind.SeamAcs), round => round.MedianSeconds).Median;

    private (double Seconds, double Bytes)? Start(string kind)
    {
        var floor = ColdStarts.FirstOrDefault(start => start.Kind == kind && start.PeerName == PeerKind.Floor);
        var own = ColdStarts.FirstOrDefault(start => start.Kind == kind && start.PeerName == PeerKind.SeamAcs);
        return floor is null || own is null ? null : (own.Seconds / floor.Seconds, (double)own.Bytes / floor.Bytes);
    }
}
