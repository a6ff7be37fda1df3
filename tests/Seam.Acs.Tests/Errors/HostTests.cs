namespace Seam.Acs.Tests;

/// <summary>Who did not answer is named; what was asked is not.</summary>
public sealed class HostTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_server_that_is_not_reached_is_named(bool synchronously)
    {
        var failure = await Assert.ThrowsAsync<SeamTransportException>(() =>
            Make(Script.Fail(HttpRequestError.ConnectionError)).Call(synchronously, Things.Get)
        );

        AssertNamed(failure);
    }

    [Fact]
    public async Task A_server_that_breaks_in_an_unknown_way_is_named()
    {
        var failure = await Assert.ThrowsAsync<SeamTransportException>(() =>
            Make(_ => throw new HttpRequestException("broken")).Call(false, Things.Get)
        );

        AssertNamed(failure);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_server_that_is_too_slow_is_named(bool synchronously)
    {
        var time = new TestTime();
        var failure = await Assert.ThrowsAsync<SeamTimeoutException>(() =>
            Make(Script.Stall(time, TimeSpan.FromMinutes(3)), time).Call(synchronously, Things.Get)
        );

        AssertNamed(failure);
    }

    private static SeamClient Make(Func<CancellationToken, HttpResponseMessage> step, TestTime? time = null) =>
        Client.Make(
            new Script(step),
            time ?? new TestTime(),
            options => options.Endpoint = new Uri("https://seam.test:8443/prefix")
        );

    private static void AssertNamed(SeamException failure)
    {
        Assert.Contains("seam.test:8443 ", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("prefix", failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("t1", failure.Message, StringComparison.Ordinal);
    }
}
