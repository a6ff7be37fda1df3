using System.IO.Compression;

namespace Seam.Acs;

/// <summary>
/// Undoes the compression of a body. The framework's handler can do that too, but parses and lists anew, with each request,
/// what it accepts.
/// </summary>
internal static class Unpacking
{
    /// <summary>What requests say that they accept.</summary>
    public const string Accepted = "gzip, deflate, br";

    /// <summary>The unpacked body; the stream itself where it isn't packed, or by what wasn't asked for.</summary>
    public static Stream Of(HttpContent content, Stream stream)
    {
        if (!content.Headers.NonValidated.TryGetValues("Content-Encoding", out var encodings))
            return stream;
        // What was done last is undone first; nothing that is accepted is done twice.
        var last = encodings.ToString().AsSpan();
        last = last[(last.LastIndexOf(',') + 1)..].Trim();
        if (Is(last, "gzip"))
            return new GZipStream(stream, CompressionMode.Decompress);
        if (Is(last, "br"))
            return new BrotliBody(stream);
        return Is(last, "deflate") ? new ZLibStream(stream, CompressionMode.Decompress) : stream;
    }

    private static bool Is(ReadOnlySpan<char> encoding, string name) =>
        encoding.Equals(name, StringComparison.OrdinalIgnoreCase);
}
