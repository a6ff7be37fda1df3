using System.Reflection;

namespace Seam.Acs.Conformance.Tests;

/// <summary>Where things are, as the build wrote it down.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Metadata("RepositoryRoot"));

    public static string PeersSource { get; } = Metadata("PeersSource");

    public static string PeersInstallation { get; } = Metadata("PeersInstallation");

    private static string Metadata(string key) =>
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == key)
            .Value!;
}
