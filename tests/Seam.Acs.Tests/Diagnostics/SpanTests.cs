using System.Diagnostics;
using System.Net;
using Polly;
using Polly.CircuitBreaker;

namespace Seam.Acs.Tests;

/// <summary>The span of a call: its name, its tags, its events, its times and its place among others.</summary>
public sealed class SpanTests : IDisposable
{
    private readonly Observer _observer = new();

    public void Dispose() => _observer.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_is_a_span(bool synchronously)
    {
        var time = new TestTime();
        var script = new Script(_ =>
        {
            time.Advance(TimeSpan.FromSeconds(3));
            return Script.Answer(200, Things.Body, ("seam-request-id", "0b7f5e0a-0000-4000-8000-000000000001"))(
                default
            );
        });
        using var client = _observer.CreateClient(script, time);

        await client.Call(synchronously, Things.Get);

        var span = Assert.Single(_observer.Spans);
        Assert.Equal("things/get", span.OperationName);
        Assert.Equal("things/get", span.DisplayName);
        Assert.Equal(ActivityKind.Client, span.Kind);
        Assert.Equal("Seam.Acs", span.Source.Name);
        Assert.Equal(ClientIdentity.Version, span.Source.Version);
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Equal(TimeSpan.FromSeconds(3), span.Duration);
        Assert.Equal(time.GetUtcNow() - span.Duration, span.StartTimeUtc);
        Assert.Empty(span.Events);
        Assert.Empty(span.Baggage);
        Assert.Equal(
            new Dictionary<string, object?>
            {
                ["http.request.method"] = "GET",
                ["server.address"] = _observer.Host,
                ["server.port"] = 443,
                ["url.template"] = "/things/get",
                ["seam.operation"] = "things/get",
                ["seam.attempts"] = 1,
                ["http.response.status_code"] = 200,
                ["seam.request_id"] = "0b7f5e0a-0000-4000-8000-000000000001",
            },
            span.TagObjects.ToDictionary()
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_that_is_tried_again_is_one_span_with_an_event_each(bool synchronously)
    {
        var time = new TestTime();
        var script = new Script(
            Script.Answer(503, "", ("Retry-After", "2")),
            Script.Answer(429, "", ("Retry-After", "3")),
            Script.Fail(HttpRequestError.ConnectionError),
            Script.Ok()
        );
        using var client = _observer.CreateClient(script, time, options => options.MaxRetries = 3);

        await client.Call(synchronously, Things.Update);

        var span = Assert.Single(_observer.Spans);
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Equal(4, span.GetTagItem("seam.attempts"));
        Assert.Equal(3, span.GetTagItem("http.request.resend_count"));
        Assert.Equal(200, span.GetTagItem("http.response.status_code"));
        Assert.Null(span.GetTagItem("error.type"));
        Assert.Equal(3, time.Waits.Count);
        Assert.Equal(time.Elapsed, span.Duration);
        Assert.All(span.Events, retry => Assert.Equal("seam.retry", retry.Name));
        Assert.Equal(
            [
                new()
                {
                    ["seam.attempt"] = 1,
                    ["error.type"] = "503",
                    ["seam.retry.delay"] = 2.0,
                    ["http.response.status_code"] = 503,
                },
                new()
                {
                    ["seam.attempt"] = 2,
                    ["error.type"] = "429",
                    ["seam.retry.delay"] = 3.0,
                    ["http.response.status_code"] = 429,
                },
            ],
            span.Events.Take(2).Select(retry => retry.Tags.ToDictionary())
        );
        var broken = span.Events.Last().Tags.ToDictionary();
        Assert.Equal("connection_error", broken["error.type"]);
        Assert.InRange((double)broken["seam.retry.delay"]!, 1, 2);
        Assert.False(broken.ContainsKey("http.response.status_code"));
    }

    [Theory]
    [InlineData(404, """{"error":{"type":"acs_user_not_found","message":"4711 is Jane's"}}""", "acs_user_not_found")]
    [InlineData(400, """{"error":{"type":"Jane's PIN is 4711"}}""", "400")]
    [InlineData(400, """{"error":{"type":"no_label_4711"}}""", "400")]
    [InlineData(400, """{"error":{"type":"no_attic_lamp_here"}}""", "400")]
    [InlineData(500, "<html>4711</html>", "500")]
    public async Task A_refusal_is_told_by_its_type_where_that_is_a_plain_word(int status, string body, string error)
    {
        using var client = _observer.CreateClient(new Script(Script.Answer(status, body)));

        await Assert.ThrowsAnyAsync<SeamApiException>(() =>
            client.Call(false, Things.Create, new ThingRequest(("label", "attic_lamp")))
        );

        var span = Assert.Single(_observer.Spans);
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Null(span.StatusDescription);
        Assert.Equal(error, span.GetTagItem("error.type"));
        Assert.Equal(status, span.GetTagItem("http.response.status_code"));
        Assert.Equal(status == 500, span.GetTagItem("seam.outcome_unknown"));
        var exception = Assert.Single(span.Events);
        Assert.Equal("exception", exception.Name);
        Assert.StartsWith("Seam.Acs.Seam", (string)Assert.Single(exception.Tags).Value!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_without_an_answer_is_told_by_what_happened(bool synchronously)
    {
        using var client = _observer.CreateClient(new Script(Script.Fail(HttpRequestError.ResponseEnded)));

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => client.Call(synchronously, Things.Create));

        var span = Assert.Single(_observer.Spans);
        Assert.Equal("response_ended", span.GetTagItem("error.type"));
        Assert.Null(span.GetTagItem("http.response.status_code"));
        Assert.Equal(true, span.GetTagItem("seam.outcome_unknown"));
        var tags = Assert.Single(span.Events).Tags.ToDictionary();
        Assert.Equal("Seam.Acs.SeamTransportException", tags["exception.type"]);
        Assert.Equal(failure.Message, tags["exception.message"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_that_runs_out_of_time_is_told_so(bool synchronously)
    {
        var time = new TestTime();
        var script = new Script(Script.Stall(time, TimeSpan.FromSeconds(30)));
        using var client = _observer.CreateClient(script, time);

        await Assert.ThrowsAsync<SeamTimeoutException>(() => client.Call(synchronously, Things.Get));

        var span = Assert.Single(_observer.Spans);
        Assert.Equal("timeout", span.GetTagItem("error.type"));
        Assert.Equal(3, span.GetTagItem("seam.attempts"));
        Assert.Equal(["seam.retry", "seam.retry", "exception"], span.Events.Select(happened => happened.Name));
        Assert.Equal("timeout", span.Events.First().Tags.ToDictionary()["error.type"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_that_is_cancelled_is_told_so(bool synchronously)
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        using var client = _observer.CreateClient(new Script(Script.Ok()));

        await Assert.ThrowsAsync<SeamCanceledException>(() =>
            client.Call(synchronously, Things.Create, cancellationToken: cancelled.Token)
        );

        var span = Assert.Single(_observer.Spans);
        Assert.Equal("canceled", span.GetTagItem("error.type"));
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Equal(false, span.GetTagItem("seam.outcome_unknown"));
    }

    [Fact]
    public async Task A_strategy_that_refuses_is_told_by_its_name()
    {
        using var client = _observer.CreateClient(
            new Script(Script.Ok()),
            configure: options =>
                options.ConfigurePipeline = static pipeline =>
                    pipeline.AddStrategy(static _ => new Refusing(), new RefusingOptions())
        );

        await Assert.ThrowsAsync<SeamTransportException>(() => client.Call(false, Things.Get));

        var span = Assert.Single(_observer.Spans);
        Assert.Equal("Polly.CircuitBreaker.BrokenCircuitException", span.GetTagItem("error.type"));
        Assert.Equal(0, span.GetTagItem("seam.attempts"));
    }

    [Fact]
    public async Task What_the_callers_own_code_throws_is_told_by_its_type_alone()
    {
        using var client = _observer.CreateClient(new Script(Script.Ok()));
        var options = new SeamRequestOptions { OnResponse = _ => throw new FormatException("Jane's PIN is 4711") };

        await Assert.ThrowsAsync<FormatException>(() => client.Call(false, Things.Get, options: options));

        var span = Assert.Single(_observer.Spans);
        Assert.Equal("System.FormatException", span.GetTagItem("error.type"));
        Assert.Equal(
            new() { ["exception.type"] = "System.FormatException" },
            Assert.Single(span.Events).Tags.ToDictionary()
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_never_sent_is_no_call(bool synchronously)
    {
        using var client = _observer.CreateClient(new Script(Script.Ok()));
        var request = new ThingRequest { OnValidate = static () => throw new ArgumentException("wrong") };

        await Assert.ThrowsAsync<ArgumentException>(() => client.Call(synchronously, Things.Get, request));

        Assert.Empty(_observer.Spans);
        Assert.Empty(_observer.Measurements);
        Assert.Empty(_observer.Logs.Messages);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_span_stands_beneath_the_callers_and_leaves_it_in_place(bool synchronously)
    {
        using var client = _observer.CreateClient(new Script(Script.Ok(), Script.Answer(400), Script.Ok()));
        using var callers = new Activity("the caller's").SetIdFormat(ActivityIdFormat.W3C).Start();

        await client.Call(synchronously, Things.Get);
        Assert.Same(callers, Activity.Current);
        await Assert.ThrowsAnyAsync<SeamException>(() => client.Call(synchronously, Things.Get));
        Assert.Same(callers, Activity.Current);
        if (synchronously)
        {
            // On the caller's own thread nothing but the end of the span can put its parent back.
            client.Send(Things.Update, new ThingRequest());
            Assert.Same(callers, Activity.Current);
        }

        Assert.All(_observer.Spans, span => Assert.Equal(callers.SpanId, span.ParentSpanId));
        Assert.All(_observer.Spans, span => Assert.Equal(callers.TraceId, span.TraceId));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_login_is_a_call_beneath_the_one_that_needs_it(bool synchronously)
    {
        var script = new Script(
            Script.Ok("""{"client_session":{"token":"seam_cst1"}}"""),
            Script.Ok(),
            Script.Answer(401),
            Script.Ok("""{"client_session":{"token":"seam_cst2"}}"""),
            Script.Ok()
        );
        using var client = _observer.CreateClient(script, configure: Client.UsePublishableKey);

        await client.Call(synchronously, Things.Get);
        await client.Call(synchronously, Things.Create);

        var spans = _observer.Spans.ToArray();
        Assert.Equal(
            ["client_sessions/get_or_create", "things/get", "client_sessions/get_or_create", "things/create"],
            spans.Select(span => span.OperationName)
        );
        Assert.Equal(spans[1].SpanId, spans[0].ParentSpanId);
        Assert.Equal(spans[3].SpanId, spans[2].ParentSpanId);
        Assert.Equal([1, 1, 1, 2], spans.Select(span => span.GetTagItem("seam.attempts")));
    }

    [Fact]
    public async Task Each_page_is_a_call()
    {
        const string First = """
            {"acs_users":[],"pagination":{"has_next_page":true,"next_page_cursor":"c2"},"ok":true}
            """;
        const string Last = """{"acs_users":[],"pagination":{"has_next_page":false},"ok":true}""";
        using var client = _observer.CreateClient(new Script(Script.Ok(First), Script.Ok(Last)));

        await foreach (var _ in client.UsersAcs.ListAllAsync()) { }

        Assert.Equal(["acs/users/list", "acs/users/list"], _observer.Spans.Select(span => span.OperationName));
    }

    private sealed class RefusingOptions : ResilienceStrategyOptions;

    private sealed class Refusing : ResilienceStrategy<HttpResponseMessage>
    {
        protected override ValueTask<Outcome<HttpResponseMessage>> ExecuteCore<TState>(
            Func<ResilienceContext, TState, ValueTask<Outcome<HttpResponseMessage>>> callback,
            ResilienceContext context,
            TState state
        ) => new(Outcome.FromException<HttpResponseMessage>(new BrokenCircuitException("Jane's PIN is 4711")));
    }
}
