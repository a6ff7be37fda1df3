using System.Buffers;
using System.Net;

namespace Seam.Acs;

/// <summary>The whole body of a response in a buffer of the shared pool, behind the face of an ordinary content.</summary>
internal sealed class ResponseBody : HttpContent
{
    /// <summary>
    /// The most bytes of a body, decompressed. A policy of ours: about a hundred times the longest list that the API sends,
    /// and little enough that a broken or hostile server can't exhaust the process, with <see cref="ResponseDensity"/>.
    /// </summary>
    public const int MaxLength = 64 * 1024 * 1024;

    private const int InitialSize = 4 * 1024;

    // A length that a header claims isn't believed further than this before the bytes are there.
    private const int MaxInitialSize = 1024 * 1024;

    private readonly int _length;
    private byte[]? _bytes;

    private ResponseBody(byte[] bytes, int length)
    {
        _bytes = bytes;
        _length = length;
    }

    public ReadOnlyMemory<byte> Bytes =>
        (_bytes ?? throw new ObjectDisposedException(nameof(HttpContent))).AsMemory(0, _length);

    /// <summary>Reads the body of a response and puts it in the place of the response's content.</summary>
    /// <exception cref="ResponseTooLongException">The body is longer than <see cref="MaxLength"/>.</exception>
    public static async ValueTask BufferAsync(
        HttpResponseMessage response,
        BodyReading reading,
        bool synchronously,
        CancellationToken cancellationToken
    )
    {
        var content = response.Content;
        var bytes = Rent(content);
        var length = 0;
        // A synchronous read takes no token. The only way to end it is to close what it reads from.
        using (
            synchronously
                ? cancellationToken.UnsafeRegister(static state => ((HttpContent)state!).Dispose(), content)
                : default
        )
        // The transport's own content has its stream at hand, and needs no task for it.
        using (
            var stream =
                synchronously || (reading & BodyReading.Unpack) != 0
                    ? OpenToRead(content, reading, cancellationToken)
                    : await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false)
        )
        {
            int count;
            while (
                (
                    count = synchronously
                        ? stream.Read(bytes, length, bytes.Length - length)
                        : await stream.ReadAsync(bytes.AsMemory(length), cancellationToken).ConfigureAwait(false)
                ) > 0
            )
            {
                length += count;
                bytes = Extend(bytes, length);
            }
        }

        if (synchronously)
            cancellationToken.ThrowIfCancellationRequested();
        Replace(response, content, reading, bytes, length);
    }

    /// <summary>Puts an empty body in the place of one that can't be read.</summary>
    public static void Drop(HttpResponseMessage response) =>
        Replace(response, response.Content, BodyReading.KeepHeaders, [], 0);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(
        Stream stream,
        TransportContext? context,
        CancellationToken cancellationToken
    ) => stream.WriteAsync(Bytes, cancellationToken).AsTask();

    protected override void SerializeToStream(
        Stream stream,
        TransportContext? context,
        CancellationToken cancellationToken
    ) => stream.Write(Bytes.Span);

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && Interlocked.Exchange(ref _bytes, null) is { Length: > 0 } bytes)
            ArrayPool<byte>.Shared.Return(bytes);
        base.Dispose(disposing);
    }

    private static byte[] Rent(HttpContent content)
    {
        if (content.Headers.ContentLength is not { } announced)
            return ArrayPool<byte>.Shared.Rent(InitialSize);
        if (announced > MaxLength)
            throw new ResponseTooLongException(MaxLength);
        // One byte more than announced, so that the end is seen without growing.
        return ArrayPool<byte>.Shared.Rent((int)Math.Min(announced + 1, MaxInitialSize));
    }

    // A buffer that is abandoned by an exception is left to the garbage collector: a read that was cut may still write to it.
    private static byte[] Extend(byte[] bytes, int length)
    {
        if (length > MaxLength)
            throw new ResponseTooLongException(MaxLength);
        if (length < bytes.Length)
            return bytes;
        var larger = ArrayPool<byte>.Shared.Rent(bytes.Length * 2);
        bytes.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        return larger;
    }

    private static Stream OpenToRead(HttpContent content, BodyReading reading, CancellationToken cancellationToken)
    {
        var stream = content.ReadAsStream(cancellationToken);
        return (reading & BodyReading.Unpack) != 0 ? Unpacking.Of(content, stream) : stream;
    }

    private static void Replace(
        HttpResponseMessage response,
        HttpContent content,
        BodyReading reading,
        byte[] bytes,
        int length
    )
    {
        var body = new ResponseBody(bytes, length);
        if ((reading & BodyReading.KeepHeaders) != 0)
            body.KeepHeaders(content);
        response.Content = body;
        content.Dispose();
    }

    private void KeepHeaders(HttpContent content)
    {
        foreach (var (name, values) in content.Headers.NonValidated)
        {
            // They told how the bytes came, and these are the bytes unpacked.
            if (
                !name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)
                && !name.Equals("Content-Encoding", StringComparison.OrdinalIgnoreCase)
            )
            {
                Headers.TryAddWithoutValidation(name, values);
            }
        }
    }
}
