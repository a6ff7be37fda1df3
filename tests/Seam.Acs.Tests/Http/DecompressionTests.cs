using System.IO.Compression;

namespace Seam.Acs.Tests;

public sealed class DecompressionTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_handler_of_the_users_has_unpacked_is_taken_as_it_is(bool synchronously)
    {
        using var client = Client.Make(
            new Script(_ =>
            {
                var response = Script.Ok()(default);
                response.Content.Headers.ContentEncoding.Add("gzip");
                return response;
            })
        );

        Assert.Equal(Things.Lamp, await client.Call(synchronously, Things.Get));
    }

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip", "GZip")]
    [InlineData("br", "br")]
    [InlineData("deflate", "deflate")]
    [InlineData("deflate", "identity, deflate")]
    [InlineData("raw deflate", "deflate")]
    [InlineData("", "identity")]
    [InlineData("", "zstd")]
    [InlineData("", "gzip, zstd")]
    [InlineData("", null)]
    public async Task A_body_is_unpacked_by_what_was_done_last(string packed, string? header)
    {
        var packer = new MemoryStream();
        await using (Stream stream = Packer(packed, packer))
            await stream.WriteAsync("Front Door"u8.ToArray(), TestContext.Current.CancellationToken);
        using var content = new ByteArrayContent([]);
        if (header is not null)
            content.Headers.TryAddWithoutValidation("Content-Encoding", header);

        using var reader = new StreamReader(Decompression.Of(content, new MemoryStream(packer.ToArray())));

        Assert.Equal("Front Door", await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    private static Stream Packer(string encoding, Stream to) =>
        encoding switch
        {
            "gzip" => new GZipStream(to, CompressionMode.Compress),
            "br" => new BrotliStream(to, CompressionMode.Compress),
            "deflate" => new ZLibStream(to, CompressionMode.Compress),
            "raw deflate" => new DeflateStream(to, CompressionMode.Compress),
            _ => to,
        };
}
