using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace Seam.Acs;

/// <summary>The source of spans and the instruments of all clients of the process.</summary>
internal static class Instruments
{
    public static readonly ActivitySource Source = new(SeamDiagnostics.ActivitySourceName, ClientIdentity.Version);

    private static readonly Meter Meter = new(SeamDiagnostics.MeterName, ClientIdentity.Version);

    // OpenTelemetry's boundaries for HTTP, and more up to the default total timeout.
    private static readonly double[] Seconds =
    [
        0.005,
        0.01,
        0.025,
        0.05,
        0.075,
        0.1,
        0.25,
        0.5,
        0.75,
        1,
        2.5,
        5,
        7.5,
        10,
        30,
        60,
        120,
    ];

    private static readonly int[] Counts = [1, 2, 3, 4, 5, 10, 20];

    public static readonly UpDownCounter<long> ActiveOperations = Meter.CreateUpDownCounter<long>(
        "seam.client.active_operations",
        "{operation}",
        "Calls that are running, their waits for another attempt included."
    );

    public static readonly Histogram<double> Duration = Histogram(
        "seam.client.operation.duration",
        "s",
        "How long a call took with all its attempts and the waits between them.",
        Seconds
    );

    public static readonly Histogram<int> Attempts = Histogram(
        "seam.client.operation.attempts",
        "{attempt}",
        "How many times a call's request was handed to the network.",
        Counts
    );

    public static readonly Counter<long> Retries = Meter.CreateCounter<long>(
        "seam.client.retries",
        "{retry}",
        "Attempts that failed and were to be repeated."
    );

    public static readonly Histogram<double> RetryDelay = Histogram(
        "seam.client.retry.delay",
        "s",
        "How long a call was to wait before an attempt was repeated.",
        Seconds
    );

    public static readonly Histogram<double> ActionAttemptWait = Histogram(
        "seam.client.action_attempt.wait.duration",
        "s",
        "How long a call waited for the end of the action that it had started.",
        Seconds
    );

    /// <summary>Returns whether something listens to traces, metrics or logs. Otherwise nothing is reported.</summary>
    public static bool IsWatched(ILogger logger) =>
        Source.HasListeners()
        || Duration.Enabled
        || Attempts.Enabled
        || ActiveOperations.Enabled
        || Retries.Enabled
        || RetryDelay.Enabled
        || ActionAttemptWait.Enabled
        || IsEnabled(logger);

    // As Telemetry.Report, without its delegate: an unwatched call allocates nothing for this.
    private static bool IsEnabled(ILogger logger)
    {
        try
        {
            return logger.IsEnabled(LogLevel.Error);
        }
        catch (Exception)
        {
            return false;
        }
    }

    private static Histogram<T> Histogram<T>(string name, string unit, string description, T[] boundaries)
        where T : struct =>
#if NET9_0_OR_GREATER
        Meter.CreateHistogram(
            name,
            unit,
            description,
            tags: null,
            new InstrumentAdvice<T> { HistogramBucketBoundaries = boundaries }
        );
#else
        // .NET has no boundaries before version 9.
        Meter.CreateHistogram<T>(name, unit, description);
#endif
}
