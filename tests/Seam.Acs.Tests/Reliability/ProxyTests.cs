using System.Net;

namespace Seam.Acs.Tests;

/// <summary>The proxy of a process is set for all of it, so nothing else runs meanwhile.</summary>
[CollectionDefinition(nameof(ProxyTests), DisableParallelization = true)]
[System.Diagnostics.CodeAnalysis.SuppressMessage(
    "Naming",
    "CA1711",
    Justification = "It is what xunit calls a collection."
)]
public sealed class ProxyCollection;

/// <summary>Plain HTTP is readable by anyone on the way, so that a proxy on the way to this machine is one too many.</summary>
[Collection(nameof(ProxyTests))]
public sealed class ProxyTests
{
    [Fact]
    public async Task Plain_http_to_this_machine_passes_no_proxy()
    {
        await using var proxy = AnswerAll();
        await using var server = AnswerAll();
        using var _ = new DefaultProxy(proxy.Url);
        foreach (var source in ClientSource.All)
        {
            var (client, owner) = source.Make(options =>
            {
                options.ApiKey = Client.Key;
                options.Endpoint = server.Url;
            });
            await using (owner)
            {
                await client.Call(true, Things.Get);
                await client.Call(false, Things.Get);
            }
        }

        Assert.Equal(0, proxy.Connections);
        Assert.Equal(2 * ClientSource.All.Count, server.Requests);
    }

    [Fact]
    public async Task Elsewhere_the_proxy_is_kept_to()
    {
        await using var proxy = AnswerAll();
        using var _ = new DefaultProxy(proxy.Url);
        foreach (var source in ClientSource.All)
        {
            var (client, owner) = source.Make(options =>
            {
                options.ApiKey = Client.Key;
                options.Endpoint = new Uri("http://seam.invalid");
                options.AllowUnencryptedEndpoint = true;
            });
            await using (owner)
                await client.Call(false, Things.Get);
        }

        Assert.Equal(ClientSource.All.Count, proxy.Requests);
    }

    private static SocketServer AnswerAll() => new((_, stream) => SocketServer.AnswerAsync(stream, Things.Body));

    private sealed class DefaultProxy : IDisposable
    {
        private readonly IWebProxy _before = HttpClient.DefaultProxy;

        public DefaultProxy(Uri url) => HttpClient.DefaultProxy = new WebProxy(url);

        public void Dispose() => HttpClient.DefaultProxy = _before;
    }
}
