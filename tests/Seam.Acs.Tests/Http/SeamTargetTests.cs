using System.Collections.Concurrent;

namespace Seam.Acs.Tests;

/// <summary>The address of a request follows from the endpoint and the operation.</summary>
public sealed class SeamTargetTests
{
    [Theory]
    [InlineData("https://seam.test", "https://seam.test/things")]
    [InlineData("https://seam.test/", "https://seam.test/things")]
    [InlineData("https://seam.test:8443/a/b//", "https://seam.test:8443/a/b/things")]
    public async Task Path_of_an_operation_follows_the_path_of_the_endpoint(string endpoint, string expected)
    {
        using var server = new Addresses();
        using var client = Client.Make(server, configure: options => options.Endpoint = new Uri(endpoint));

        await client.Call(false, Things.Create);
        await client.Call(false, Things.Get, new ThingRequest(("a", "~")));

        Assert.Equal(
            [$"{expected}/create", $"{expected}/get?a=~&_strict=true"],
            server.Uris.Select(uri => uri.OriginalString)
        );
    }

    [Fact]
    public async Task Handlers_can_compare_an_address_and_read_its_parts()
    {
        using var server = new Addresses();
        using var client = Client.Make(server);

        await client.Call(false, Things.Create);
        await client.Call(false, Things.Get, new ThingRequest(("a", "ä ~/?#[]@!$&'()*+,;=%2F")));

        Assert.All(
            server.Uris,
            uri =>
            {
                Assert.Equal(new Uri(uri.OriginalString), uri);
                Assert.Equal(uri.OriginalString, uri.AbsoluteUri);
                Assert.Equal(uri.PathAndQuery, uri.GetComponents(UriComponents.PathAndQuery, UriFormat.UriEscaped));
                Assert.StartsWith(
                    "/things/",
                    uri.GetComponents(UriComponents.Path | UriComponents.KeepDelimiter, UriFormat.Unescaped),
                    StringComparison.Ordinal
                );
            }
        );
    }

    [Fact]
    public async Task Address_without_a_query_is_created_once_for_each_operation_of_the_API()
    {
        using var server = new Addresses();
        using var client = Client.Make(server);

        await client.Call(false, Things.Create);
        await client.Call(false, Things.Create);

        Assert.Same(server.Uris.First(), server.Uris.Last());
    }

    [Fact]
    public async Task Address_of_a_path_that_a_caller_gives_is_not_kept()
    {
        using var server = new Addresses();
        using var client = Client.Make(server);

        await client.CallAsync("/locks/get", RetryClass.Read);
        await client.CallAsync("/locks/get", RetryClass.Read);

        Assert.Equal(server.Uris.First(), server.Uris.Last());
        Assert.NotSame(server.Uris.First(), server.Uris.Last());
    }

    private sealed class Addresses : HttpMessageHandler
    {
        public ConcurrentQueue<Uri> Uris { get; } = new();

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            Uris.Enqueue(request.RequestUri!);
            return Task.FromResult(Script.Ok()(cancellationToken));
        }
    }
}
