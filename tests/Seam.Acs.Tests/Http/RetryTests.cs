using System.Globalization;

namespace Seam.Acs.Tests;

public sealed class RetryTests
{
    // "fails" and "unknown" are failures of the first attempt, whose outcome is known or unknown.
    private const string ByStatus = """
        status  read     idempotent  create   action
        308     fails    fails       fails    fails
        400     fails    fails       fails    fails
        401     fails    fails       fails    fails
        403     fails    fails       fails    fails
        404     fails    fails       fails    fails
        408     retried  retried     unknown  unknown
        409     fails    fails       fails    fails
        429     retried  retried     retried  retried
        500     retried  retried     unknown  unknown
        502     retried  retried     unknown  unknown
        503     retried  retried     unknown  unknown
        504     retried  retried     unknown  unknown
        599     retried  retried     unknown  unknown
        """;

    // The number of attempts, and a question mark if the outcome is unknown.
    private const string ByError = """
        error                        read  idempotent  create  action
        NameResolutionError          3     3           3       3
        ConnectionError              3     3           3       3
        SecureConnectionError        3     3           3       3
        ProxyTunnelError             3     3           3       3
        Unknown                      3     3?          1?      1?
        HttpProtocolError            3     3?          1?      1?
        ExtendedConnectNotSupported  3     3?          1?      1?
        VersionNegotiationError      3     3?          1?      1?
        UserAuthenticationError      3     3?          1?      1?
        InvalidResponse              3     3?          1?      1?
        ResponseEnded                3     3?          1?      1?
        ConfigurationLimitExceeded   3     3?          1?      1?
        """;

    public static TheoryData<string, string, string, bool> Statuses => Rows(ByStatus);

    public static TheoryData<string, string, string, bool> Failures => Rows(ByError);

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task Status_is_retried_as_the_table_says(
        string status,
        string kind,
        string expected,
        bool synchronously
    )
    {
        var code = int.Parse(status, CultureInfo.InvariantCulture);
        var time = new TestTime();
        var script = new Script(Script.Answer(code), Script.Answer(code), Script.Ok());
        using var client = Client.Make(script, time);
        var call = client.Call(synchronously, Things.ByName(kind));

        if (expected == "retried")
        {
            Assert.Equal(Things.Lamp, await call);
            Assert.Equal(3, script.Requests.Count);
            Assert.Equal(2, time.Waits.Count);
            return;
        }

        var failure = await Assert.ThrowsAnyAsync<SeamApiException>(() => call);
        Assert.Equal(code, failure.StatusCode);
        Assert.Equal(1, failure.Attempts);
        Assert.Equal(expected, failure.OutcomeUnknown ? "unknown" : "fails");
        Assert.Single(script.Requests);
        Assert.Empty(time.Waits);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Transport_error_is_retried_as_the_table_says(
        string error,
        string kind,
        string expected,
        bool synchronously
    )
    {
        var script = new Script(Script.Fail(Enum.Parse<HttpRequestError>(error)));
        using var client = Client.Make(script, new TestTime());

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() =>
            client.Call(synchronously, Things.ByName(kind))
        );

        Assert.Equal(expected, $"{failure.Attempts}{(failure.OutcomeUnknown ? "?" : "")}");
        Assert.Equal(failure.Attempts, script.Requests.Count);
        Assert.IsType<HttpRequestException>(failure.InnerException);
        Assert.Equal(Things.ByName(kind).Name, failure.Operation);
    }

    [Fact]
    public void Table_of_transport_errors_names_every_error() =>
        Assert.Equal(
            Enum.GetNames<HttpRequestError>().Order(StringComparer.Ordinal),
            Failures.Select(row => row.Data.Item1).Distinct().Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(5, 6)]
    public async Task Number_of_retries_is_an_option_of_the_client_and_of_the_call(int retries, int requests)
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
    public async Task Every_attempt_sends_the_same_request()
    {
        var script = new Script(Script.Answer(503), Script.Fail(HttpRequestError.ResponseEnded), Script.Ok());
        using var client = Client.Make(script, new TestTime());

        await client.Call(false, Things.Update, new ThingRequest(("name", "Lamp")));

        Assert.Equal(3, script.Requests.Count);
        Assert.Single(script.Requests.Select(request => (request.Method, request.Url, request.Body)).Distinct());
        Assert.Equal("""{"name":"Lamp"}""", script.Requests.First().Body);
    }

    [Fact]
    public async Task Delays_between_retries_grow()
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
    public async Task Delays_are_options_of_the_call_too(bool synchronously)
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
    public async Task Longest_delay_of_a_call_ends_it_if_the_server_asks_for_more()
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

    /// <summary>Expands a table: its first column, the kind of operation, the cell, and whether the call is synchronous.</summary>
    private static TheoryData<string, string, string, bool> Rows(string table)
    {
        var lines = table.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var rows = new TheoryData<string, string, string, bool>();
        foreach (var line in lines.Skip(1))
        {
            for (var column = 1; column < line.Length; column++)
            {
                rows.Add(line[0], lines[0][column], line[column], true);
                rows.Add(line[0], lines[0][column], line[column], false);
            }
        }

        return rows;
    }
}
