using System.Globalization;

namespace Seam.Acs.Benchmarks;

/// <summary>The server in its own process, and where it listens.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private static readonly Dictionary<string, string> NothingMore = [];

    private readonly ChildProcess _server;
    private readonly string _certificatePath;

    private Stage(ChildProcess server, string certificatePath, Uri http, Uri https, Uri http2)
    {
        _server = server;
        _certificatePath = certificatePath;
        Http = http;
        Https = https;
        Http2 = http2;
    }

    /// <summary>HTTP/1.1 without TLS.</summary>
    public Uri Http { get; }

    /// <summary>HTTP/1.1 and HTTP/2 over TLS.</summary>
    public Uri Https { get; }

    /// <summary>HTTP/2 without TLS.</summary>
    public Uri Http2 { get; }

    public static async Task<Stage> SetAsync()
    {
        var certificatePath = Path.Combine(Path.GetTempPath(), $"seam-acs-benchmarks-{Environment.ProcessId}.pem");
        var server = ChildProcess.Start(NothingMore, "server", certificatePath);
        return new Stage(
            server,
            certificatePath,
            new Uri(await server.ReadLineAsync()),
            new Uri(await server.ReadLineAsync()),
            new Uri(await server.ReadLineAsync())
        );
    }

    /// <summary>Starts a process for a peer, which trusts the server's certificate.</summary>
    public ChildProcess StartPeer(string peerName, Uri endpoint) =>
        ChildProcess.Start(
            new Dictionary<string, string> { ["SSL_CERT_FILE"] = _certificatePath },
            "peer",
            peerName,
            endpoint.AbsoluteUri
        );

    /// <summary>How many connections were opened to the server so far, by all.</summary>
    public async Task<long> CountConnectionsAsync() =>
        long.Parse(await _server.AskAsync("connections"), CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        File.Delete(_certificatePath);
    }
}
