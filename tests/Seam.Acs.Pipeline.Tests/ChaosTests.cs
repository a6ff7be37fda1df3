using System.Net;
using Polly;
using Polly.Simmy;

namespace Seam.Acs.Pipeline.Tests;

/// <summary>Faults that are injected above the network.</summary>
public sealed class ChaosTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_fault_before_sending_is_tried_again_for_any_call(bool synchronously)
    {
        var site = new Site();
        var faults = 0;
        using var client = site.Client(pipeline =>
            pipeline.AddChaosFault(1, () => ++faults <= 2 ? new HttpRequestException("chaos") : null)
        );

        await Site.Create(client, synchronously);

        Assert.Equal(3, faults);
        Assert.Equal(1, site.Requests);
        Assert.Equal(2, site.Time.Waits.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_outcome_without_a_request_is_known_to_have_done_nothing(bool synchronously)
    {
        var site = new Site();
        using var client = site.Client(pipeline =>
            pipeline.AddChaosOutcome(1, () => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable))
        );

        var failure = await Assert.ThrowsAsync<SeamApiException>(() => Site.Create(client, synchronously));

        Assert.Equal(503, failure.StatusCode);
        Assert.False(failure.OutcomeUnknown);
        Assert.Equal(0, failure.Attempts);
        Assert.Equal(0, site.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Latency_passes_on_the_clients_clock(bool synchronously)
    {
        var site = new Site();
        using var client = site.Client(pipeline => pipeline.AddChaosLatency(1, TimeSpan.FromSeconds(40)));

        await Site.Read(client, synchronously);

        Assert.Equal([TimeSpan.FromSeconds(40)], site.Time.Waits);
        Assert.Equal(TimeSpan.FromSeconds(40), site.Time.Elapsed);
        Assert.Equal(1, site.Requests);
    }
}
