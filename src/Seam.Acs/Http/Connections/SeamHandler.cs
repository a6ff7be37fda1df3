namespace Seam.Acs;

/// <summary>Makes the handler that a client owns.</summary>
internal static class SeamHandler
{
    // Long enough to reuse connections, short enough that a change of the server's address is seen.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    // A policy of ours: half of an attempt's default time, so that a lost first packet is told from a slow answer.
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(15);

    // A connection that has gone silent is given up while an attempt still waits, rather than after minutes of them.
    private static readonly TimeSpan PingDelay = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan PingTimeout = TimeSpan.FromSeconds(10);

    /// <summary>One that leaves packed bodies packed; to say so to it would link all that unpacks into a trimmed program.</summary>
    /// <param name="endpoint">Where requests will go.</param>
    public static SocketsHttpHandler Create(Uri endpoint) =>
        new()
        {
            // It would take headers that hold tokens, and bodies that hold PINs, to whatever host an answer names.
            AllowAutoRedirect = false,
            ConnectTimeout = ConnectTimeout,
            EnableMultipleHttp2Connections = true,
            KeepAlivePingDelay = PingDelay,
            KeepAlivePingPolicy = HttpKeepAlivePingPolicy.WithActiveRequests,
            KeepAlivePingTimeout = PingTimeout,
            PooledConnectionLifetime = ConnectionLifetime,
            // A body that is given up is never worth waiting for; without this, closing it would wait two seconds more.
            ResponseDrainTimeout = TimeSpan.Zero,
            UseCookies = false,
            // The environment's proxy is another machine, to which all would be sent as readable as to this one.
            UseProxy = endpoint.Scheme != Uri.UriSchemeHttp || !endpoint.IsLoopback,
        };
}
