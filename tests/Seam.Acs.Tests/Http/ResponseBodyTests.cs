using System.Net;

namespace Seam.Acs.Tests;

/// <summary>A body is read whole, whatever its length and however it comes.</summary>
public sealed class ResponseBodyTests
{
    public static TheoryData<int, bool, bool> Lengths
    {
        get
        {
            var rows = new TheoryData<int, bool, bool>();
            int[] lengths =
            [
                0,
                1,
                4095,
                4096,
                4097,
                8192,
                100_000,
                (1024 * 1024) - 1,
                1024 * 1024,
                (1024 * 1024) + 1,
                3_000_000,
            ];
            foreach (var length in lengths)
            {
                foreach (var isAnnounced in new[] { true, false })
                {
                    rows.Add(length, isAnnounced, true);
                    rows.Add(length, isAnnounced, false);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public async Task A_body_of_any_length_is_read_whole(int length, bool isAnnounced, bool synchronously)
    {
        var expected = new byte[length];
        new Random(length).NextBytes(expected);
        var stream = new Pieces(length, expected);
        using var response = Respond(stream, isAnnounced ? length : null);

        await Read(response, synchronously);

        Assert.True(expected.AsSpan().SequenceEqual(BytesOf(response).Span));
        Assert.True(stream.IsDisposed);
    }

    [Theory]
    [InlineData(ResponseBody.MaxLength, null, true)]
    [InlineData(ResponseBody.MaxLength, ResponseBody.MaxLength, false)]
    public async Task A_body_may_be_as_long_as_the_limit(int length, int? announced, bool synchronously)
    {
        using var response = Respond(new Pieces(length), announced);

        await Read(response, synchronously);

        Assert.Equal(length, BytesOf(response).Length);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(null, false)]
    [InlineData(ResponseBody.MaxLength + 1, false)]
    // A server may announce less than it sends.
    [InlineData(1, false)]
    public async Task A_body_may_not_be_longer(int? announced, bool synchronously)
    {
        using var response = Respond(new Pieces(ResponseBody.MaxLength + 1), announced);

        await Assert.ThrowsAsync<ResponseTooLongException>(() => Read(response, synchronously));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Headers_stay_but_for_those_of_the_bytes_on_the_wire(bool synchronously)
    {
        using var response = Respond(new Pieces(3), 3);
        response.Content.Headers.TryAddWithoutValidation("content-encoding", "gzip");
        response.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        response.Content.Headers.TryAddWithoutValidation("x-more", ["a", "b"]);

        await Read(response, synchronously);

        Assert.Equal(
            ["Content-Type", "x-more"],
            response.Content.Headers.NonValidated.Select(header => header.Key).Order(StringComparer.Ordinal)
        );
        Assert.Equal(["a", "b"], response.Content.Headers.GetValues("x-more"));
        Assert.Equal(3, response.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Headers_are_left_behind_where_nobody_asks_for_them(bool synchronously)
    {
        using var response = Respond(new Pieces(3), 3);
        response.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");

        await Read(response, synchronously, BodyReading.None);

        Assert.Empty(response.Content.Headers.NonValidated);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_content_that_was_read_is_disposed(bool synchronously)
    {
        var content = new Content();
        using var response = new HttpResponseMessage { Content = content };

        await Read(response, synchronously);

        Assert.True(content.IsDisposed);
    }

    [Fact]
    public async Task A_content_that_can_be_read_only_asynchronously_is()
    {
        using var response = new HttpResponseMessage { Content = new Content { CanOnlyWait = true } };

        await Read(response, synchronously: false);

        Assert.Equal([1, 2], BytesOf(response).ToArray());
    }

    [Fact]
    public async Task A_body_is_an_ordinary_content()
    {
        using var response = Respond(new Pieces(3, [1, 2, 3]), null);
        await Read(response, synchronously: false);

        Assert.Equal([1, 2, 3], await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        using var copy = new MemoryStream();
        response.Content.CopyTo(copy, null, TestContext.Current.CancellationToken);
        Assert.Equal([1, 2, 3], copy.ToArray());
        using var another = new MemoryStream();
        await response.Content.CopyToAsync(another);
        Assert.Equal([1, 2, 3], another.ToArray());
    }

    [Fact]
    public async Task A_body_that_was_returned_cannot_be_read()
    {
        var response = Respond(new Pieces(3), null);
        await Read(response, synchronously: false);
        var body = (ResponseBody)response.Content;

        response.Dispose();
        response.Dispose();

        Assert.Throws<ObjectDisposedException>(() => body.Bytes);
    }

    [Fact]
    public void A_body_that_cannot_be_read_is_dropped()
    {
        var stream = new Pieces(3);
        using var response = Respond(stream, 3);
        response.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");

        ResponseBody.Drop(response);

        Assert.True(BytesOf(response).IsEmpty);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public void A_synchronous_read_is_cut_by_closing_what_it_reads_from_and_is_cancelled_though_it_ends_well()
    {
        using var source = new CancellationTokenSource();
        Pieces? stream = null;
        var wasClosed = false;
        stream = new Pieces(3)
        {
            BeforeEnd = () =>
            {
                source.Cancel();
                wasClosed = stream!.IsDisposed;
            },
        };
        using var response = Respond(stream, null);

        Assert.Throws<OperationCanceledException>(() =>
            ResponseBody
                .BufferAsync(response, BodyReading.KeepHeaders, synchronously: true, source.Token)
                .AsTask()
                .GetAwaiter()
                .GetResult()
        );

        Assert.True(wasClosed);
    }

    private static ReadOnlyMemory<byte> BytesOf(HttpResponseMessage response) => ((ResponseBody)response.Content).Bytes;

    private static Task Read(
        HttpResponseMessage response,
        bool synchronously,
        BodyReading reading = BodyReading.KeepHeaders
    ) => ResponseBody.BufferAsync(response, reading, synchronously, TestContext.Current.CancellationToken).AsTask();

    private static HttpResponseMessage Respond(Stream stream, int? announced)
    {
        var content = new StreamContent(stream);
        content.Headers.ContentLength = announced;
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content };
    }

    /// <summary>Two bytes, as a handler of the user's may have made them.</summary>
    private sealed class Content : HttpContent
    {
        private static readonly byte[] Bytes = [1, 2];

        public bool CanOnlyWait { get; init; }

        public bool IsDisposed { get; private set; }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            stream.WriteAsync(Bytes).AsTask();

        protected override void SerializeToStream(
            Stream stream,
            TransportContext? context,
            CancellationToken cancellationToken
        )
        {
            if (CanOnlyWait)
                throw new NotSupportedException();
            stream.Write(Bytes);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = Bytes.Length;
            return true;
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }

    /// <summary>Bytes that come in pieces of uneven length.</summary>
    private sealed class Pieces(int length, byte[]? bytes = null) : ReadOnlyStream
    {
        private int _position;
        private int _count;

        public Action? BeforeEnd { get; init; }

        public bool IsDisposed { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Assert.NotEqual(0, count);
            var piece = Math.Min(Math.Min(count, length - _position), (_count++ % 3 * 700_000) + 1000);
            if (piece == 0)
                BeforeEnd?.Invoke();
            bytes?.AsSpan(_position, piece).CopyTo(buffer.AsSpan(offset));
            _position += piece;
            return piece;
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
