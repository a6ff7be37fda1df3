namespace Seam.Acs;

/// <summary>The three bytes that some servers write before their JSON, and that a reader may pass over.</summary>
internal static class ByteOrderMark
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>How many bytes of it the text begins with: all or none.</summary>
    public static int Length(ReadOnlySpan<byte> json) => json.StartsWith(Mark) ? Mark.Length : 0;
}
