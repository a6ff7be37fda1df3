using System.Net;

namespace Seam.Acs;

/// <summary>The JSON body of one attempt, over bytes that all attempts of a call share.</summary>
internal sealed class RequestBody : HttpContent
{
    // A body up to this size goes to the network in one piece. Of a longer one the server can for long have a part only.
    private const int MaxOnePiece = 16 * 1024;

    private readonly CallBody _body;
    private int _fate;
    private volatile bool _isWritten;

    public RequestBody(CallBody body)
    {
        _body = body;
        Headers.TryAddWithoutValidation("Content-Type", "application/json");
    }

    // What has become of the body's last piece, without which the server can't have the whole request.
    private enum Fate
    {
        Open,
        HandedOver,
        Withheld,
    }

    /// <summary>
    /// Whether nothing reads the body any more. Over HTTP/2 an answer may come while it is still being sent, and the transport
    /// then goes on in the background.
    /// </summary>
    public bool IsWritten => _isWritten;

    /// <summary>
    /// Settles that the transport doesn't get the last piece of the body any more. False where it has it, so that the server
    /// may have the request whole.
    /// </summary>
    public bool TryWithhold() =>
        (Fate)Interlocked.CompareExchange(ref _fate, (int)Fate.Withheld, (int)Fate.Open) != Fate.HandedOver;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(
        Stream stream,
        TransportContext? context,
        CancellationToken cancellationToken
    )
    {
        var (first, last) = Pieces();
        if (!first.IsEmpty)
            await stream.WriteAsync(first, cancellationToken).ConfigureAwait(false);
        HandOver();
        await stream.WriteAsync(last, cancellationToken).ConfigureAwait(false);
        _isWritten = true;
    }

    protected override void SerializeToStream(
        Stream stream,
        TransportContext? context,
        CancellationToken cancellationToken
    )
    {
        var (first, last) = Pieces();
        if (!first.IsEmpty)
            stream.Write(first.Span);
        HandOver();
        stream.Write(last.Span);
        _isWritten = true;
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Bytes.Length;
        return true;
    }

    private (ReadOnlyMemory<byte> First, ReadOnlyMemory<byte> Last) Pieces()
    {
        var body = _body.Bytes;
        return body.Length <= MaxOnePiece ? (default, body) : (body[..^1], body[^1..]);
    }

    /// <exception cref="IOException">The attempt is over, and was said to have sent nothing whole.</exception>
    private void HandOver()
    {
        if ((Fate)Interlocked.CompareExchange(ref _fate, (int)Fate.HandedOver, (int)Fate.Open) == Fate.Withheld)
            throw new IOException("The attempt is over.");
    }
}
