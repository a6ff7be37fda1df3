using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Seam.Acs.TestSupport;

/// <summary>The first lines of a request: what it is, before its body.</summary>
public sealed record RequestHead(string Method, string Path, IReadOnlyDictionary<string, string> Headers)
{
    public int BodyLength =>
        Headers.TryGetValue("Content-Length", out var length) ? int.Parse(length, CultureInfo.InvariantCulture) : 0;

    public static RequestHead Parse(string text)
    {
        var lines = text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var words = lines[0].Split(' ');
        return new RequestHead(
            words[0],
            words[1].Split('?')[0],
            lines
                .Skip(1)
                .ToDictionary(
                    line => line[..line.IndexOf(':', StringComparison.Ordinal)],
                    line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(),
                    StringComparer.OrdinalIgnoreCase
                )
        );
    }
}

/// <summary>A connection as a server sees it.</summary>
/// <param name="server">The server that accepted it.</param>
/// <param name="socket">What it runs over.</param>
/// <param name="number">Which one of the server's it is, from 1.</param>
public sealed class SocketConnection(SocketServer server, Socket socket, int number) : IAsyncDisposable
{
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();

    private readonly byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;

    public int Number { get; } = number;

    public NetworkStream Stream { get; } = new(socket, ownsSocket: true);

    public SocketServer Server { get; } = server;

    /// <summary>Reads the head of the next request; <c>null</c> where the client has gone.</summary>
    public async Task<RequestHead?> ReadHeadAsync(CancellationToken cancellationToken)
    {
        var head = new StringBuilder();
        while (true)
        {
            var length = Buffered.IndexOf(EndOfHead);
            if (length >= 0)
            {
                head.Append(Encoding.Latin1.GetString(Buffered[..length]));
                _start += length + EndOfHead.Length;
                return RequestHead.Parse(head.ToString());
            }

            if (_start == 0 && _end == _buffer.Length)
                throw new InvalidDataException("The head of a request is longer than this server reads.");
            if (!await FillAsync(cancellationToken))
                return null;
        }
    }

    /// <summary>Reads the body that a head announces; <c>null</c> where the client goes before its end.</summary>
    public async Task<byte[]?> ReadBodyAsync(RequestHead head, CancellationToken cancellationToken)
    {
        var body = new byte[head.BodyLength];
        var length = 0;
        while (length < body.Length)
        {
            if (_start == _end && !await FillAsync(cancellationToken))
                return null;
            var count = Math.Min(body.Length - length, _end - _start);
            Buffered[..count].CopyTo(body.AsSpan(length));
            _start += count;
            length += count;
        }

        return body;
    }

    /// <summary>Waits until something has come that was not read yet, and leaves it unread. False where the client has gone.</summary>
    public async Task<bool> WaitForDataAsync(CancellationToken cancellationToken)
    {
        if (_start < _end)
            return true;
        await socket.ReceiveAsync(Memory<byte>.Empty, SocketFlags.None, cancellationToken);
        return socket.Available > 0;
    }

    /// <summary>Keeps the system from holding much of what was written, and the client has not read.</summary>
    public void LimitBuffer() => socket.SendBufferSize = 16 * 1024;

    /// <summary>Breaks the connection off (RST) instead of ending it (FIN).</summary>
    public void Reset()
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Close();
    }

    public ValueTask DisposeAsync() => Stream.DisposeAsync();

    private Span<byte> Buffered => _buffer.AsSpan(_start, _end - _start);

    private async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        Buffered.CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        var count = await Stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
        _end += count;
        return count > 0;
    }
}
