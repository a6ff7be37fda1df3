using System.Net;

namespace Seam.Acs;

/// <summary>The JSON body of one attempt, over bytes that all attempts of a call share.</summary>
internal sealed class RequestBody : HttpContent
{
    private readonly SeamCall _call;

    public RequestBody(SeamCall call)
    {
        _call = call;
        Headers.TryAddWithoutValidation("Content-Type", "application/json");
    }

    /// <summary>Whether the transport has begun to send the body. Before that the server can't have the whole request.</summary>
    public bool Begun { get; private set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(
        Stream stream,
        TransportContext? context,
        CancellationToken cancellationToken
    )
    {
        Begun = true;
        return stream.WriteAsync(_call.Body, cancellationToken).AsTask();
    }

    protected override void SerializeToStream(
        Stream stream,
        TransportContext? context,
        CancellationToken cancellationToken
    )
    {
        Begun = true;
        stream.Write(_call.Body.Span);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _call.Body.Length;
        return true;
    }
}
