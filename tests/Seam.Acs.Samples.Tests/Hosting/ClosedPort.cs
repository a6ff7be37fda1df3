using System.Net;
using System.Net.Sockets;

namespace Seam.Acs.Samples.Tests;

/// <summary>A port that refuses connections. It is taken, so that no other program listens on it meanwhile.</summary>
internal sealed class ClosedPort : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public ClosedPort() => _socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

    public string Endpoint => $"http://{_socket.LocalEndPoint}/";

    public void Dispose() => _socket.Dispose();
}
