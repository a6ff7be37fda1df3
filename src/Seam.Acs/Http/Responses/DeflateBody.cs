using System.IO.Compression;

namespace Seam.Acs;

/// <summary>
/// Decompresses a body with deflate. HTTP means the zlib format by it, but some servers leave out the header of that format.
/// </summary>
internal sealed class DeflateBody(Stream compressed) : ReadOnlyStream(compressed)
{
    // The compression method of the zlib format, in the low half of its first byte.
    private const int Deflate = 8;

    private readonly byte[] _first = new byte[1];
    private Stream? _decompressed;

    public override int Read(Span<byte> buffer)
    {
        _decompressed ??= Open(Source.Read(_first));
        return _decompressed.Read(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _decompressed ??= Open(await Source.ReadAsync(_first, cancellationToken).ConfigureAwait(false));
        return await _decompressed.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _decompressed?.Dispose();
        base.Dispose(disposing);
    }

    private Stream Open(int count)
    {
        var whole = new WithFirst(_first.AsMemory(0, count), Source);
        return (_first[0] & 0xF) == Deflate
            ? new ZLibStream(whole, CompressionMode.Decompress)
            : new DeflateStream(whole, CompressionMode.Decompress);
    }

    /// <summary>Bytes that were read already, and the rest of their stream.</summary>
    private sealed class WithFirst(ReadOnlyMemory<byte> first, Stream rest) : ReadOnlyStream(rest)
    {
        private ReadOnlyMemory<byte> _first = first;

        public override int Read(Span<byte> buffer) => TakeFirst(buffer) ?? Source.Read(buffer);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            TakeFirst(buffer.Span) is { } count ? new(count) : Source.ReadAsync(buffer, cancellationToken);

        private int? TakeFirst(Span<byte> buffer)
        {
            if (_first.IsEmpty || buffer.IsEmpty)
                return null;
            buffer[0] = _first.Span[0];
            _first = _first[1..];
            return 1;
        }
    }
}
