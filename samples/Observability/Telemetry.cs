using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Seam.Acs;

namespace Observability;

/// <summary>Traces, metrics and logs of the library on the console. Another exporter takes the place of its three lines.</summary>
internal sealed class Telemetry : IDisposable
{
    private readonly TracerProvider _traces;
    private readonly MeterProvider _metrics;

    private Telemetry(TracerProvider traces, MeterProvider metrics, ILoggerFactory loggerFactory)
    {
        _traces = traces;
        _metrics = metrics;
        LoggerFactory = loggerFactory;
    }

    /// <summary>What the client is given, so that its messages come out with the rest.</summary>
    public ILoggerFactory LoggerFactory { get; }

    public static Telemetry Start()
    {
        var resource = ResourceBuilder
            .CreateEmpty()
            .AddService("observability-sample", autoGenerateServiceInstanceId: false);
        var traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .AddSource(SeamDiagnostics.ActivitySourceName)
            // .NET's own: a span for each HTTP request, beneath the call that sent it. The simulator sends none.
            .AddSource("System.Net.Http")
            .AddConsoleExporter()
            .Build();
        var metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter(SeamDiagnostics.MeterName)
            .AddConsoleExporter()
            .Build();
        var loggerFactory = Microsoft.Extensions.Logging.LoggerFactory.Create(logging =>
            logging
                .SetMinimumLevel(LogLevel.Debug)
                .AddOpenTelemetry(options =>
                {
                    options.SetResourceBuilder(resource);
                    options.IncludeFormattedMessage = true;
                    options.AddConsoleExporter();
                })
        );
        return new Telemetry(traces, metrics, loggerFactory);
    }

    /// <summary>Has everything written that hasn't been yet; the metrics come only now.</summary>
    public void Dispose()
    {
        LoggerFactory.Dispose();
        _traces.Dispose();
        _metrics.Dispose();
    }
}
