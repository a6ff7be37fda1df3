using System.Net.Http.Headers;
using System.Reflection;

namespace Seam.Acs;

/// <summary>The headers that name the client library.</summary>
internal static class ClientIdentity
{
    public const string Name = "Seam.Acs";

    public static readonly string Version = ReadVersion();

    private static readonly string UserAgent = $"{Name}/{Version} (.NET {Environment.Version})";

    public static void AddTo(HttpRequestHeaders headers)
    {
        headers.TryAddWithoutValidation("Accept", "application/json");
        headers.TryAddWithoutValidation("User-Agent", UserAgent);
        headers.TryAddWithoutValidation("seam-sdk-name", Name);
        headers.TryAddWithoutValidation("seam-sdk-version", Version);
    }

    private static string ReadVersion()
    {
        var version = typeof(ClientIdentity)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion;
        // The text after the plus sign is the commit.
        return version?.Split('+')[0] ?? "0.0.0";
    }
}
