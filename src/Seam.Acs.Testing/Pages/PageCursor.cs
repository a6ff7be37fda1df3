using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Seam.Acs.Testing;

/// <summary>Cursors that can be neither read nor made up, and that hold for one operation with one set of parameters.</summary>
internal sealed class PageCursor
{
    private const int PlaceLength = sizeof(long);
    private const int TagLength = 16;
    private readonly byte[] _key;

    public PageCursor(byte[] key) => _key = key;

    /// <param name="scope">The operation and its parameters.</param>
    /// <param name="place">The sequence number after which the page begins.</param>
    public string Write(string scope, long place)
    {
        Span<byte> cursor = stackalloc byte[PlaceLength + TagLength];
        var tag = Tag(scope, place);
        tag.AsSpan(0, TagLength).CopyTo(cursor[PlaceLength..]);
        BinaryPrimitives.WriteInt64BigEndian(cursor, place ^ Mask(cursor[PlaceLength..]));
        return Convert.ToBase64String(cursor).Replace('+', '-').Replace('/', '_');
    }

    /// <exception cref="ApiError">It is no cursor of this list with these parameters.</exception>
    public long Read(string scope, string text)
    {
        Span<byte> cursor = stackalloc byte[PlaceLength + TagLength + 1];
        if (
            Convert.TryFromBase64String(text.Replace('-', '+').Replace('_', '/'), cursor, out var length)
            && length == PlaceLength + TagLength
        )
        {
            var tag = cursor[PlaceLength..length];
            var place = BinaryPrimitives.ReadInt64BigEndian(cursor) ^ Mask(tag);
            if (CryptographicOperations.FixedTimeEquals(tag, Tag(scope, place).AsSpan(0, TagLength)))
                return place;
        }
        throw ApiError.Invalid("page_cursor", "is not a cursor of this list with these parameters");
    }

    private byte[] Tag(string scope, long place) =>
        HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{place} {scope}"));

    private long Mask(ReadOnlySpan<byte> tag) => BinaryPrimitives.ReadInt64BigEndian(HMACSHA256.HashData(_key, tag));
}
