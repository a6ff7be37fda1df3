using System.Net;

namespace Seam.Acs;

/// <summary>The JSON body of one attempt, over bytes that all attempts of a call share.</summary>
internal sealed class RequestBody : HttpContent
{
    // A body up to this size is sent in one piece. The server can have a part of a longer body for a long time.
    private const int MaxOnePiece = 16 * 1024;

    // The number of copies once no more may begin. No number of copies reaches zero from here.
    private const int Closed = int.MinValue;

    private readonly CallBody _body;
    private int _fate;
    private int _unfinishedCopies;

    public RequestBody(CallBody body)
    {
        _body = body;
        _body.BeginSending();
        Headers.TryAddWithoutValidation("Content-Type", "application/json");
    }

    // The state of the body's last piece, without which the server cannot have the whole request.
    private enum Fate
    {
        Open,
        HandedOver,
        Withheld,
    }

    /// <summary>Withholds the last piece of the body from the handler.</summary>
    /// <returns>False if the handler has that piece, so that the server may have the whole request.</returns>
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
        var (first, last) = BeginCopy();
        if (!first.IsEmpty)
            await stream.WriteAsync(first, cancellationToken).ConfigureAwait(false);
        HandOver();
        await stream.WriteAsync(last, cancellationToken).ConfigureAwait(false);
        Interlocked.Decrement(ref _unfinishedCopies);
    }

    protected override void SerializeToStream(
        Stream stream,
        TransportContext? context,
        CancellationToken cancellationToken
    )
    {
        var (first, last) = BeginCopy();
        if (!first.IsEmpty)
            stream.Write(first.Span);
        HandOver();
        stream.Write(last.Span);
        Interlocked.Decrement(ref _unfinishedCopies);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Bytes.Length;
        return true;
    }

    /// <summary>Ends the attempt. Over HTTP/2, .NET may still copy the body after the response has arrived.</summary>
    protected override void Dispose(bool disposing)
    {
        if (disposing && Interlocked.CompareExchange(ref _unfinishedCopies, Closed, 0) == 0)
            _body.EndSending();
        base.Dispose(disposing);
    }

    /// <remarks>A handler may send the body several times. A copy that fails may still be read, and is never finished.</remarks>
    /// <exception cref="IOException">The attempt has ended.</exception>
    private (ReadOnlyMemory<byte> First, ReadOnlyMemory<byte> Last) BeginCopy()
    {
        if (Interlocked.Increment(ref _unfinishedCopies) < 0)
            throw new IOException("The attempt has ended.");
        var body = _body.Bytes;
        return body.Length <= MaxOnePiece ? (default, body) : (body[..^1], body[^1..]);
    }

    /// <exception cref="IOException">The attempt has ended, and was reported as not sent whole.</exception>
    private void HandOver()
    {
        if ((Fate)Interlocked.CompareExchange(ref _fate, (int)Fate.HandedOver, (int)Fate.Open) == Fate.Withheld)
            throw new IOException("The attempt has ended.");
    }
}
