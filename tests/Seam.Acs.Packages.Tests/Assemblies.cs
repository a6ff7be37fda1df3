namespace Seam.Acs.Packages.Tests;

/// <summary>Where our assemblies are in the packages.</summary>
public static class Assemblies
{
    private static readonly string[] Frameworks = ["net10.0", "net8.0"];
    private static readonly string[] Libraries =
    [
        Package.Library,
        Package.AspNetCore,
        Package.Provisioning,
        Package.Testing,
    ];

    /// <summary>Package and framework.</summary>
    public static TheoryData<string, string> OfLibraries()
    {
        var data = new TheoryData<string, string>();
        foreach (var id in Libraries)
        foreach (var framework in Frameworks)
            data.Add(id, framework);
        return data;
    }

    /// <summary>Package and path.</summary>
    public static TheoryData<string, string> OfPackages()
    {
        var data = new TheoryData<string, string>();
        foreach (var id in Libraries)
        foreach (var framework in Frameworks)
            data.Add(id, $"lib/{framework}/{id}.dll");
        foreach (var name in (string[])[Package.Library, Package.Testing, Package.Simulator])
            data.Add(Package.Simulator, $"tools/net10.0/any/{name}.dll");
        return data;
    }
}
