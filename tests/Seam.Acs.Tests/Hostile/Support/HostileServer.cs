using System.Net;

namespace Seam.Acs.Tests;

/// <summary>A server without a network that answers whatever it was told to, both ways.</summary>
internal sealed class HostileServer : HttpMessageHandler
{
    public int Status { get; set; } = 200;

    public byte[] Body { get; set; } = [];

    public IReadOnlyList<(string Name, string Value)> Headers { get; set; } = [];

    public int Requests { get; private set; }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests++;
        var response = new HttpResponseMessage((HttpStatusCode)Status)
        {
            Content = new ByteArrayContent(Body),
            RequestMessage = request,
        };
        foreach (var (name, value) in Headers)
        {
            // As the socket handler does it: some belong to the content.
            if (!response.Headers.TryAddWithoutValidation(name, value))
                response.Content.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    ) => Task.FromResult(Send(request, cancellationToken));
}
