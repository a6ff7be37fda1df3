namespace Seam.Acs;

/// <summary>Creates the handler that a client owns.</summary>
internal static class SeamHandler
{
    // Long enough to reuse connections, short enough to notice that the server's address has changed.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    // Policy: half of the default attempt timeout, so that a lost first packet does not look like a slow response.
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(15);

    // A silent connection is closed while an attempt waits, rather than after several attempts.
    private static readonly TimeSpan PingDelay = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan PingTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Returns a handler that does not decompress, or in a browser the browser's own, which does.</summary>
    /// <param name="endpoint">The endpoint of the client.</param>
    public static HttpMessageHandler Create(Uri endpoint) =>
        OperatingSystem.IsBrowser() ? new HttpClientHandler { AllowAutoRedirect = false } : CreateSockets(endpoint);

    /// <summary>Returns a handler that does not decompress.</summary>
    /// <remarks>
    /// Setting its AutomaticDecompression, even to none, would link all of .NET's decompression into a trimmed app.
    /// </remarks>
    /// <param name="endpoint">The endpoint of the client.</param>
    private static SocketsHttpHandler CreateSockets(Uri endpoint) =>
        new()
        {
            // A redirect could send tokens and PINs to any host.
            AllowAutoRedirect = false,
            ConnectTimeout = ConnectTimeout,
            EnableMultipleHttp2Connections = true,
            KeepAlivePingDelay = PingDelay,
            KeepAlivePingPolicy = HttpKeepAlivePingPolicy.WithActiveRequests,
            KeepAlivePingTimeout = PingTimeout,
            PooledConnectionLifetime = ConnectionLifetime,
            // Otherwise, closing a response whose body is not read would wait up to two seconds for the rest.
            ResponseDrainTimeout = TimeSpan.Zero,
            UseCookies = false,
            // Plain HTTP to this machine must not go through the environment's proxy, which could read it.
            UseProxy = endpoint.Scheme != Uri.UriSchemeHttp || !Loopback.Is(endpoint),
        };
}
