using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Seam.Acs.Tests;

/// <summary>A server on a bare socket, which misbehaves as a test tells it, and counts what really reached it.</summary>
internal sealed class SocketServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<SocketServer, NetworkStream, Task> _answer;
    private readonly Task _accepting;
    private int _connections;
    private int _requests;

    /// <param name="answer">Answers one request that was read whole. The connection is closed where it throws.</param>
    public SocketServer(Func<SocketServer, NetworkStream, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri Url => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public int Connections => _connections;

    public int Requests => _requests;

    public CancellationToken Stopping => _stop.Token;

    public static Task WriteAsync(NetworkStream stream, string text) =>
        stream.WriteAsync(Encoding.Latin1.GetBytes(text)).AsTask();

    public static Task AnswerAsync(NetworkStream stream, string body) =>
        WriteAsync(
            stream,
            $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}"
        );

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _accepting;
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var serving = new List<Task>();
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptSocketAsync(_stop.Token);
                Interlocked.Increment(ref _connections);
                serving.Add(ServeAsync(socket));
            }
        }
        catch (Exception failure) when (failure is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(serving);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        await using var stream = new NetworkStream(socket, ownsSocket: true);
        try
        {
            while (await ReadRequestAsync(stream))
            {
                Interlocked.Increment(ref _requests);
                await _answer(this, stream);
            }
        }
        catch (Exception failure) when (failure is IOException or OperationCanceledException)
        {
            // The client has gone, or the test is over.
        }
    }

    private async Task<bool> ReadRequestAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one, _stop.Token) == 0)
                return false;
            head.Append((char)one[0]);
        }

        var length = head.ToString()
            .Split("\r\n")
            .Where(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
            .Select(line =>
                int.Parse(line["Content-Length:".Length..], System.Globalization.CultureInfo.InvariantCulture)
            )
            .FirstOrDefault();
        await stream.ReadExactlyAsync(new byte[length], _stop.Token);
        return true;
    }
}
