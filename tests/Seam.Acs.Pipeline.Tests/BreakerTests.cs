using System.Net;
using Polly;
using Polly.CircuitBreaker;

namespace Seam.Acs.Pipeline.Tests;

public sealed class BreakerTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_breaker_that_is_open_sends_nothing_until_its_time_is_over(bool synchronously)
    {
        var site = new Site();
        var break30 = TimeSpan.FromSeconds(30);
        using var client = site.Client(
            pipeline =>
                pipeline.AddCircuitBreaker(
                    new CircuitBreakerStrategyOptions<HttpResponseMessage>
                    {
                        FailureRatio = 0.5,
                        MinimumThroughput = 4,
                        BreakDuration = break30,
                        ShouldHandle = static args =>
                            ValueTask.FromResult(
                                args.Outcome.Exception is HttpRequestException
                                    || args.Outcome.Result?.StatusCode >= HttpStatusCode.InternalServerError
                            ),
                    }
                ),
            options => options.MaxRetries = 0
        );
        for (var call = 0; call < 4; call++)
        {
            site.Simulator.Faults.FailNext("acs/systems/list", HttpStatusCode.ServiceUnavailable);
            await Assert.ThrowsAsync<SeamApiException>(() => Site.Read(client, synchronously));
        }

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => Site.Create(client, synchronously));

        Assert.False(failure.OutcomeUnknown);
        Assert.Equal(0, failure.Attempts);
        var open = Assert.IsType<BrokenCircuitException>(failure.InnerException);
        Assert.Equal(break30, open.RetryAfter);
        Assert.Equal(4, site.Requests);

        site.Time.Advance(break30);
        await Site.Create(client, synchronously);
        Assert.Equal(5, site.Requests);
    }

    [Fact]
    public async Task A_breaker_that_is_isolated_by_hand_sends_nothing()
    {
        var site = new Site();
        var control = new CircuitBreakerManualControl();
        using var client = site.Client(pipeline =>
            pipeline.AddCircuitBreaker(
                new CircuitBreakerStrategyOptions<HttpResponseMessage> { ManualControl = control }
            )
        );

        await control.IsolateAsync();
        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => Site.Create(client, false));
        await control.CloseAsync();
        await Site.Create(client, false);

        Assert.IsType<IsolatedCircuitException>(failure.InnerException);
        Assert.False(failure.OutcomeUnknown);
        Assert.Equal(1, site.Requests);
    }
}
