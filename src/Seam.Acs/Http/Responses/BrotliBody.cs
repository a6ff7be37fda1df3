using System.Buffers;
using System.IO.Compression;

namespace Seam.Acs;

/// <summary>
/// The unpacked bytes of a body that Brotli has packed. The framework's own stream brings the packing too, which makes a
/// program that is compiled ahead of time half a megabyte larger.
/// </summary>
internal sealed class BrotliBody(Stream packed) : Stream
{
    private const int PortionLength = 8 * 1024;

    private readonly byte[] _portion = new byte[PortionLength];
    private ReadOnlyMemory<byte> _packed;
    private BrotliDecoder _decoder;
    private bool _hasBegun;
    private bool _isAtEnd;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int count;
        while (!TryUnpack(buffer, out count))
            Take(packed.Read(_portion));
        return count;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int count;
        while (!TryUnpack(buffer.Span, out count))
            Take(await packed.ReadAsync(_portion, cancellationToken).ConfigureAwait(false));
        return count;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _decoder.Dispose();
            packed.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Take(int count)
    {
        // No bytes at all are an empty body, as they are for the framework's own streams.
        if (count == 0 && _hasBegun)
            throw new InvalidDataException("The packed body ended too early.");
        _isAtEnd = count == 0;
        _hasBegun = true;
        _packed = _portion.AsMemory(0, count);
    }

    /// <summary>Whether there are bytes, or none will come any more; false where more of the packed ones are needed.</summary>
    private bool TryUnpack(Span<byte> unpacked, out int count)
    {
        count = 0;
        if (_isAtEnd)
            return true;
        var status = _decoder.Decompress(_packed.Span, unpacked, out var consumed, out count);
        _packed = _packed[consumed..];
        if (status == OperationStatus.InvalidData)
            throw new InvalidDataException("The packed body is damaged.");
        _isAtEnd = status == OperationStatus.Done;
        return count > 0 || status != OperationStatus.NeedMoreData;
    }
}
