using System.Net;
using System.Net.Sockets;

namespace Seam.Acs.TestSupport;

/// <summary>Finds ports of this machine.</summary>
public static class LoopbackPort
{
    /// <summary>Returns a port that no process listens on.</summary>
    public static int FindFree()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
