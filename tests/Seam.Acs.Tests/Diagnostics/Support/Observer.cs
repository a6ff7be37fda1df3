using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Seam.Acs.Tests;

/// <summary>A value that an instrument has taken, with its tags.</summary>
internal sealed record Measured(string Name, double Value, IReadOnlyDictionary<string, object?> Tags);

/// <summary>
/// Keeps what a test's own client tells of itself. Listeners belong to the process, so each test has a server name of its
/// own, and passes over whatever names another one.
/// </summary>
internal sealed class Observer : IDisposable
{
    private readonly ActivityListener _spans;
    private readonly MeterListener _measurements = new();

    public Observer()
    {
        _spans = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == SeamDiagnostics.ActivitySourceName,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) =>
                ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                if (Host.Equals(span.GetTagItem("server.address")))
                    Spans.Enqueue(span);
            },
        };
        ActivitySource.AddActivityListener(_spans);
        _measurements.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == SeamDiagnostics.MeterName)
                listener.EnableMeasurementEvents(instrument);
        };
        _measurements.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _measurements.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _measurements.SetMeasurementEventCallback<double>(
            (instrument, value, tags, _) => Keep(instrument, value, tags)
        );
        _measurements.Start();
    }

    /// <summary>The server that this test's client has, and no other one.</summary>
    public string Host { get; } = $"{Guid.NewGuid():N}.seam.test";

    public Uri Endpoint => new($"https://{Host}");

    /// <summary>The spans in the order in which they ended.</summary>
    public ConcurrentQueue<Activity> Spans { get; } = new();

    public ConcurrentQueue<Measured> Measurements { get; } = new();

    public LogBook Logs { get; } = new();

    /// <summary>Makes a client whose every trace comes here.</summary>
    public SeamClient CreateClient(
        HttpMessageHandler handler,
        TestTime? time = null,
        Action<SeamClientOptions>? configure = null
    ) =>
        Client.Make(
            handler,
            time,
            options =>
            {
                options.Endpoint = Endpoint;
                options.LoggerFactory = Logs;
                configure?.Invoke(options);
            }
        );

    public IEnumerable<Measured> Of(string instrument) => Measurements.Where(measured => measured.Name == instrument);

    /// <summary>Forgets what was kept so far.</summary>
    public void Clear()
    {
        Spans.Clear();
        Measurements.Clear();
        Logs.Messages.Clear();
        Logs.Scopes.Clear();
    }

    public void Dispose()
    {
        _spans.Dispose();
        _measurements.Dispose();
        Logs.Dispose();
    }

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var kept = tags.ToArray().ToDictionary();
        if (Host.Equals(kept.GetValueOrDefault("server.address")))
            Measurements.Enqueue(new Measured(instrument.Name, value, kept));
    }
}

internal static class SpanExtensions
{
    /// <summary>The tags of a span or of one of its events, without those that say which server it was.</summary>
    public static Dictionary<string, object?> Told(this IEnumerable<KeyValuePair<string, object?>> tags) =>
        tags.Where(tag => tag.Key is not ("server.address" or "server.port")).ToDictionary();
}
