namespace Seam.Acs.Tests;

public sealed class BackOffTests
{
    [Theory]
    [InlineData(1, 0.0, 3, 250)]
    [InlineData(1, 0.5, 3, 375)]
    [InlineData(1, 1.0, 3, 500)]
    [InlineData(2, 0.0, 3, 500)]
    [InlineData(2, 1.0, 3, 1000)]
    [InlineData(3, 1.0, 3, 2000)]
    [InlineData(4, 0.0, 3, 1500)]
    [InlineData(4, 1.0, 3, 3000)]
    [InlineData(4, 0.5, 30, 3000)]
    [InlineData(41, 1.0, 30, 30_000)]
    [InlineData(100, 0.0, 3, 1500)]
    [InlineData(100, 1.0, 3, 3000)]
    public async Task Delay_doubles_up_to_its_cap_and_half_of_it_is_random(
        int retry,
        double chance,
        int capInSeconds,
        int milliseconds
    )
    {
        var time = new TestTime();
        using var client = Client.Make(
            new Script(Script.Answer(503)),
            time,
            options =>
            {
                options.MaxRetries = retry;
                options.RetryDelay = TimeSpan.FromMilliseconds(500);
                options.MaxRetryDelay = TimeSpan.FromSeconds(capInSeconds);
                options.TotalTimeout = Timeout.InfiniteTimeSpan;
            }
        );
        client.UseChance(chance);

        await Assert.ThrowsAsync<SeamApiException>(() => client.Call(false, Things.Get));

        Assert.Equal(retry, time.Waits.Count);
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), time.Waits.Last());
    }
}
