using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Seam.Acs.Load.Tests;

/// <summary>How a server answers.</summary>
internal enum Answering
{
    Whole,
    InChunks,
    Refusing,
    Never,
    HeadersOnly,
    HalfOfIt,
}

/// <summary>A server on loopback that answers each request with what only its sender can expect, and counts.</summary>
internal sealed class EchoServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<int, Answering> _how;
    private readonly Task _accepting;
    private int _accepted;
    private int _open;
    private int _requests;
    private int _spoilt;

    /// <param name="how">How the request of a number, from 1 on, is answered.</param>
    public EchoServer(Func<int, Answering> how)
    {
        _how = how;
        _listener.Start(512);
        _accepting = Accept();
    }

    public Uri Url => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>How many connections there ever were.</summary>
    public int Accepted => _accepted;

    public int Open => _open;

    public int Requests => _requests;

    /// <summary>How many requests came that nobody can have sent as they were.</summary>
    public int Spoilt => _spoilt;

    public SeamClient CreateClient(Action<SeamClientOptions>? configure = null)
    {
        var options = new SeamClientOptions { ApiKey = "seam_test_key", Endpoint = Url };
        configure?.Invoke(options);
        return new SeamClient(options);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _accepting;
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task Accept()
    {
        var serving = new List<Task>();
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptSocketAsync(_stop.Token);
                socket.NoDelay = true;
                Interlocked.Increment(ref _accepted);
                Interlocked.Increment(ref _open);
                serving.Add(Serve(socket));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(serving);
        }
    }

    private async Task Serve(Socket socket)
    {
        await using var stream = new NetworkStream(socket, ownsSocket: true);
        try
        {
            var requests = new RequestReader(stream);
            while (await requests.Next(_stop.Token) is { } request)
                await stream.WriteAsync(Answer(request), _stop.Token);
        }
        catch (Exception failure) when (failure is IOException or OperationCanceledException)
        {
            // The client has gone, or the test is over.
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private byte[] Answer((string Head, byte[] Body) request)
    {
        var how = _how(Interlocked.Increment(ref _requests));
        var body = how == Answering.Refusing ? Refusal : Payload.Answer(IdOf(request.Head, request.Body));
        return how switch
        {
            Answering.Never => [],
            Answering.HeadersOnly => Head(200, body.Length),
            Answering.HalfOfIt => [.. Head(200, body.Length), .. body.AsSpan(0, body.Length / 2)],
            Answering.Refusing => [.. Head(404, body.Length), .. body],
            Answering.InChunks =>
            [
                .. "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n"u8,
                body[0],
                .. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\r\n{body.Length - 1:x}\r\n")),
                .. body.AsSpan(1),
                .. "\r\n0\r\n\r\n"u8,
            ],
            _ => [.. Head(200, body.Length), .. body],
        };
    }

    private static byte[] Refusal =>
        """{"error":{"type":"acs_user_not_found","message":"There is no such user."}}"""u8.ToArray();

    private static byte[] Head(int status, int length) =>
        Encoding.ASCII.GetBytes(
            string.Create(
                CultureInfo.InvariantCulture,
                $"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n"
            )
        );

    /// <summary>The user whom the request is about, by its query or its body, which is held against what it must be.</summary>
    private string IdOf(string head, byte[] body)
    {
        const string Parameter = "acs_user_id=";
        var start = head.IndexOf(Parameter, StringComparison.Ordinal);
        if (start >= 0)
            return head[(start + Parameter.Length)..head.IndexOfAny(['&', ' '], start)];

        try
        {
            using var json = JsonDocument.Parse(body);
            var name = json.RootElement.GetProperty("full_name").GetString()!;
            var id = name.Split(' ')[0];
            if (name == Payload.NameOf(id))
                return id;
        }
        catch (JsonException)
        {
            // Counted below.
        }

        Interlocked.Increment(ref _spoilt);
        return "nobody";
    }
}
