namespace Seam.Acs;

/// <summary>Sends the requests of a client over its handler.</summary>
/// <remarks>
/// Without a factory's <see cref="HttpClient"/>, the handler is called directly: an <see cref="HttpClient"/> would add a token
/// and a timeout for each request, which each call has already.
/// </remarks>
internal sealed class SeamChannel : IDisposable
{
    private readonly HttpMessageInvoker _invoker;

    /// <param name="invoker">The invoker that sends. It is disposed with the channel.</param>
    /// <param name="isSocketsOnly">Whether it sends over .NET's own connections, with no other handler in between.</param>
    public SeamChannel(HttpMessageInvoker invoker, bool isSocketsOnly)
    {
        // The time limits of calls and attempts include the body. This timeout does not.
        if (invoker is HttpClient client)
            client.Timeout = Timeout.InfiniteTimeSpan;
        _invoker = invoker;
        IsSocketsOnly = isSocketsOnly;
    }

    /// <summary>Gets a value indicating whether the client decompresses bodies, rather than the handler.</summary>
    public bool Decompresses { get; private init; }

    /// <summary>
    /// Gets a value indicating whether requests are sent over .NET's own connections, with no other handler in between. Then a
    /// request was certainly not sent if its body was not read, and nothing keeps an attempt's token.
    /// </summary>
    public bool IsSocketsOnly { get; }

    /// <summary>Gets the handlers of the user and of .NET, the outermost first. Empty if they are not known.</summary>
    public IReadOnlyList<HttpMessageHandler> Handlers { get; private init; } = [];

    private HttpMessageHandler? Own { get; init; }

    /// <summary>
    /// Returns a channel over the client's own connections, or over a handler of the user's, which it does not dispose.
    /// </summary>
    public static SeamChannel Over(HttpMessageHandler? handler, Uri endpoint) =>
        handler is null
            ? new(
                new HttpMessageInvoker(SeamHandler.Create(endpoint), disposeHandler: true),
                isSocketsOnly: !OperatingSystem.IsBrowser()
            )
            {
                Decompresses = !OperatingSystem.IsBrowser(),
            }
            : new(new HttpMessageInvoker(handler, disposeHandler: false), isSocketsOnly: handler is SocketsHttpHandler)
            {
                Handlers = [.. HandlerChain.Of(handler)],
            };

    /// <summary>Returns a channel over the client of a factory.</summary>
    /// <param name="client">The client, which does not own its handlers.</param>
    /// <param name="handlers">The handlers of the client, the outermost first. Empty if they are not known.</param>
    /// <param name="own">The handler to dispose with the channel, which the factory never disposes. Null for none.</param>
    public static SeamChannel Over(
        HttpClient client,
        IReadOnlyList<HttpMessageHandler> handlers,
        HttpMessageHandler? own
    ) => new(client, isSocketsOnly: handlers is [SocketsHttpHandler]) { Handlers = handlers, Own = own };

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
