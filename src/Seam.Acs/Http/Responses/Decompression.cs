using System.IO.Compression;

namespace Seam.Acs;

/// <summary>
/// Decompresses bodies. .NET's handler can too, but parses the list of accepted encodings again for each request.
/// </summary>
internal static class Decompression
{
    /// <summary>The encodings that requests accept.</summary>
    public const string Accepted = "gzip, deflate, br";

    /// <summary>Returns the decompressed body. Returns the stream itself if its encoding is none of the accepted ones.</summary>
    public static Stream Of(HttpContent content, Stream stream)
    {
        if (!content.Headers.NonValidated.TryGetValues("Content-Encoding", out var encodings))
            return stream;
        // Only the last encoding is undone: the client accepts no combination of several.
        var last = encodings.ToString().AsSpan();
        last = last[(last.LastIndexOf(',') + 1)..].Trim();
        if (Is(last, "gzip"))
            return new GZipStream(stream, CompressionMode.Decompress);
        if (Is(last, "br"))
            return new BrotliBody(stream);
        return Is(last, "deflate") ? new DeflateBody(stream) : stream;
    }

    private static bool Is(ReadOnlySpan<char> encoding, string name) =>
        encoding.Equals(name, StringComparison.OrdinalIgnoreCase);
}
