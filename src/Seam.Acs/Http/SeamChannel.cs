namespace Seam.Acs;

/// <summary>What carries the requests of a client, and what is known of how it does.</summary>
internal sealed class SeamChannel : IDisposable
{
    private SeamChannel(HttpClient client, bool mayRepeat, bool asksForBodyOnceConnected)
    {
        // The pipeline keeps the time, the body's included.
        client.Timeout = Timeout.InfiniteTimeSpan;
        Client = client;
        MayRepeat = mayRepeat;
        AsksForBodyOnceConnected = asksForBodyOnceConnected;
    }

    public HttpClient Client { get; }

    /// <summary>Whether there are handlers in between that could send a request more than once.</summary>
    public bool MayRepeat { get; }

    /// <summary>Whether a request whose body wasn't asked for certainly wasn't sent. Handlers of others do as they like.</summary>
    public bool AsksForBodyOnceConnected { get; }

    /// <summary>A client's own connections, or a handler of the user's, which stays the user's.</summary>
    public static SeamChannel Over(HttpMessageHandler? handler, Uri endpoint) =>
        handler is null
            ? new(
                new HttpClient(SeamHandler.Create(endpoint), disposeHandler: true),
                mayRepeat: false,
                asksForBodyOnceConnected: true
            )
            : new(
                new HttpClient(handler, disposeHandler: false),
                mayRepeat: handler is DelegatingHandler,
                asksForBodyOnceConnected: handler is SocketsHttpHandler
            );

    /// <summary>A client that a factory made.</summary>
    /// <param name="client">The client, which doesn't own its handlers.</param>
    /// <param name="handlers">The handlers that a request passes, from the outermost one; empty where they aren't known.</param>
    public static SeamChannel Over(HttpClient client, IReadOnlyList<HttpMessageHandler> handlers) =>
        new(client, mayRepeat: handlers.Count != 1, asksForBodyOnceConnected: handlers is [SocketsHttpHandler]);

    public void Dispose() => Client.Dispose();
}
