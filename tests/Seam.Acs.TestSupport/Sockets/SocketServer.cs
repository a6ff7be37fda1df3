using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Seam.Acs.TestSupport;

/// <summary>A server on a bare socket, which misbehaves as a test tells it, and counts what really reached it.</summary>
public sealed class SocketServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<SocketConnection, Task> _serve;
    private readonly Task _accepting;
    private int _connections;
    private int _requests;

    /// <param name="answer">Answers one request that was read whole. The connection is closed where it throws.</param>
    public SocketServer(Func<SocketServer, NetworkStream, Task> answer)
        : this(connection => AnswerAllAsync(connection, answer)) { }

    /// <param name="serve">Does all that is done on one connection, which is closed when it ends or throws.</param>
    public SocketServer(Func<SocketConnection, Task> serve)
    {
        _serve = serve;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri Url => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public int Connections => _connections;

    /// <summary>How many requests arrived whole.</summary>
    public int Requests => _requests;

    public CancellationToken Stopping => _stop.Token;

    public static Task WriteAsync(NetworkStream stream, string text) =>
        stream.WriteAsync(Encoding.Latin1.GetBytes(text)).AsTask();

    public static Task AnswerAsync(NetworkStream stream, string body) =>
        WriteAsync(
            stream,
            $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}"
        );

    /// <summary>Counts a request, once it was read whole.</summary>
    public void Count() => Interlocked.Increment(ref _requests);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _accepting;
        _listener.Stop();
        _stop.Dispose();
    }

    private static async Task AnswerAllAsync(
        SocketConnection connection,
        Func<SocketServer, NetworkStream, Task> answer
    )
    {
        var server = connection.Server;
        while (
            await connection.ReadHeadAsync(server.Stopping) is { } head
            && await connection.ReadBodyAsync(head, server.Stopping) is not null
        )
        {
            server.Count();
            await answer(server, connection.Stream);
        }
    }

    private async Task AcceptAsync()
    {
        var serving = new List<Task>();
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptSocketAsync(_stop.Token);
                serving.Add(ServeAsync(new SocketConnection(this, socket, Interlocked.Increment(ref _connections))));
            }
        }
        catch (Exception failure) when (failure is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(serving);
        }
    }

    private async Task ServeAsync(SocketConnection connection)
    {
        await using (connection)
        {
            try
            {
                await _serve(connection);
            }
            catch (Exception failure)
                when (failure is IOException or SocketException or OperationCanceledException or ObjectDisposedException
                )
            {
                // The client has gone, or the test is over.
            }
        }
    }
}
