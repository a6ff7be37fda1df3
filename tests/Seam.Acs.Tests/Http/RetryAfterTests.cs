namespace Seam.Acs.Tests;

public sealed class RetryAfterTests
{
    [Theory]
    [InlineData("7", 7.0)]
    [InlineData("30", 30.0)]
    [InlineData("Wed, 01 Jul 2026 12:00:20 GMT", 20.0)]
    public async Task The_wait_is_at_least_what_the_server_asks_for(string header, double seconds)
    {
        foreach (var kind in new[] { "read", "idempotent", "create", "action" })
        {
            var time = new TestTime();
            using var client = Client.Make(
                new Script(Script.Answer(429, "", ("Retry-After", header)), Script.Ok()),
                time
            );

            Assert.Equal(Things.Lamp, await client.Call(kind == "read", Things.ByName(kind)));

            Assert.Equal(TimeSpan.FromSeconds(seconds), Assert.Single(time.Waits));
        }
    }

    [Theory]
    [InlineData("Wed, 01 Jul 2026 13:00:20 GMT", "Wed, 01 Jul 2026 13:00:00 GMT")]
    [InlineData("Wed, 01 Jul 2026 11:00:20 GMT", "Wed, 01 Jul 2026 11:00:00 GMT")]
    [InlineData("Wed, 01 Jul 2026 12:00:20 GMT", "no date")]
    public async Task Date_of_Retry_After_is_measured_by_the_clock_of_the_server(string header, string date)
    {
        var time = new TestTime();
        var script = new Script(Script.Answer(429, "", ("Retry-After", header), ("Date", date)), Script.Ok());
        using var client = Client.Make(script, time);

        await client.Call(false, Things.Create);

        Assert.Equal(TimeSpan.FromSeconds(20), Assert.Single(time.Waits));
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("1.5")]
    [InlineData("0")]
    [InlineData("Wed, 01 Jul 2026 11:00:00 GMT")]
    [InlineData("Wed, 99 Jul 2026 11:00:00 GMT")]
    public async Task A_wait_that_is_over_or_malformed_leaves_the_usual_one(string header)
    {
        var time = new TestTime();
        using var client = Client.Make(new Script(Script.Answer(429, "", ("Retry-After", header)), Script.Ok()), time);

        await client.Call(false, Things.Create);

        Assert.InRange(Assert.Single(time.Waits).TotalMilliseconds, 250, 500);
    }

    [Theory]
    [InlineData("31", 31.0)]
    [InlineData("3600", 3600.0)]
    [InlineData("99999999999999999999", int.MaxValue)]
    [InlineData("Wed, 01 Jul 2026 13:00:00 GMT", 3600.0)]
    public async Task A_wait_past_the_cap_is_given_to_the_caller_at_once(string header, double seconds)
    {
        foreach (var synchronously in new[] { true, false })
        {
            var time = new TestTime();
            var script = new Script(Script.Answer(429, "", ("Retry-After", header)));
            using var client = Client.Make(script, time);

            var failure = await Assert.ThrowsAsync<SeamRateLimitException>(() =>
                client.Call(synchronously, Things.Get)
            );

            Assert.Equal(TimeSpan.FromSeconds(seconds), failure.RetryAfter);
            Assert.Contains("MaxRetryDelay", failure.Message, StringComparison.Ordinal);
            Assert.Empty(time.Waits);
            Assert.Single(script.Requests);
        }
    }

    [Fact]
    public async Task The_cap_is_an_option()
    {
        var time = new TestTime();
        using var client = Client.Make(
            new Script(Script.Answer(503, "", ("Retry-After", "40")), Script.Ok()),
            time,
            options => options.MaxRetryDelay = TimeSpan.FromMinutes(1)
        );

        await client.Call(false, Things.Get);

        Assert.Equal(TimeSpan.FromSeconds(40), Assert.Single(time.Waits));
    }

    [Fact]
    public async Task The_last_refusal_names_its_wait()
    {
        using var client = Client.Make(new Script(Script.Answer(429, "", ("Retry-After", "2"))), new TestTime());

        var failure = await Assert.ThrowsAsync<SeamRateLimitException>(() => client.Call(false, Things.Create));

        Assert.Equal(TimeSpan.FromSeconds(2), failure.RetryAfter);
        Assert.Equal(3, failure.Attempts);
        Assert.False(failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData(new[] { "7" }, 7)]
    [InlineData(new[] { " 7 " }, 7)]
    [InlineData(new[] { "0" }, 0)]
    [InlineData(new[] { "2147483647" }, int.MaxValue)]
    [InlineData(new[] { "2147483648" }, int.MaxValue)]
    [InlineData(new[] { "Wed, 01 Jul 2026 12:00:01 GMT" }, 1)]
    [InlineData(new[] { "Wed, 01 Jul 2026 11:59:59 GMT" }, 0)]
    [InlineData(new[] { "Wed, 01 Jul 2026 12:00:01" }, null)]
    [InlineData(new[] { " " }, null)]
    [InlineData(new[] { "-7" }, null)]
    [InlineData(new[] { "/" }, null)]
    [InlineData(new[] { ":" }, null)]
    [InlineData(new[] { "7", "8" }, null)]
    [InlineData(new string[0], null)]
    public async Task Header_is_a_number_of_seconds_or_a_date_or_ignored(string[] headers, int? seconds)
    {
        var script = new Script(Script.Answer(429, "", [.. headers.Select(header => ("Retry-After", header))]));
        using var client = Client.Make(script, new TestTime(), options => options.MaxRetries = 0);

        var failure = await Assert.ThrowsAsync<SeamRateLimitException>(() => client.Call(false, Things.Get));

        Assert.Equal(seconds, failure.RetryAfter?.TotalSeconds);
    }
}
