using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Seam.Acs.Tests;

/// <summary>The instruments as a collector finds them. They run by themselves, as nobody else may listen meanwhile.</summary>
[Collection(nameof(InstrumentTests))]
public sealed class InstrumentTests
{
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

    [Fact]
    public void There_are_six_instruments()
    {
        var found = new SortedDictionary<string, (string Kind, string? Unit)>(StringComparer.Ordinal);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name != "Seam.Acs")
                    return;
                Assert.Equal(ClientIdentity.Version, instrument.Meter.Version);
                Assert.NotEmpty(instrument.Description!);
                found.Add(instrument.Name, (instrument.GetType().Name[..^2], instrument.Unit));
#if NET9_0_OR_GREATER
                if (instrument is Histogram<double> seconds)
                    Assert.Equal(Seconds, seconds.Advice!.HistogramBucketBoundaries);
                if (instrument is Histogram<int> counts)
                    Assert.Equal([1, 2, 3, 4, 5, 10, 20], counts.Advice!.HistogramBucketBoundaries!);
#endif
            },
        };
        // Instruments come into being with the first call of the process.
        _ = Instruments.IsWatched(NullLogger.Instance);
        listener.Start();

        Assert.Equal(
            new SortedDictionary<string, (string Kind, string? Unit)>(StringComparer.Ordinal)
            {
                ["seam.client.action_attempt.wait.duration"] = ("Histogram", "s"),
                ["seam.client.active_operations"] = ("UpDownCounter", "{operation}"),
                ["seam.client.operation.attempts"] = ("Histogram", "{attempt}"),
                ["seam.client.operation.duration"] = ("Histogram", "s"),
                ["seam.client.retries"] = ("Counter", "{retry}"),
                ["seam.client.retry.delay"] = ("Histogram", "s"),
            },
            found
        );
    }

    [Fact]
    public async Task Where_nobody_listens_nothing_is_made()
    {
        using var client = Client.Make(new Script(Script.Answer(503), Script.Ok()), new TestTime());
        var call = client.Transport.Prepare(Things.Get, new ThingRequest(), null, CancellationToken.None);
        Assert.Null(CallWatch.Begin(call, TimeProvider.System, NullLogger.Instance));

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var time = 0; time < 1000; time++)
            CallWatch.Begin(call, TimeProvider.System, NullLogger.Instance);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        await client.Call(false, Things.Get);
    }

    [Fact]
    public void Each_way_of_listening_is_enough()
    {
        Assert.False(Instruments.IsWatched(NullLogger.Instance));
        using (var logs = new LogBook { Lowest = LogLevel.Error })
            Assert.True(Instruments.IsWatched(logs.CreateLogger("Seam.Acs")));
        using (var logs = new LogBook { Lowest = LogLevel.Critical })
            Assert.False(Instruments.IsWatched(logs.CreateLogger("Seam.Acs")));

        using (var spans = new ActivityListener { ShouldListenTo = source => source.Name == "Seam.Acs" })
        {
            ActivitySource.AddActivityListener(spans);
            Assert.True(Instruments.IsWatched(NullLogger.Instance));
        }

        for (var wanted = 0; wanted < 6; wanted++)
        {
            var next = 0;
            using var measurements = new MeterListener();
            measurements.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "Seam.Acs" && next++ == wanted)
                    listener.EnableMeasurementEvents(instrument);
            };
            measurements.Start();
            Assert.True(Instruments.IsWatched(NullLogger.Instance));
        }

        Assert.False(Instruments.IsWatched(NullLogger.Instance));
    }

    [CollectionDefinition(nameof(InstrumentTests), DisableParallelization = true)]
    public sealed class Alone;
}
