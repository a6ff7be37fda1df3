using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace Seam.Acs;

/// <summary>
/// Gives a text that was read before, within the same list, as the same string: most of a list's memory are IDs of the few
/// systems, workspaces and users that all its items name.
/// </summary>
internal static class SharedText
{
    // IDs, names and codes; what is longer is hardly ever said twice.
    private const int MaxLength = 64;

    private const int TableBits = 10;

    [ThreadStatic]
    private static string?[]? _idle;

    /// <summary>The texts that are shared on this thread; <c>null</c> outside of lists.</summary>
    [field: ThreadStatic]
    public static string?[]? Active { get; private set; }

    /// <summary>Begins to share on this thread. An answer is one list, with none of its kind inside.</summary>
    public static void Begin()
    {
        Active = _idle ?? new string?[1 << TableBits];
        _idle = null;
    }

    /// <summary>Ends what began, and forgets all texts.</summary>
    public static void End()
    {
        var table = Active!;
        Active = null;
        Array.Clear(table);
        _idle = table;
    }

    /// <summary>The text of a string without escapes that lies in one piece.</summary>
    /// <exception cref="InvalidOperationException">The bytes are not UTF-8.</exception>
    public static string Read(string?[] texts, ref Utf8JsonReader reader)
    {
        var bytes = reader.ValueSpan;
        if (bytes.Length > MaxLength)
            return reader.GetString()!;
        ref var known = ref texts[PlaceOf(bytes)];
        if (known is null || !Ascii.Equals(bytes, known))
            known = reader.GetString()!;
        return known;
    }

    private static int PlaceOf(ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)bytes.Length;
        if (bytes.Length >= sizeof(ulong))
        {
            hash ^= BinaryPrimitives.ReadUInt64LittleEndian(bytes) * 0x9E3779B97F4A7C15;
            hash ^= BinaryPrimitives.ReadUInt64LittleEndian(bytes[^sizeof(ulong)..]);
        }
        else
        {
            foreach (var part in bytes)
                hash = (hash << 8) ^ part;
        }

        return (int)((hash * 0xD6E8FEB86659FD93) >> (64 - TableBits));
    }
}
