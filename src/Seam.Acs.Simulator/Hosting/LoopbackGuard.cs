using Microsoft.AspNetCore.Http;

namespace Seam.Acs.Simulator;

/// <summary>
/// Keeps web pages of other sites out. A browser on this machine reaches loopback for any page that asks: by another
/// site's address (its name made to resolve to 127.0.0.1), which the Host header tells, or by a request across sites,
/// which Origin and Sec-Fetch-Site tell. Programs send none of these.
/// </summary>
internal static class LoopbackGuard
{
    private static readonly string[] Addresses = ["127.0.0.1", "[::1]"];
    private static readonly string[] OwnSites = ["same-origin", "none"];

    /// <summary>Tells why a request is refused; null: it is not.</summary>
    public static string? Refuse(HttpRequest request)
    {
        if (!IsThisMachine(request.Host.Host))
            return "The simulator is reached as 127.0.0.1 or localhost only.";
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && !origin.Equals($"http://{request.Host}", StringComparison.OrdinalIgnoreCase))
            return "Pages of other sites may not use the simulator.";
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        // A link to the page from elsewhere only shows it.
        if (site.Length > 0 && !OwnSites.Contains(site) && request.Headers["Sec-Fetch-Mode"] != "navigate")
            return "Pages of other sites may not use the simulator.";
        return null;
    }

    // By RFC 6761, no name below localhost can be made to resolve to another machine.
    private static bool IsThisMachine(string host)
    {
        var name = host.EndsWith('.') ? host[..^1] : host;
        return Addresses.Contains(host)
            || name.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
    }
}
