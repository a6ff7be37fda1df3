using System.Net;

namespace Seam.Acs.Benchmarks;

/// <summary>The peers by the names that the command line and the page have for them.</summary>
internal static class PeerKind
{
    public const string Floor = "floor";

    /// <summary>The floor in one more process: how far it comes from itself is the noise of the run.</summary>
    public const string FloorAgain = "floor-again";

    public const string SeamAcs = "seam-acs";
    public const string SeamAcsHttp2 = "seam-acs-http2";
    public const string Refit = "refit";
    public const string RestSharp = "restsharp";

    /// <summary>Seam's own SDK; only where <see cref="SeamSdkPackage"/> has a version.</summary>
    public const string SeamSdk = "seam-sdk";

    public static IPeer Make(string name, Uri endpoint) =>
        name switch
        {
            Floor => new FloorPeer(endpoint, HttpVersion.Version11),
            SeamAcs => new SeamAcsPeer(endpoint, HttpVersion.Version11),
            SeamAcsHttp2 => new SeamAcsPeer(endpoint, HttpVersion.Version20),
            Refit => new RefitPeer(endpoint),
            RestSharp => new RestSharpPeer(endpoint),
#if SEAM_SDK
            SeamSdk => new SeamSdkPeer(endpoint),
#endif
            _ => throw new ArgumentException($"There is no peer '{name}'.", nameof(name)),
        };

    /// <summary>What a process is started as.</summary>
    public static string KindOf(string name) => name == FloorAgain ? Floor : name;

    /// <summary>Whether a peer opens a new connection for each call, which makes it slower by far than the others.</summary>
    public static bool ConnectsAnew(string name) => name is RestSharp or SeamSdk;

    /// <summary>What the page calls a peer.</summary>
    public static string TitleOf(string name) =>
        name switch
        {
            Floor => "HttpClient by hand",
            FloorAgain => "the same once more",
            SeamAcs => "Seam.Acs",
            SeamAcsHttp2 => "Seam.Acs, HTTP/2",
            Refit => "Refit",
            RestSharp => "RestSharp, new client a call",
            SeamSdk => $"Seam's C# {SeamSdkPackage.Version}",
            _ => name,
        };
}
