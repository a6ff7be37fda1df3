using Polly;
using Polly.RateLimiting;
using Seam.Acs.Pipeline.Tests.Examples;
using StackExchange.Redis;

namespace Seam.Acs.Pipeline.Tests;

/// <summary>A limit that a fleet shares, against a real server.</summary>
public sealed class RedisLimitTests(RedisServer server) : IClassFixture<RedisServer>
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(12);

    // What passes on the server's clock while a test runs on a busy machine.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(2);

    [Fact(Skip = "redis-server is missing.", SkipUnless = nameof(RedisServer.IsHere), SkipType = typeof(RedisServer))]
    public async Task Two_programs_together_stay_within_the_limit()
    {
        var site = new Site();
        var limit = new RedisLimit("together", 5, Interval, LongestWait: TimeSpan.Zero);
        await using var one = await ConnectionMultiplexer.ConnectAsync(server.Address);
        await using var other = await ConnectionMultiplexer.ConnectAsync(server.Address);
        using var first = Limited(site, one.GetDatabase(), limit);
        using var second = Limited(site, other.GetDatabase(), limit);

        var calls = Enumerable
            .Range(0, 40)
            .Select(call =>
                Record
                    .ExceptionAsync(() => Site.Read(call % 2 == 0 ? first : second, synchronously: call % 4 < 2))
                    .AsTask()
            );
        var failures = (await Task.WhenAll(calls)).OfType<SeamTransportException>().ToList();

        Assert.Equal(5, site.Requests);
        Assert.Equal(35, failures.Count);
        Assert.All(
            failures,
            failure =>
            {
                Assert.False(failure.OutcomeUnknown);
                Assert.Equal(0, failure.Attempts);
                var refusal = Assert.IsType<RateLimiterRejectedException>(failure.InnerException);
                Assert.InRange(refusal.RetryAfter!.Value, Interval - Tolerance, Interval);
            }
        );
    }

    [Theory(Skip = "redis-server is missing.", SkipUnless = nameof(RedisServer.IsHere), SkipType = typeof(RedisServer))]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Each_further_call_waits_for_its_turn_on_the_clients_clock(bool synchronously)
    {
        var site = new Site();
        var limit = new RedisLimit($"turns {synchronously}", 2, Interval, LongestWait: 3 * Interval);
        using var client = Limited(
            site,
            server.Database,
            limit,
            options => options.TotalTimeout = Timeout.InfiniteTimeSpan
        );

        for (var call = 0; call < 5; call++)
            await Site.Read(client, synchronously);
        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => Site.Read(client, synchronously));

        Assert.Equal(5, site.Requests);
        Assert.IsType<RateLimiterRejectedException>(failure.InnerException);
        Assert.Equal(3, site.Time.Waits.Count);
        Assert.All(
            site.Time.Waits.Index(),
            wait => Assert.InRange(wait.Item, ((wait.Index + 1) * Interval) - Tolerance, (wait.Index + 1) * Interval)
        );
    }

    [Fact(Skip = "redis-server is missing.", SkipUnless = nameof(RedisServer.IsHere), SkipType = typeof(RedisServer))]
    public async Task The_servers_clock_settles_when_there_is_room_again()
    {
        var site = new Site();
        var limit = new RedisLimit("room", 1, TimeSpan.FromMicroseconds(1), LongestWait: TimeSpan.Zero);
        using var client = Limited(site, server.Database, limit);

        // Between two calls over a socket there is more than a microsecond, whatever the client's clock says.
        for (var call = 0; call < 10; call++)
            await Site.Read(client, synchronously: false);

        Assert.Equal(10, site.Requests);
        Assert.Equal(TimeSpan.Zero, site.Time.Elapsed);
    }

    [Theory(Skip = "redis-server is missing.", SkipUnless = nameof(RedisServer.IsHere), SkipType = typeof(RedisServer))]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_wait_for_a_turn_ends_with_the_calls_time(bool synchronously)
    {
        var site = new Site
        {
            Time = new()
            {
                WaitsPass = false,
                Timeout = TimeSpan.FromMinutes(3),
                TimeoutsThatPass = 0,
            },
        };
        var limit = new RedisLimit($"time {synchronously}", 1, Interval, LongestWait: Interval);
        using var client = Limited(
            site,
            server.Database,
            limit,
            options => options.TotalTimeout = TimeSpan.FromMinutes(3)
        );
        await Site.Read(client, synchronously);

        var call = Site.Read(client, synchronously);
        await site.Time.FirstWait;
        site.Time.Advance(TimeSpan.FromMinutes(3));

        var failure = await Assert.ThrowsAsync<SeamTimeoutException>(() => call);
        Assert.True(failure.IsTotal);
        Assert.False(failure.OutcomeUnknown);
        Assert.Equal(0, failure.Attempts);
        Assert.Equal(1, site.Requests);
    }

    [Theory(Skip = "redis-server is missing.", SkipUnless = nameof(RedisServer.IsHere), SkipType = typeof(RedisServer))]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_wait_for_a_turn_can_be_cancelled(bool synchronously)
    {
        var site = new Site { Time = new() { WaitsPass = false } };
        var limit = new RedisLimit($"cancel {synchronously}", 1, Interval, LongestWait: Interval);
        using var client = Limited(site, server.Database, limit);
        using var cancellation = new CancellationTokenSource();
        await Site.Read(client, synchronously, cancellation.Token);

        var call = Site.Read(client, synchronously, cancellation.Token);
        await site.Time.FirstWait;
        await cancellation.CancelAsync();

        var cancelled = await Assert.ThrowsAsync<SeamCanceledException>(() => call);
        Assert.False(cancelled.OutcomeUnknown);
        Assert.Equal(1, site.Requests);
    }

    [Theory(Skip = "redis-server is missing.", SkipUnless = nameof(RedisServer.IsHere), SkipType = typeof(RedisServer))]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_limiter_that_fails_is_not_taken_for_the_server(bool synchronously)
    {
        var site = new Site();
        await server.Database.StringSetAsync($"broken {synchronously}", "no number");
        var limit = new RedisLimit($"broken {synchronously}", 1, Interval, LongestWait: Interval);
        using var client = Limited(site, server.Database, limit);

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => Site.Create(client, synchronously));

        Assert.IsType<RedisServerException>(failure.InnerException);
        Assert.Contains("ConfigurePipeline", failure.Message, StringComparison.Ordinal);
        Assert.False(failure.OutcomeUnknown);
        Assert.Equal(0, site.Requests);
    }

    private static SeamClient Limited(
        Site site,
        IDatabase redis,
        RedisLimit limit,
        Action<SeamClientOptions>? more = null
    ) => site.Client(pipeline => pipeline.AddRateLimiter(new RedisRateLimiter(redis, limit, site.Time)), more);
}
