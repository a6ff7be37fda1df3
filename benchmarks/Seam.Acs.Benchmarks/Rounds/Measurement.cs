using System.Text.Json.Serialization;

namespace Seam.Acs.Benchmarks;

/// <summary>What one round of one peer took.</summary>
/// <param name="Calls">How many calls there were.</param>
/// <param name="Seconds">From the first call's beginning to the last one's end.</param>
/// <param name="MedianSeconds">The time of the call in the middle.</param>
/// <param name="ProcessorSeconds">The time that the peer's process had on all processors.</param>
/// <param name="AllocatedBytes">What the peer's process allocated.</param>
internal sealed record Measurement(
    int Calls,
    double Seconds,
    double MedianSeconds,
    double ProcessorSeconds,
    long AllocatedBytes
)
{
    public double CallsPerSecond => Calls / Seconds;

    public double ProcessorSecondsPerCall => ProcessorSeconds / Calls;

    public double BytesPerCall => (double)AllocatedBytes / Calls;
}

[JsonSerializable(typeof(Measurement))]
internal sealed partial class MeasurementJson : JsonSerializerContext;
