namespace Seam.Acs;

/// <summary>What carries the requests of a client, and what is known of how it does.</summary>
/// <remarks>
/// A handler is called directly, where there is no <see cref="HttpClient"/> that somebody else has set up: what that would add,
/// a token and a state of its own for each call, the calls have already.
/// </remarks>
internal sealed class SeamChannel : IDisposable
{
    private readonly HttpMessageInvoker _invoker;

    /// <param name="invoker">What sends. It is disposed with the channel.</param>
    /// <param name="isSocketsOnly">Whether there is nothing behind it but .NET's own connections.</param>
    public SeamChannel(HttpMessageInvoker invoker, bool isSocketsOnly)
    {
        // The calls keep the time, the body's included.
        if (invoker is HttpClient client)
            client.Timeout = Timeout.InfiniteTimeSpan;
        _invoker = invoker;
        IsSocketsOnly = isSocketsOnly;
    }

    /// <summary>Whether the requests say how bodies may be packed, and the answers are unpacked here.</summary>
    public bool Unpacks { get; private init; }

    /// <summary>
    /// Whether requests pass nothing but .NET's own connections: one whose body wasn't asked for certainly wasn't sent, and
    /// nobody keeps a call's token. Handlers of others do as they like.
    /// </summary>
    public bool IsSocketsOnly { get; }

    private HttpMessageHandler? Own { get; init; }

    /// <summary>A client's own connections, or a handler of the user's, which stays the user's.</summary>
    public static SeamChannel Over(HttpMessageHandler? handler, Uri endpoint) =>
        handler is null
            ? new(new HttpMessageInvoker(SeamHandler.Create(endpoint), disposeHandler: true), isSocketsOnly: true)
            {
                Unpacks = true,
            }
            : new(new HttpMessageInvoker(handler, disposeHandler: false), isSocketsOnly: handler is SocketsHttpHandler);

    /// <summary>A client that a factory made.</summary>
    /// <param name="client">The client, which doesn't own its handlers.</param>
    /// <param name="handlers">The handlers that a request passes, from the outermost one; empty where they aren't known.</param>
    /// <param name="own">The one of them that is closed with the client, as its factory never does; <c>null</c> for none.</param>
    public static SeamChannel Over(
        HttpClient client,
        IReadOnlyList<HttpMessageHandler> handlers,
        HttpMessageHandler? own
    ) => new(client, isSocketsOnly: handlers is [SocketsHttpHandler]) { Own = own };

    /// <summary>Sends a request, and reads the headers of its response.</summary>
    public ValueTask<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        bool synchronously,
        CancellationToken cancellationToken
    )
    {
        const HttpCompletionOption HeadersRead = HttpCompletionOption.ResponseHeadersRead;
        if (_invoker is not HttpClient client)
        {
            return synchronously
                ? new(_invoker.Send(request, cancellationToken))
                : new(_invoker.SendAsync(request, cancellationToken));
        }

        return synchronously
            ? new(client.Send(request, HeadersRead, cancellationToken))
            : new(client.SendAsync(request, HeadersRead, cancellationToken));
    }

    public void Dispose()
    {
        _invoker.Dispose();
        Own?.Dispose();
    }
}
