namespace Seam.Acs.Tests;

/// <summary>The connections that a client owns.</summary>
public sealed class SeamHandlerTests
{
    [Theory]
    [InlineData("http://localhost:3000", false)]
    [InlineData("http://seam.localhost:3000", false)]
    [InlineData("http://localhost.:3000", false)]
    [InlineData("https://seam.localhost:3000", true)]
    [InlineData("http://localhost.test", true)]
    public void Plain_http_to_this_machine_bypasses_the_proxy(string endpoint, bool usesProxy)
    {
        using var handler = (SocketsHttpHandler)SeamHandler.Create(new Uri(endpoint));

        Assert.Equal(usesProxy, handler.UseProxy);
    }

    /// <summary>All calls of HTTP/2 are on one connection, and else every attempt would wait on it in vain.</summary>
    [Fact]
    public void A_connection_that_is_silent_is_given_up_within_an_attempt()
    {
        using var handler = (SocketsHttpHandler)SeamHandler.Create(new Uri("https://seam.test"));

        Assert.Equal(HttpKeepAlivePingPolicy.WithActiveRequests, handler.KeepAlivePingPolicy);
        Assert.InRange(
            handler.KeepAlivePingDelay + handler.KeepAlivePingTimeout,
            TimeSpan.FromSeconds(1),
            new SeamClientOptions().AttemptTimeout - TimeSpan.FromSeconds(1)
        );
    }
}
