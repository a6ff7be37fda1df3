using System.Buffers;
using System.IO.Compression;

namespace Seam.Acs;

/// <summary>
/// Decompresses a body with Brotli. .NET's own stream also compresses, which makes a program that is compiled ahead of time
/// half a megabyte larger.
/// </summary>
internal sealed class BrotliBody(Stream compressed) : ReadOnlyStream(compressed)
{
    private const int PortionLength = 8 * 1024;

    private readonly byte[] _portion = new byte[PortionLength];
    private ReadOnlyMemory<byte> _compressed;
    private BrotliDecoder _decoder;
    private bool _isAtEnd;

    public override int Read(Span<byte> buffer)
    {
        int count;
        while (!TryDecompress(buffer, out count))
            Take(Source.Read(_portion));
        return count;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int count;
        while (!TryDecompress(buffer.Span, out count))
            Take(await Source.ReadAsync(_portion, cancellationToken).ConfigureAwait(false));
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _decoder.Dispose();
        base.Dispose(disposing);
    }

    private void Take(int count)
    {
        // A body that ends too early is no error here, as for .NET's own streams: its JSON ends early too.
        _isAtEnd = count == 0;
        _compressed = _portion.AsMemory(0, count);
    }

    /// <summary>Returns whether there are bytes or the body has ended. False if more compressed bytes are needed.</summary>
    private bool TryDecompress(Span<byte> decompressed, out int count)
    {
        count = 0;
        if (_isAtEnd)
            return true;
        var status = _decoder.Decompress(_compressed.Span, decompressed, out var consumed, out count);
        _compressed = _compressed[consumed..];
        if (status == OperationStatus.InvalidData)
            throw new InvalidDataException("The compressed body is damaged.");
        _isAtEnd = status == OperationStatus.Done;
        return count > 0 || status != OperationStatus.NeedMoreData;
    }
}
