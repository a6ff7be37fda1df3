using System.Buffers;
using System.Text;

namespace BuildingRollout;

/// <summary>Tells where a file ceases to be UTF-8.</summary>
internal static class InvalidBytes
{
    private static ReadOnlySpan<byte> Mark => "\uFEFF"u8;

    /// <returns>Line and character, both from 1.</returns>
    public static (int Line, int Column) Locate(Stream stream)
    {
        stream.Position = 0;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var rest = bytes.AsSpan();
        if (rest.StartsWith(Mark))
            rest = rest[Mark.Length..];
        var (line, column) = (1, 1);
        while (Rune.DecodeFromUtf8(rest, out var rune, out var length) == OperationStatus.Done)
        {
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
            rest = rest[length..];
        }

        return (line, column);
    }
}
