using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using static Seam.Acs.Tests.Expected;

namespace Seam.Acs.Tests;

/// <summary>Connections that are not made, and connections that break.</summary>
internal static class ConnectionFaults
{
    private const string Transport = "`SeamTransportException`";
    private const string Ended = $"{Transport} (ResponseEnded)";
    private const string NoTls = $"{Transport} (SecureConnectionError)";

    private static readonly X509Certificate2 Unknown = MakeCertificate();

    // A port that is taken, and on which nobody listens.
    private static readonly Socket Deaf = Bind();

    /// <summary>Nothing was sent, so that whatever was called is sent again.</summary>
    public static readonly IReadOnlyList<Fault> NotMade =
    [
        new("The connection is refused")
        {
            Endpoint = _ => new Uri($"http://127.0.0.1:{((IPEndPoint)Deaf.LocalEndPoint!).Port}"),
            All = Fails($"{Transport} (ConnectionError)", requests: 0, after: 1.5, attempts: 3),
        },
        new("The name of the server is not found")
        {
            // Set aside for names that don't exist.
            Endpoint = _ => new Uri("https://seam.invalid"),
            All = Fails($"{Transport} (NameResolutionError)", requests: 0, after: 1.5, attempts: 3),
        },
        new("TLS: nobody vouches for the certificate")
        {
            Endpoint = Secure,
            OnConnection = async x =>
            {
                await using var stream = new SslStream(x.Connection.Stream);
                await stream.AuthenticateAsServerAsync(Unknown);
                // The client has the last word on it.
                await stream.ReadAtLeastAsync(new byte[1], 1, throwOnEndOfStream: false);
            },
            All = Fails(NoTls, requests: 0, after: 1.5, attempts: 3),
        },
        new("TLS: the server does not speak it")
        {
            Endpoint = Secure,
            OnConnection = async x =>
            {
                await x.Connection.WaitForDataAsync(x.Connection.Server.Stopping);
                await x.WriteAsync("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            },
            All = Fails(NoTls, requests: 0, after: 1.5, attempts: 3),
        },
        new("TLS: the server breaks off")
        {
            Endpoint = Secure,
            OnConnection = async x =>
            {
                await x.Connection.WaitForDataAsync(x.Connection.Server.Stopping);
                await x.ResetAsync();
            },
            All = Fails(NoTls, requests: 0, after: 1.5, attempts: 3),
        },
        new("TLS: the server keeps silent; without retries")
        {
            Endpoint = Secure,
            Configure = options => options.MaxRetries = 0,
            OnConnection = x => x.KeepSilentAsync(),
            All = Fails("`SeamTimeoutException` of the attempt, 30 s", requests: 0, after: 30, attempts: 1),
        },
    ];

    /// <summary>Whether the server has the request can't be known, but where a part of it was never handed over.</summary>
    public static readonly IReadOnlyList<Fault> Broken =
    [
        new("Reset before the request is read, on a fresh connection")
        {
            OnStart = x => x.ResetAsync(),
            Harmless = Leaves(Transport, requests: 0, after: 1.5, attempts: 3),
            Once = Leaves(Transport, requests: 0, attempts: 1),
        },
        new("Reset before the request is read, on a connection used before")
        {
            IsReused = true,
            OnStart = x => x.ResetAsync(),
            Harmless = Leaves(Transport, requests: 0, after: 1.5, attempts: 3),
            Once = Leaves(Transport, requests: 0, attempts: 1),
        },
        new("Reset between two calls")
        {
            IsReused = true,
            OnIdle = connection => connection.Reset(),
            All = Succeeds(),
        },
        new("Closed between two calls")
        {
            IsReused = true,
            // Nothing more is done with the connection, so it is closed.
            OnIdle = _ => { },
            All = Succeeds(),
        },
        new("Reset in the middle of the request, on a fresh connection")
        {
            OnStart = ReadALittleAndReset,
            Harmless = Leaves(Transport, requests: 0, after: 1.5, attempts: 3),
            Once = Leaves(Transport, requests: 0, attempts: 1),
        },
        new("Reset in the middle of the request, on a connection used before")
        {
            IsReused = true,
            OnStart = ReadALittleAndReset,
            Harmless = Leaves(Transport, requests: 0, after: 1.5, attempts: 3),
            Once = Leaves(Transport, requests: 0, attempts: 1),
        },
        new("Reset in the middle of a request of 8 MiB, which was not yet handed over whole")
        {
            IsBig = true,
            OnHead = x => x.ResetAsync(),
            All = Fails(Transport, requests: 0, after: 1.5, attempts: 3),
        },
        new("Reset after the request, on a fresh connection")
        {
            OnRequest = x => x.ResetAsync(),
            Harmless = Leaves(Transport, 3, after: 1.5),
            Once = Leaves(Transport),
        },
        new("Reset after the request, on a connection used before")
        {
            IsReused = true,
            OnRequest = x => x.ResetAsync(),
            Harmless = Leaves(Transport, 3, after: 1.5),
            Once = Leaves(Transport),
        },
        new("Closed without an answer, on a fresh connection")
        {
            OnRequest = x => x.CloseAsync(),
            // .NET repeats what has no body three times by itself, in each attempt.
            Read = Fails(Ended, 12, after: 1.5, attempts: 3),
            Idempotent = Leaves(Ended, 3, after: 1.5),
            Once = Leaves(Ended),
        },
        new("Closed without an answer, on a connection used before")
        {
            IsReused = true,
            OnRequest = x => x.CloseAsync(),
            Read = Fails(Ended, 12, after: 1.5, attempts: 3),
            Idempotent = Leaves(Ended, 3, after: 1.5),
            Once = Leaves(Ended),
        },
    ];

    /// <summary>The server has the request, and what it answers breaks off.</summary>
    public static readonly IReadOnlyList<Fault> BrokenAnswers =
    [
        new("An answer that is not HTTP")
        {
            OnRequest = async x =>
            {
                await x.WriteAsync("SSH-2.0-OpenSSH_9.2\r\n\r\n");
                await x.CloseAsync();
            },
            Harmless = Leaves($"{Transport} (InvalidResponse)", 3, after: 1.5),
            Once = Leaves($"{Transport} (InvalidResponse)"),
        },
        new("Headers without end")
        {
            OnRequest = async x =>
            {
                await x.WriteAsync("HTTP/1.1 200 OK\r\n");
                for (var line = 0; line < 1000; line++)
                    await x.WriteAsync($"x-{line}: {new string('x', 200)}\r\n");
            },
            Harmless = Leaves($"{Transport} (ConfigurationLimitExceeded)", 3, after: 1.5),
            Once = Leaves($"{Transport} (ConfigurationLimitExceeded)"),
        },
        new("Closed in the middle of the headers")
        {
            OnRequest = async x =>
            {
                await x.WriteAsync("HTTP/1.1 200 OK\r\nContent-Le");
                await x.CloseAsync();
            },
            Harmless = Leaves(Ended, 3, after: 1.5),
            Once = Leaves(Ended),
        },
        new("A body that ends before its length")
        {
            OnRequest = async x =>
            {
                await x.BeginAsync(200, "Content-Length: 1000");
                await x.WriteAsync(x.Call.Body(x.Call.Value));
                await x.CloseAsync();
            },
            Harmless = Leaves(Ended, 3, after: 1.5),
            Once = Leaves(Ended),
        },
        new("A body in chunks that ends before the last")
        {
            OnRequest = async x =>
            {
                await x.BeginAsync(200, "Transfer-Encoding: chunked");
                await x.WriteAsync("5\r\n{\"ok\"\r\n");
                await x.CloseAsync();
            },
            Harmless = Leaves(Ended, 3, after: 1.5),
            Once = Leaves(Ended),
        },
        new("A body that ends before its length once, then a success")
        {
            Times = 1,
            OnRequest = async x =>
            {
                await x.BeginAsync(200, "Content-Length: 1000");
                await x.WriteAsync("{");
                await x.CloseAsync();
            },
            Harmless = Succeeds(2, after: 0.5),
            Once = Leaves(Ended),
        },
        new("A reset in the middle of the body")
        {
            OnRequest = async x =>
            {
                await x.BeginAsync(200, "Content-Length: 1000");
                await x.ResetAsync();
            },
            Harmless = Leaves(Ended, 3, after: 1.5),
            Once = Leaves(Ended),
        },
    ];

    private static Uri Secure(FaultScene scene) => new UriBuilder(scene.Server.Url) { Scheme = "https" }.Uri;

    private static async Task ReadALittleAndReset(Exchange exchange)
    {
        await exchange.Connection.Stream.ReadExactlyAsync(new byte[10]);
        await exchange.ResetAsync();
    }

    private static Socket Bind()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return socket;
    }

    private static X509Certificate2 MakeCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        return request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue.AddYears(-1));
    }
}
