namespace Seam.Acs.Testing;

/// <summary>The way from an <see cref="HttpClient"/> to a simulator, without a socket.</summary>
internal sealed class SimulatorHandler : HttpMessageHandler
{
    private readonly SimulatorServer _server;

    public SimulatorHandler(SimulatorServer server) => _server = server;

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var body = new MemoryStream();
        request.Content?.CopyTo(body, null, cancellationToken);
        return _server.Serve(request, body.ToArray(), cancellationToken);
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        var body = request.Content is null
            ? []
            : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return await _server.ServeAsync(request, body, cancellationToken).ConfigureAwait(false);
    }
}
