using System.Reflection;

namespace Seam.Acs.Benchmarks;

/// <summary>Seam's own SDK, which is in a build only where <c>-p:SeamSdkVersion=…</c> names its version.</summary>
internal static class SeamSdkPackage
{
    /// <summary>Its version; <c>null</c> where it was left out.</summary>
    public static string? Version { get; } =
        typeof(SeamSdkPackage)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .SingleOrDefault(attribute => attribute.Key == "SeamSdkVersion")
            ?.Value;

    /// <summary>The peer that it makes, where it is here.</summary>
    public static string[] Peers => Version is null ? [] : [PeerKind.SeamSdk];
}
