using System.Buffers;
using System.Net;

namespace Seam.Acs;

/// <summary>The whole body of a response, in a buffer of the shared pool.</summary>
internal sealed class ResponseBody : HttpContent
{
    /// <summary>
    /// The maximum length of a decompressed body, in bytes. Policy: about a hundred times the longest list that the API sends.
    /// With <see cref="ResponseDensity"/>, it keeps a hostile server from exhausting the process's memory.
    /// </summary>
    public const int MaxLength = 64 * 1024 * 1024;

    private const int InitialSize = 4 * 1024;

    // The most that is allocated for a Content-Length before the bytes arrive.
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

    /// <summary>Reads the whole body of a response, and replaces the response's content with it.</summary>
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
        try
        {
            // A synchronous read takes no token. Only closing the content ends it.
            using (
                synchronously
                    ? cancellationToken.UnsafeRegister(static state => ((HttpContent)state!).Dispose(), content)
                    : default
            )
            // .NET's content returns its stream at once, without a task.
            using (
                var stream =
                    synchronously || (reading & BodyReading.Decompress) != 0
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
        }
        catch (Exception failure) when (synchronously && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The read was canceled.", failure, cancellationToken);
        }

        if (synchronously)
            cancellationToken.ThrowIfCancellationRequested();
        Replace(response, content, reading, bytes, length);
    }

    /// <summary>Replaces a body that cannot be read with an empty body.</summary>
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
        // With one more byte, the last read finds the end without a larger buffer.
        return ArrayPool<byte>.Shared.Rent((int)Math.Min(announced + 1, MaxInitialSize));
    }

    // If this throws, the garbage collector takes the buffer: a canceled read may still write to it.
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
        return (reading & BodyReading.Decompress) != 0 ? Decompression.Of(content, stream) : stream;
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
            // These describe the bytes on the wire, before decompression.
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
