using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace Seam.Acs.Hosts.Tests;

/// <summary>OpenTelemetry.Instrumentation.Http, and the metrics of .NET's own connections.</summary>
public sealed class OpenTelemetryTests
{
    private const string Key = "seam_key_of_the_telemetry_tests";
    private const string Person = "Jane Doe";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Span_of_a_request_has_its_URL_without_the_query_and_no_credential(bool sendReadsAsPost)
    {
        await using var api = await KestrelApi.StartAsync();
        var spans = new ConcurrentQueue<Activity>();
        using (
            Sdk.CreateTracerProviderBuilder()
                .AddSource(SeamDiagnostics.ActivitySourceName)
                .AddHttpClientInstrumentation()
                .AddProcessor(new Keeping(spans))
                .Build()
        )
        {
            await CallAsync(api, sendReadsAsPost);
        }

        // Other tests of the process send at the same time.
        var call = spans.Single(span => span.Source.Name == SeamDiagnostics.ActivitySourceName && IsOf(api, span));
        var request = spans.Single(span => span.Source.Name != SeamDiagnostics.ActivitySourceName && IsOf(api, span));
        Assert.Equal(call.SpanId, request.ParentSpanId);
        Assert.Equal(
            sendReadsAsPost ? $"{api.Url}spaces/list" : $"{api.Url}spaces/list?*",
            request.GetTagItem("url.full")
        );
        Assert.Equal(sendReadsAsPost ? "POST" : "GET", request.GetTagItem("http.request.method"));
        Assert.Equal(sendReadsAsPost ? "POST" : "GET", call.GetTagItem("http.request.method"));
        Assert.Equal("/spaces/list", call.GetTagItem("url.template"));
        Assert.All(
            call.TagObjects.Concat(request.TagObjects),
            tag =>
            {
                Assert.DoesNotContain(Key, $"{tag.Value}", StringComparison.Ordinal);
                Assert.DoesNotContain("Jane", $"{tag.Value}", StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public async Task Metrics_of_the_connections_name_the_server_and_no_query()
    {
        await using var api = await KestrelApi.StartAsync();
        var tags = new ConcurrentQueue<KeyValuePair<string, object?>[]>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, own) =>
        {
            if (instrument is { Meter.Name: "System.Net.Http", Name: "http.client.request.duration" })
                own.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((_, _, measured, _) => tags.Enqueue(measured.ToArray()));
        listener.Start();

        await CallAsync(api, sendReadsAsPost: false);

        var own = tags.Select(measured => measured.ToDictionary())
            .Single(measured => Equals(measured["server.port"], api.Url.Port));
        Assert.Equal("127.0.0.1", own["server.address"]);
        Assert.Equal("GET", own["http.request.method"]);
        Assert.Equal(200, own["http.response.status_code"]);
        Assert.DoesNotContain(own.Values, value => $"{value}".Contains("Jane", StringComparison.Ordinal));
    }

    private static async Task CallAsync(KestrelApi api, bool sendReadsAsPost)
    {
        using var seam = new SeamClient(
            new SeamClientOptions
            {
                ApiKey = Key,
                Endpoint = api.Url,
                SendReadsAsPost = sendReadsAsPost,
            }
        );
        await seam.Spaces.ListAsync(search: Person);
    }

    private static bool IsOf(KestrelApi api, Activity span) => Equals(span.GetTagItem("server.port"), api.Url.Port);

    private sealed class Keeping(ConcurrentQueue<Activity> spans) : BaseProcessor<Activity>
    {
        public override void OnEnd(Activity data) => spans.Enqueue(data);
    }
}
