namespace Seam.Acs.Tests;

/// <summary>Bytes that grow, and can be changed anywhere.</summary>
internal sealed class ByteText
{
    private byte[] _bytes = new byte[4096];

    public int Length { get; private set; }

    public Span<byte> Bytes => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public ByteText Add(ReadOnlySpan<byte> bytes)
    {
        Insert(Length, bytes);
        return this;
    }

    public void Insert(int position, ReadOnlySpan<byte> bytes)
    {
        // What is inserted may be a part of the text itself.
        var inserted = bytes.Overlaps(_bytes) ? bytes.ToArray() : bytes;
        if (Length + inserted.Length > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(Length + inserted.Length, _bytes.Length * 2));
        _bytes.AsSpan(position, Length - position).CopyTo(_bytes.AsSpan(position + inserted.Length));
        inserted.CopyTo(_bytes.AsSpan(position));
        Length += inserted.Length;
    }

    public void Remove(int position, int count)
    {
        _bytes.AsSpan(position + count, Length - position - count).CopyTo(_bytes.AsSpan(position));
        Length -= count;
    }

    public byte[] ToArray() => Bytes.ToArray();
}
