using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Seam.Acs;

/// <summary>16 bytes that stand for a text, so that remembering many costs little. No two texts share them but by a miracle.</summary>
internal static class ShortHash
{
    public static UInt128 Of(string kind, string value)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(kind + value), hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
