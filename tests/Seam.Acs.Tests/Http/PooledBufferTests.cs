using System.Buffers;
using System.Runtime.InteropServices;

namespace Seam.Acs.Tests;

public sealed class PooledBufferTests
{
    [Fact]
    public void What_is_written_in_pieces_of_any_size_is_kept()
    {
        var random = new Random(7);
        var expected = new List<byte>();
        var buffer = new PooledBuffer();

        for (var piece = 0; piece < 200; piece++)
        {
            var bytes = new byte[random.Next(0, 700)];
            random.NextBytes(bytes);
            var space = piece % 2 == 0 ? buffer.GetSpan(bytes.Length) : buffer.GetMemory(bytes.Length).Span;
            bytes.CopyTo(space);
            buffer.Advance(bytes.Length);
            expected.AddRange(bytes);
        }

        Assert.Equal(expected, buffer.Written.ToArray());
        buffer.Return();
        Assert.True(buffer.Written.IsEmpty);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(5000)]
    public void There_is_always_as_much_room_as_was_asked_for_and_never_none(int size)
    {
        var buffer = new PooledBuffer();
        var first = buffer.GetSpan(size).Length;
        Assert.True(first >= Math.Max(size, 1));

        // To the last byte, after which there is no room left.
        buffer.Advance(first);
        Assert.True(buffer.GetMemory(size).Length >= Math.Max(size, 1));
        Assert.Equal(first, buffer.Written.Length);
        buffer.Return();
    }

    [Fact]
    public void Room_that_is_there_is_used()
    {
        var buffer = new PooledBuffer();
        var all = buffer.GetSpan().Length;

        Assert.Equal(all, buffer.GetSpan(all).Length);

        buffer.Advance(1);
        Assert.Equal(all - 1, buffer.GetSpan(all - 1).Length);
        buffer.Return();
    }

    [Fact]
    public void A_buffer_grows_by_doubling()
    {
        var buffer = new PooledBuffer();
        var first = buffer.GetSpan().Length;
        buffer.Advance(first);

        Assert.True(buffer.GetSpan(1).Length >= first);
        buffer.Return();
    }

    [Fact]
    public void A_buffer_can_be_returned_twice()
    {
        var buffer = new PooledBuffer();
        buffer.Advance(3);
        buffer.Return();
        buffer.Return();
        Assert.True(buffer.Written.IsEmpty);
    }

    // What the shared pool was given last on a thread is what it gives first.
    [Fact]
    public void What_it_has_outgrown_and_what_it_returns_goes_back_to_the_pool()
    {
        var buffer = new PooledBuffer();
        var first = ArrayOf(buffer);
        buffer.GetSpan(first.Length);
        buffer.Advance(first.Length);

        buffer.GetSpan(1);
        var second = ArrayOf(buffer);
        var afterGrowth = ArrayPool<byte>.Shared.Rent(first.Length);
        buffer.Return();
        buffer.Return();
        var afterReturn = ArrayPool<byte>.Shared.Rent(second.Length);

        Assert.Same(first, afterGrowth);
        Assert.Same(second, afterReturn);
        Assert.NotSame(first, second);
    }

    private static byte[] ArrayOf(PooledBuffer buffer) =>
        MemoryMarshal.TryGetArray(buffer.Written, out var segment) ? segment.Array! : [];
}
