namespace Seam.Acs.Benchmarks;

/// <summary>What of a round is compared.</summary>
internal static class Values
{
    public static double Time(Measurement round) => round.MedianSeconds;

    public static double Bytes(Measurement round) => round.BytesPerCall;

    public static double Throughput(Measurement round) => round.CallsPerSecond;

    public static double Processor(Measurement round) => round.ProcessorSecondsPerCall;
}
