namespace Seam.Acs.Tests;

/// <summary>What the instruments take of a call.</summary>
public sealed class MetricTests : IDisposable
{
    private readonly Observer _observer = new();

    public void Dispose() => _observer.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_is_measured_on_the_clients_clock(bool synchronously)
    {
        var time = new TestTime();
        var script = new Script(_ =>
        {
            time.Advance(TimeSpan.FromSeconds(3));
            return Script.Ok()(default);
        });
        using var client = _observer.CreateClient(script, time);

        await client.Call(synchronously, Things.Get);

        var duration = Assert.Single(_observer.Of("seam.client.operation.duration"));
        Assert.Equal(3, duration.Value);
        Assert.Equal(
            new Dictionary<string, object?>
            {
                ["seam.operation"] = "things/get",
                ["http.request.method"] = "GET",
                ["server.address"] = _observer.Host,
                ["server.port"] = 443,
                ["http.response.status_code"] = 200,
            },
            duration.Tags
        );
        var attempts = Assert.Single(_observer.Of("seam.client.operation.attempts"));
        Assert.Equal(1, attempts.Value);
        Assert.Equal(duration.Tags, attempts.Tags);
        Assert.Empty(_observer.Of("seam.client.retries"));
        Assert.Empty(_observer.Of("seam.client.action_attempt.wait.duration"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Retries_and_their_waits_are_counted_by_what_went_wrong(bool synchronously)
    {
        var time = new TestTime();
        var script = new Script(
            Script.Answer(503, "", ("Retry-After", "2")),
            Script.Fail(HttpRequestError.ResponseEnded),
            Script.Answer(500)
        );
        using var client = _observer.CreateClient(script, time);

        await Assert.ThrowsAsync<SeamApiException>(() => client.Call(synchronously, Things.Get));

        var retries = _observer.Of("seam.client.retries").ToArray();
        Assert.Equal([1, 1], retries.Select(retry => retry.Value));
        Assert.Equal(["503", "response_ended"], retries.Select(retry => retry.Tags["error.type"]));
        var delays = _observer.Of("seam.client.retry.delay").ToArray();
        Assert.Equal(2, delays[0].Value);
        Assert.InRange(delays[1].Value, 0.5, 1);
        Assert.Equal(retries.Select(retry => retry.Tags), delays.Select(delay => delay.Tags));
        Assert.Equal(3, Assert.Single(_observer.Of("seam.client.operation.attempts")).Value);
        var duration = Assert.Single(_observer.Of("seam.client.operation.duration"));
        Assert.Equal(time.Elapsed.TotalSeconds, duration.Value);
        Assert.Equal("500", duration.Tags["error.type"]);
        Assert.Equal(500, duration.Tags["http.response.status_code"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task As_many_calls_end_as_have_begun(bool synchronously)
    {
        var running = new List<double>();
        double Running() => _observer.Of("seam.client.active_operations").Sum(change => change.Value);
        Func<CancellationToken, HttpResponseMessage> Noting(Func<CancellationToken, HttpResponseMessage> step) =>
            cancellationToken =>
            {
                running.Add(Running());
                return step(cancellationToken);
            };
        var script = new Script(
            Noting(Script.Ok()),
            Noting(Script.Answer(400)),
            Noting(Script.Fail(HttpRequestError.ResponseEnded)),
            Noting(Script.Ok("not JSON")),
            Noting(static _ => throw new InvalidOperationException("4711"))
        );
        using var client = _observer.CreateClient(script);

        await client.Call(synchronously, Things.Create);
        for (var failing = 0; failing < 4; failing++)
            await Assert.ThrowsAnyAsync<SeamException>(() => client.Call(synchronously, Things.Create));

        Assert.Equal([1, 1, 1, 1, 1], running);
        Assert.Equal(0, Running());
        Assert.Equal(10, _observer.Of("seam.client.active_operations").Count());
        Assert.All(
            _observer.Of("seam.client.active_operations"),
            change =>
                Assert.Equal(
                    ["http.request.method", "seam.operation", "server.address", "server.port"],
                    change.Tags.Keys.Order(StringComparer.Ordinal)
                )
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_tag_tells_one_call_from_another_of_its_kind(bool synchronously)
    {
        var script = new Script(
            Script.Answer(429, "", ("seam-request-id", "req_1")),
            Script.Ok(),
            Script.Answer(429, "", ("seam-request-id", "req_2")),
            Script.Ok()
        );
        using var client = _observer.CreateClient(script, new TestTime());

        await client.Call(synchronously, Things.Get, new ThingRequest(("thing_id", "t1")));
        await client.Call(synchronously, Things.Get, new ThingRequest(("thing_id", "t2")));

        foreach (var instrument in _observer.Measurements.GroupBy(measured => measured.Name))
            Assert.Single(instrument.Select(Text).Distinct());

        static string Text(Measured measured) =>
            string.Join(", ", measured.Tags.OrderBy(tag => tag.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Several_workspaces_are_measured_as_one_server()
    {
        using var client = _observer.CreateClient(
            new Script(Script.Ok()),
            configure: options =>
            {
                options.ApiKey = null;
                options.PersonalAccessToken = "seam_at1_token";
                options.WorkspaceId = "w1";
            }
        );
        using var other = client.ForWorkspace("w2");

        await client.Call(false, Things.Get);
        await other.Call(false, Things.Get);

        var (first, second) = _observer.Of("seam.client.operation.duration").ToArray() is [var one, var two]
            ? (one, two)
            : throw new InvalidOperationException();
        Assert.Equal(first.Tags, second.Tags);
        Assert.Equal(["CallSucceeded", "CallSucceeded"], _observer.Logs.Names);
    }
}
