namespace Seam.Acs.Tests;

public sealed class RetryTests
{
    private static readonly string[] Kinds = ["read", "idempotent", "create", "action"];

    /// <summary>The kind of operation, the status, whether it is retried, and whether the call is synchronous.</summary>
    public static TheoryData<string, int, bool, bool> Statuses
    {
        get
        {
            var rows = new TheoryData<string, int, bool, bool>();
            foreach (var kind in Kinds)
            {
                foreach (var status in new[] { 400, 401, 403, 404, 409, 308, 408, 429, 500, 502, 503, 504, 599 })
                {
                    var isHarmless = kind is "read" or "idempotent";
                    var isRetried = status == 429 || (isHarmless && status is 408 or >= 500);
                    rows.Add(kind, status, isRetried, true);
                    rows.Add(kind, status, isRetried, false);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task A_status_is_retried_by_the_kind_of_operation(
        string kind,
        int status,
        bool isRetried,
        bool synchronously
    )
    {
        var time = new TestTime();
        var script = new Script(Script.Answer(status), Script.Answer(status), Script.Ok());
        using var client = Client.Make(script, time);
        var call = client.Call(synchronously, Things.ByName(kind));

        if (isRetried)
        {
            Assert.Equal(Things.Lamp, await call);
            Assert.Equal(3, script.Requests.Count);
            Assert.Equal(2, time.Waits.Count);
            return;
        }

        var failure = await Assert.ThrowsAnyAsync<SeamApiException>(() => call);
        Assert.Equal(status, failure.StatusCode);
        Assert.Equal(1, failure.Attempts);
        Assert.Equal(kind != "read" && status is 408 or >= 500, failure.OutcomeUnknown);
        Assert.Single(script.Requests);
        Assert.Empty(time.Waits);
    }

    /// <summary>The kind of operation, the failure, and whether the call is synchronous.</summary>
    public static TheoryData<string, HttpRequestError, bool> Failures
    {
        get
        {
            var rows = new TheoryData<string, HttpRequestError, bool>();
            foreach (var kind in Kinds)
            {
                foreach (var error in Enum.GetValues<HttpRequestError>())
                {
                    rows.Add(kind, error, true);
                    rows.Add(kind, error, false);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_failure_of_the_transport_is_retried_where_it_can_do_no_harm(
        string kind,
        HttpRequestError error,
        bool synchronously
    )
    {
        var wasNotSent =
            error
            is HttpRequestError.NameResolutionError
                or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError
                or HttpRequestError.ProxyTunnelError;
        var isHarmless = kind is "read" or "idempotent";
        var time = new TestTime();
        var script = new Script(Script.Fail(error));
        using var client = Client.Make(script, time);

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() =>
            client.Call(synchronously, Things.ByName(kind))
        );

        Assert.Equal(isHarmless || wasNotSent ? 3 : 1, script.Requests.Count);
        Assert.Equal(script.Requests.Count, failure.Attempts);
        Assert.Equal(kind != "read" && !wasNotSent, failure.OutcomeUnknown);
        Assert.IsType<HttpRequestException>(failure.InnerException);
        Assert.Equal(Things.ByName(kind).Name, failure.Operation);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(5, 6)]
    public async Task Retries_are_counted_by_client_and_by_call(int retries, int requests)
    {
        var byClient = new Script(Script.Answer(503));
        using (var client = Client.Make(byClient, new TestTime(), options => options.MaxRetries = retries))
            await Assert.ThrowsAsync<SeamApiException>(() => client.Call(false, Things.Get));
        Assert.Equal(requests, byClient.Requests.Count);

        var byCall = new Script(Script.Answer(503));
        using (var client = Client.Make(byCall, new TestTime()))
        {
            var options = new SeamRequestOptions { MaxRetries = retries };
            await Assert.ThrowsAsync<SeamApiException>(() => client.Call(false, Things.Get, options: options));
        }

        Assert.Equal(requests, byCall.Requests.Count);
    }

    [Fact]
    public async Task Every_attempt_sends_the_same()
    {
        var script = new Script(Script.Answer(503), Script.Fail(HttpRequestError.ResponseEnded), Script.Ok());
        using var client = Client.Make(script, new TestTime());

        await client.Call(false, Things.Update, new ThingRequest(("name", "Lamp")));

        Assert.Equal(3, script.Requests.Count);
        Assert.Single(script.Requests.Select(request => (request.Method, request.Url, request.Body)).Distinct());
        Assert.Equal("""{"name":"Lamp"}""", script.Requests.First().Body);
    }

    [Theory]
    [InlineData(0, 0.0, 250)]
    [InlineData(0, 1.0, 500)]
    [InlineData(1, 0.0, 500)]
    [InlineData(3, 0.5, 3000)]
    [InlineData(40, 1.0, 30000)]
    public void The_wait_doubles_up_to_its_cap_and_half_of_it_is_chance(int attempt, double chance, int milliseconds) =>
        Assert.Equal(
            TimeSpan.FromMilliseconds(milliseconds),
            BackOff.Delay(attempt, TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(30), chance)
        );

    [Fact]
    public async Task The_waits_grow()
    {
        var time = new TestTime();
        using var client = Client.Make(new Script(Script.Answer(503)), time, options => options.MaxRetries = 4);

        await Assert.ThrowsAsync<SeamApiException>(() => client.Call(false, Things.Get));

        Assert.Collection(
            time.Waits,
            wait => Assert.InRange(wait.TotalMilliseconds, 250, 500),
            wait => Assert.InRange(wait.TotalMilliseconds, 500, 1000),
            wait => Assert.InRange(wait.TotalMilliseconds, 1000, 2000),
            wait => Assert.InRange(wait.TotalMilliseconds, 2000, 4000)
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_waits_of_one_call_can_be_others(bool synchronously)
    {
        var time = new TestTime();
        using var client = Client.Make(new Script(Script.Answer(503)), time);
        var options = new SeamRequestOptions
        {
            MaxRetries = 3,
            RetryDelay = TimeSpan.FromSeconds(40),
            MaxRetryDelay = TimeSpan.FromSeconds(41),
        };

        await Assert.ThrowsAsync<SeamApiException>(() => client.Call(synchronously, Things.Get, options: options));
        await Assert.ThrowsAsync<SeamApiException>(() => client.Call(synchronously, Things.Get));

        Assert.Collection(
            time.Waits,
            wait => Assert.InRange(wait.TotalSeconds, 20, 40),
            wait => Assert.InRange(wait.TotalSeconds, 20.5, 41),
            wait => Assert.InRange(wait.TotalSeconds, 20.5, 41),
            wait => Assert.InRange(wait.TotalSeconds, 0.25, 0.5),
            wait => Assert.InRange(wait.TotalSeconds, 0.5, 1)
        );
    }

    [Fact]
    public async Task One_call_can_have_a_shorter_cap()
    {
        var time = new TestTime();
        var script = new Script(Script.Answer(429, "", ("Retry-After", "5")));
        using var client = Client.Make(script, time);
        var options = new SeamRequestOptions { MaxRetryDelay = TimeSpan.FromSeconds(4) };

        var failure = await Assert.ThrowsAsync<SeamRateLimitException>(() =>
            client.Call(false, Things.Get, options: options)
        );

        Assert.Contains("MaxRetryDelay (4 s)", failure.Message, StringComparison.Ordinal);
        Assert.Empty(time.Waits);
    }
}
