using System.IO.Compression;
using System.Text;
using static Seam.Acs.Tests.Expected;

namespace Seam.Acs.Tests;

/// <summary>Answers that are compressed.</summary>
internal static class PackedFaults
{
    private const string TooLong = "`SeamResponseException` 200, too long";
    private const string Broken = "`SeamTransportException` (InvalidResponse)";

    // More than the client accepts.
    private static readonly Lazy<byte[]> GzipBomb = new(() => Pack(Gzip, Zeros));
    private static readonly Lazy<byte[]> BrotliBomb = new(() => Pack(Brotli, Zeros));

    public static readonly IReadOnlyList<Fault> All =
    [
        new("gzip") { OnRequest = x => AnswerAsync(x, "gzip", Pack(Gzip, ValueOf(x))), All = Succeeds() },
        new("deflate") { OnRequest = x => AnswerAsync(x, "deflate", Pack(Deflate, ValueOf(x))), All = Succeeds() },
        new("deflate without the header of zlib")
        {
            OnRequest = x => AnswerAsync(x, "deflate", Pack(RawDeflate, ValueOf(x))),
            All = Succeeds(),
        },
        new("brotli") { OnRequest = x => AnswerAsync(x, "br", Pack(Brotli, ValueOf(x))), All = Succeeds() },
        new("gzip that can't be unpacked")
        {
            OnRequest = x => AnswerAsync(x, "gzip", ValueOf(x)),
            Harmless = Leaves(Broken, 3, after: 1.5),
            Once = Leaves(Broken),
        },
        new("deflate that can't be unpacked")
        {
            OnRequest = x => AnswerAsync(x, "deflate", ValueOf(x)),
            Harmless = Leaves(Broken, 3, after: 1.5),
            Once = Leaves(Broken),
        },
        new("brotli that can't be unpacked")
        {
            OnRequest = x => AnswerAsync(x, "br", ValueOf(x)),
            Harmless = Leaves(Broken, 3, after: 1.5),
            Once = Leaves(Broken),
        },
        new("gzip that ends in the middle")
        {
            OnRequest = x => AnswerAsync(x, "gzip", Pack(Gzip, ValueOf(x))[..^20]),
            All = Leaves("`SeamResponseException` 200"),
        },
        new("A bomb of gzip: 0.8 MB that unpack to 80 MiB")
        {
            IsHeavy = true,
            OnRequest = x => AnswerAsync(x, "gzip", GzipBomb.Value),
            All = Leaves(TooLong),
        },
        new("A bomb of brotli: 15 KB that unpack to 80 MiB")
        {
            IsHeavy = true,
            OnRequest = x => AnswerAsync(x, "br", BrotliBomb.Value),
            All = Leaves(TooLong),
        },
    ];

    private static byte[] Zeros => new byte[80 * 1024 * 1024];

    private static byte[] ValueOf(Exchange exchange) => Encoding.UTF8.GetBytes(exchange.Call.Body(exchange.Call.Value));

    private static Task AnswerAsync(Exchange exchange, string encoding, byte[] body) =>
        exchange.AnswerAsync(200, body, $"Content-Encoding: {encoding}");

    private static Stream RawDeflate(Stream packed) =>
        new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true);

    private static Stream Gzip(Stream packed) => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true);

    private static Stream Deflate(Stream packed) => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true);

    private static Stream Brotli(Stream packed) => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true);

    private static byte[] Pack(Func<Stream, Stream> pack, byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = pack(packed))
            stream.Write(bytes);
        return packed.ToArray();
    }
}
