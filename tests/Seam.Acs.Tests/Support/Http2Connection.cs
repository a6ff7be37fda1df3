using System.Buffers.Binary;
using System.Net.Sockets;

namespace Seam.Acs.Tests;

/// <summary>A frame of HTTP/2, by RFC 9113.</summary>
internal sealed record Http2Frame(byte Type, byte Flags, int StreamId, byte[] Payload)
{
    public const byte Data = 0;
    public const byte Headers = 1;
    public const byte Settings = 4;
    public const byte WindowUpdate = 8;

    public const byte EndStream = 1;
    public const byte EndHeaders = 4;

    public bool EndsStream => (Flags & EndStream) != 0;
}

/// <summary>A connection of a server that speaks as much HTTP/2 as a test needs.</summary>
internal sealed class Http2Connection(NetworkStream stream)
{
    private const int PrefaceLength = 24;
    private const int HeadLength = 9;
    private const byte Acknowledgement = 1;

    /// <summary>Begins the connection.</summary>
    /// <param name="window">How many bytes of a body may be sent before the server asks for more.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task BeginAsync(int window, CancellationToken cancellationToken)
    {
        await stream.ReadExactlyAsync(new byte[PrefaceLength], cancellationToken);
        await WriteAsync(new(Http2Frame.Settings, 0, 0, [0, 4, .. Bytes(window)]), cancellationToken);
    }

    /// <summary>Reads the next frame that isn't about the connection itself.</summary>
    public async Task<Http2Frame> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var head = new byte[HeadLength];
            await stream.ReadExactlyAsync(head, cancellationToken);
            var payload = new byte[(head[0] << 16) | (head[1] << 8) | head[2]];
            await stream.ReadExactlyAsync(payload, cancellationToken);
            var id = BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(5)) & int.MaxValue;
            if (id != 0)
                return new Http2Frame(head[3], head[4], id, payload);
            if (head[3] == Http2Frame.Settings && head[4] != Acknowledgement)
                await WriteAsync(new(Http2Frame.Settings, Acknowledgement, 0, []), cancellationToken);
        }
    }

    /// <summary>Answers a stream, whole.</summary>
    /// <param name="streamId">The stream.</param>
    /// <param name="head">The headers, compressed.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task AnswerAsync(int streamId, byte[] head, byte[] body, CancellationToken cancellationToken)
    {
        await WriteAsync(new(Http2Frame.Headers, Http2Frame.EndHeaders, streamId, head), cancellationToken);
        await WriteAsync(new(Http2Frame.Data, Http2Frame.EndStream, streamId, body), cancellationToken);
    }

    /// <summary>Lets so many more bytes of a stream's body come.</summary>
    public Task AskForAsync(int streamId, int bytes, CancellationToken cancellationToken) =>
        WriteAsync(new(Http2Frame.WindowUpdate, 0, streamId, Bytes(bytes)), cancellationToken);

    private async Task WriteAsync(Http2Frame frame, CancellationToken cancellationToken)
    {
        var length = Bytes(frame.Payload.Length);
        byte[] head = [.. length[1..], frame.Type, frame.Flags, .. Bytes(frame.StreamId)];
        await stream.WriteAsync((byte[])[.. head, .. frame.Payload], cancellationToken);
    }

    private static byte[] Bytes(int number)
    {
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }
}
