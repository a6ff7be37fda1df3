namespace Seam.Acs;

/// <summary>Recognizes URLs of this machine.</summary>
internal static class Loopback
{
    /// <summary>Returns whether a URL is on this machine. By RFC 6761, <c>localhost</c> and all names below it are.</summary>
    public static bool Is(Uri url) =>
        url.IsLoopback
        || url.Host.TrimEnd('.') is var host
            && (
                host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
                || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            );
}
