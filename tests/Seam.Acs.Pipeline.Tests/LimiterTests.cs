using System.Net;
using System.Threading.RateLimiting;
using Polly;
using Polly.RateLimiting;

namespace Seam.Acs.Pipeline.Tests;

/// <summary>A limit within one program.</summary>
public sealed class LimiterTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_the_limiter_refuses_was_not_sent_and_says_when_to_come_again(bool synchronously)
    {
        var site = new Site();
        using var limiter = new TokenBucketRateLimiter(
            new TokenBucketRateLimiterOptions
            {
                TokenLimit = 2,
                TokensPerPeriod = 1,
                ReplenishmentPeriod = TimeSpan.FromHours(1),
                AutoReplenishment = false,
            }
        );
        using var client = site.Client(pipeline => pipeline.AddRateLimiter(limiter));
        await Site.Create(client, synchronously);
        await Site.Read(client, synchronously);

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => Site.Create(client, synchronously));

        Assert.False(failure.OutcomeUnknown);
        Assert.Equal(0, failure.Attempts);
        Assert.Contains("RateLimiterRejectedException", failure.Message, StringComparison.Ordinal);
        var refusal = Assert.IsType<RateLimiterRejectedException>(failure.InnerException);
        Assert.Equal(TimeSpan.FromHours(1), refusal.RetryAfter);
        Assert.Equal(2, site.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Each_attempt_takes_a_turn(bool synchronously)
    {
        var site = new Site();
        site.Simulator.Faults.FailNext("acs/systems/list", HttpStatusCode.ServiceUnavailable);
        using var limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1 });
        using var client = site.Client(pipeline => pipeline.AddRateLimiter(limiter));

        await Site.Read(client, synchronously);

        Assert.Equal(2, limiter.GetStatistics()!.TotalSuccessfulLeases);
        Assert.Equal(2, site.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_in_the_limiters_queue_ends_with_its_time_or_its_caller(bool synchronously)
    {
        var site = new Site { Time = new() { WaitsPass = false } };
        using var limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 9 });
        using var client = site.Client(pipeline => pipeline.AddRateLimiter(limiter));
        using var held = limiter.AttemptAcquire();
        using var cancellation = new CancellationTokenSource();

        var cancelled = Site.Read(client, synchronously, cancellation.Token);
        var late = Site.Read(client, synchronously);
        SpinWait.SpinUntil(() => limiter.GetStatistics()!.CurrentQueuedCount == 2);
        await cancellation.CancelAsync();
        await Assert.ThrowsAsync<SeamCanceledException>(() => cancelled);
        site.Time.Advance(TimeSpan.FromMinutes(2));

        var timeout = await Assert.ThrowsAsync<SeamTimeoutException>(() => late);
        Assert.True(timeout.IsTotal);
        Assert.False(timeout.OutcomeUnknown);
        Assert.Equal(0, site.Requests);
    }
}
