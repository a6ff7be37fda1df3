using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Seam.Acs.Tests;

public sealed class BrotliBodyTests
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes(
        string.Join(',', Enumerable.Range(0, 20_000).Select(number => $"door-{number}"))
    );

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8_192)]
    [InlineData(1_000_000)]
    public async Task A_body_is_unpacked_whatever_the_portions_it_comes_in(int portion)
    {
        var packed = Pack(Body);

        using var atOnce = new MemoryStream();
        await using (var stream = new BrotliBody(new Portions(packed, portion)))
            stream.CopyTo(atOnce);
        using var awaited = new MemoryStream();
        await using (var stream = new BrotliBody(new Portions(packed, portion)))
            await stream.CopyToAsync(awaited, portion, Token);

        Assert.Equal(Body, atOnce.ToArray());
        Assert.Equal(Body, awaited.ToArray());
    }

    [Fact]
    public void Bytes_that_do_not_repeat_are_unpacked_too()
    {
        var random = RandomNumberGenerator.GetBytes(100_000);
        using var unpacked = new MemoryStream();

        using (var stream = new BrotliBody(new MemoryStream(Pack(random))))
            stream.CopyTo(unpacked);

        Assert.Equal(random, unpacked.ToArray());
    }

    [Fact]
    public void An_empty_body_and_what_follows_a_body_have_no_bytes()
    {
        using var empty = new BrotliBody(new MemoryStream(Pack([])));
        using var followed = new BrotliBody(new MemoryStream([.. Pack("a"u8.ToArray()), 1, 2, 3]));

        Assert.Equal(-1, empty.ReadByte());
        Assert.Equal('a', followed.ReadByte());
        Assert.Equal(-1, followed.ReadByte());
        Assert.Equal(-1, followed.ReadByte());
    }

    [Fact]
    public async Task No_bytes_at_all_are_an_empty_body()
    {
        await using var atOnce = new BrotliBody(new MemoryStream());
        await using var awaited = new BrotliBody(new MemoryStream());

        Assert.Equal(-1, atOnce.ReadByte());
        Assert.Equal(-1, atOnce.ReadByte());
        Assert.Equal(0, await awaited.ReadAsync(new byte[1], Token));
    }

    [Fact]
    public async Task Body_that_ends_early_ends_without_an_error()
    {
        var compressed = Pack(Body);
        await using var half = new BrotliBody(new MemoryStream(compressed[..(compressed.Length / 2)]));
        await using var begun = new BrotliBody(new MemoryStream(compressed[..1]));
        using var decompressed = new MemoryStream();

        await half.CopyToAsync(decompressed, Token);

        Assert.InRange(decompressed.Length, 1, Body.Length - 1);
        Assert.Equal(Body[..(int)decompressed.Length], decompressed.ToArray());
        Assert.Equal(-1, begun.ReadByte());
    }

    [Fact]
    public void Damaged_body_throws()
    {
        using var damaged = new BrotliBody(new MemoryStream([0xFF, 0xFF, 0xFF, 0xFF]));

        var failure = Assert.Throws<InvalidDataException>(() => damaged.ReadByte());

        Assert.Equal("The compressed body is damaged.", failure.Message);
    }

    [Fact]
    public void It_can_only_be_read_and_closes_what_it_reads_from()
    {
        var packed = new MemoryStream(Pack(Body));
        var stream = new BrotliBody(packed);

        Assert.Equal((true, false, false), (stream.CanRead, stream.CanSeek, stream.CanWrite));
        Assert.Throws<NotSupportedException>(() => stream.Write([1], 0, 1));
        Assert.Throws<NotSupportedException>(() => stream.Seek(0, SeekOrigin.Begin));
        Assert.Throws<NotSupportedException>(() => stream.SetLength(1));
        Assert.Throws<NotSupportedException>(() => stream.Length);
        Assert.Throws<NotSupportedException>(() => stream.Position);
        Assert.Throws<NotSupportedException>(() => stream.Position = 1);

        stream.Dispose();

        Assert.False(packed.CanRead);
    }

    private static byte[] Pack(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var stream = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            stream.Write(body);
        return packed.ToArray();
    }

    /// <summary>Gives no more bytes at a time than a slow connection would.</summary>
    private sealed class Portions(byte[] bytes, int portion) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(portion, buffer.Length)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(portion, buffer.Length)], cancellationToken);
    }
}
