using Seam.Acs.Testing;

namespace Seam.Acs.Hosts.Tests;

/// <summary>The address of a request, as a handler of the user reads it.</summary>
public sealed class RequestUriTests
{
    [Theory]
    [InlineData("https://seam.simulator.test/")]
    [InlineData("https://seam.simulator.test/prefix/v1")]
    public async Task Address_can_be_read_taken_apart_and_compared(string endpoint)
    {
        var simulator = new SeamSimulator(new SeamSimulatorOptions { Endpoint = new Uri(endpoint) });
        using var handler = new Reading { InnerHandler = simulator.CreateHandler() };
        using var seam = simulator.CreateClient(options => options.HttpMessageHandler = handler);
        var prefix = new Uri(endpoint).AbsolutePath.TrimEnd('/');

        await seam.UsersAcs.ListAsync(search: "José ~ 1/2 & 100% +", limit: 5);
        seam.Spaces.List();

        var query = "limit=5&search=Jos%C3%A9+~+1%2F2+%26+100%25+%2B&_strict=true";
        var (first, second) = (handler.Seen[0], handler.Seen[1]);
        Assert.Equal(new Uri($"https://seam.simulator.test{prefix}/acs/users/list?{query}"), first);
        Assert.Equal($"{prefix}/acs/users/list?{query}", first.PathAndQuery);
        Assert.Equal($"{prefix}/acs/users/list", first.AbsolutePath);
        Assert.Equal($"?{query}", first.Query);
        Assert.Equal(query, first.GetComponents(UriComponents.Query, UriFormat.UriEscaped));
        Assert.Equal(
            "https://seam.simulator.test",
            first.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped)
        );
        Assert.Equal(new Uri($"https://seam.simulator.test{prefix}/spaces/list").AbsolutePath, second.AbsolutePath);
        Assert.Equal(new Uri(first.AbsoluteUri), first);
        Assert.Equal(new Uri(first.OriginalString), first);
        Assert.Equal(new Uri(first.AbsoluteUri).GetHashCode(), first.GetHashCode());
    }

    private sealed class Reading : DelegatingHandler
    {
        public List<Uri> Seen { get; } = [];

        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Seen.Add(request.RequestUri!);
            return base.Send(request, cancellationToken);
        }

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            Seen.Add(request.RequestUri!);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
