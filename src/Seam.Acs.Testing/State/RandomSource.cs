using System.Buffers.Binary;
using System.Globalization;

namespace Seam.Acs.Testing;

/// <summary>
/// Repeatable random values. Each purpose has a stream of its own, so that one more request ID, say, does not change
/// the PINs that follow. The generator is SplitMix64, written out because System.Random promises no stable sequence.
/// </summary>
internal sealed class RandomSource
{
    private ulong _state;

    public RandomSource(int seed, string stream)
    {
        // FNV-1a over the stream's name sets the streams of one seed apart.
        var hash = 14695981039346656037UL;
        foreach (var c in stream)
            hash = (hash ^ c) * 1099511628211UL;
        _state = hash ^ ((ulong)(uint)seed * 0x9E3779B97F4A7C15UL);
        Next();
    }

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 up to, but without, 1.</summary>
    public double NextFraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A UUID of version 4, in lower case.</summary>
    public string NextUuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, Next());
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Next());
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D");
    }

    public string NextDigits(int count) => new([.. Enumerable.Range(0, count).Select(_ => (char)('0' + Next() % 10))]);

    /// <summary>As many random bytes, as lower-case hexadecimal digits.</summary>
    public string NextHex(int bytes) =>
        string.Concat(NextBytes(bytes).Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));

    public byte[] NextBytes(int count)
    {
        var bytes = new byte[count];
        for (var i = 0; i < count; i++)
            bytes[i] = (byte)Next();
        return bytes;
    }
}
