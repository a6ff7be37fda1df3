namespace Seam.Acs.Tests;

/// <summary>Who is told that nothing was sent whole can rely on it, and whatever was sent whole is never denied.</summary>
public sealed class RequestBodyTests
{
    private const int Large = 1024 * 1024;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_was_withheld_is_not_sent_to_its_end(bool synchronously)
    {
        using var body = Make(Large);
        // The attempt is given up while the transport is in the middle of the body.
        using var stream = new Network(onWrite: () => Assert.True(body.TryWithhold()));

        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(body, stream, synchronously));

        Assert.Equal("The attempt is over.", Assert.IsType<IOException>(failure.InnerException).Message);
        Assert.InRange(stream.Length, 1, Large - 1);
        Assert.True(body.TryWithhold());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_was_handed_over_cannot_be_withheld(bool synchronously)
    {
        using var body = Make(Large);
        using var stream = new Network(onWrite: () => { });

        await SendAsync(body, stream, synchronously);

        Assert.Equal(Large, stream.Length);
        Assert.False(body.TryWithhold());
    }

    /// <summary>Nor while its last piece is being written, when the network may already have it.</summary>
    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 2)]
    [InlineData(true, Large)]
    [InlineData(false, Large)]
    public async Task The_last_piece_is_handed_over_before_it_is_written(bool synchronously, int length)
    {
        using var body = Make(length);
        var canStill = true;
        Network? stream = null;
        stream = new Network(onWrite: () =>
        {
            if (stream!.Length == length - 1 || length == 2)
                canStill = body.TryWithhold();
        });
        await using (stream)
            await SendAsync(body, stream, synchronously);

        Assert.False(canStill);
        Assert.Equal(length, stream.Written);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_small_body_is_written_in_one_piece(bool synchronously)
    {
        var writes = 0;
        using var body = Make(1000);
        using var stream = new Network(onWrite: () => writes++);

        await SendAsync(body, stream, synchronously);

        Assert.Equal(1, writes);
    }

    private static RequestBody Make(int length)
    {
        // Two quotes, the member's name, a colon, two quotes and two braces stand around the value.
        var request = length == 2 ? new ThingRequest() : new ThingRequest(("a", new string('x', length - 8)));
        var body = CallBody.Write(request);
        Assert.Equal(length, body.Bytes.Length);
        return new RequestBody(body);
    }

    private static Task SendAsync(RequestBody body, Stream stream, bool synchronously)
    {
        if (!synchronously)
            return body.CopyToAsync(stream);
        return Task.Run(() => body.CopyTo(stream, null, CancellationToken.None));
    }

    private sealed class Network(Action onWrite) : MemoryStream
    {
        public long Written { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            onWrite();
            // The overload for spans would come back here.
            base.Write(buffer.ToArray(), 0, buffer.Length);
            Written += buffer.Length;
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Write(buffer.Span);
            return ValueTask.CompletedTask;
        }
    }
}
