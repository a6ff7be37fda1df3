using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace Seam.Acs.Tests;

/// <summary>Loggers and listeners that throw do not change what a call returns.</summary>
public sealed class ThrowingListenerTests : IDisposable
{
    private readonly string _host = $"{Guid.NewGuid():N}.seam.test";
    private readonly MeterListener _measurements = new();
    private readonly ActivityListener _spans;

    public ThrowingListenerTests()
    {
        _measurements.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == SeamDiagnostics.MeterName)
                listener.EnableMeasurementEvents(instrument);
        };
        _measurements.SetMeasurementEventCallback<int>((_, _, tags, _) => Throw(tags.ToArray()));
        _measurements.SetMeasurementEventCallback<long>((_, _, tags, _) => Throw(tags.ToArray()));
        _measurements.SetMeasurementEventCallback<double>((_, _, tags, _) => Throw(tags.ToArray()));
        _spans = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == SeamDiagnostics.ActivitySourceName,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = span => Throw(span.TagObjects),
            ActivityStopped = span => Throw(span.TagObjects),
        };
    }

    public void Dispose()
    {
        _measurements.Dispose();
        _spans.Dispose();
    }

    public static TheoryData<string, bool> Cases =>
        [
            .. from kind in new[] { "logger", "meter", "spans" }
            from synchronously in new[] { true, false }
            select (kind, synchronously),
        ];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Create_that_succeeds_returns_its_result(string kind, bool synchronously)
    {
        using var client = Make(kind, Script.Ok());

        Assert.Equal(Things.Lamp, await client.Call(synchronously, Things.Create));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Create_with_a_lost_response_reports_its_unknown_outcome(string kind, bool synchronously)
    {
        using var client = Make(kind, Script.Fail(HttpRequestError.ResponseEnded));

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => client.Call(synchronously, Things.Create));

        Assert.True(failure.OutcomeUnknown);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Read_is_retried(string kind, bool synchronously)
    {
        using var client = Make(kind, Script.Answer(503), Script.Ok());

        Assert.Equal(Things.Lamp, await client.Call(synchronously, Things.Get));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Action_is_waited_for(string kind, bool synchronously)
    {
        using var client = Make(
            kind,
            Script.Ok("""{"action_attempt":{"action_attempt_id":"a1","status":"pending"}}"""),
            Script.Ok("""{"action_attempt":{"action_attempt_id":"a1","status":"success","result":{"thing_id":"t1"}}}""")
        );

        Assert.Equal("t1", (await client.Move(synchronously)).Result?.ThingId);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Login_keeps_its_session(bool synchronously)
    {
        using var client = Make(
            "logger",
            Client.UsePublishableKey,
            Script.Ok("""{"client_session":{"token":"seam_cst1"}}"""),
            Script.Ok()
        );

        Assert.Equal(Things.Lamp, await client.Call(synchronously, Things.Create));
    }

    private SeamClient Make(string kind, params Func<CancellationToken, HttpResponseMessage>[] steps) =>
        Make(kind, configure: null, steps);

    private SeamClient Make(
        string kind,
        Action<SeamClientOptions>? configure,
        params Func<CancellationToken, HttpResponseMessage>[] steps
    )
    {
        if (kind == "meter")
            _measurements.Start();
        if (kind == "spans")
            ActivitySource.AddActivityListener(_spans);
        return Client.Make(
            new Script(steps),
            new TestTime(),
            options =>
            {
                options.Endpoint = new Uri($"https://{_host}");
                if (kind == "logger")
                    options.LoggerFactory = new ThrowingLoggers();
                configure?.Invoke(options);
            }
        );
    }

    // Listeners belong to the process, so calls of other tests are passed over.
    private void Throw(IEnumerable<KeyValuePair<string, object?>> tags)
    {
        if (tags.Any(tag => tag.Key == "server.address" && _host.Equals(tag.Value)))
            throw new NotSupportedException("The listener is broken.");
    }

    private sealed class ThrowingLoggers : ILoggerFactory, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => throw new NotSupportedException("The logger is broken.");

        public void Dispose() { }
    }
}
