namespace Seam.Acs.Conformance.Tests;

/// <summary>The packages of the peers, with our scripts beside them.</summary>
internal static class PeerPackages
{
    /// <summary>The folder of the manifests and of our scripts.</summary>
    public static readonly string Source = SourceRepository.PathOf("tests/Seam.Acs.Conformance.Tests/Peers");

    private static readonly string Installations = SourceRepository.PathOf(
        "tests/Seam.Acs.Conformance.Tests/obj/peers"
    );

    private static readonly Lazy<Task<string>> Installation = new(InstallAsync);

    /// <summary>Returns the folder of the packages and the scripts. Skips the test if npm is missing, except in CI.</summary>
    public static Task<string> FolderAsync() => Installation.Value;

    private static async Task<string> InstallAsync()
    {
        var folder = await NpmPackages.InstallAsync(Source, Installations);
        foreach (var script in Directory.GetFiles(Source, "*.mjs"))
            await CopyAsync(script, Path.Combine(folder, Path.GetFileName(script)));
        return folder;
    }

    // Another test run may use the folder: it must never see a half-written script.
    private static async Task CopyAsync(string source, string target)
    {
        var text = await File.ReadAllTextAsync(source);
        if (File.Exists(target) && await File.ReadAllTextAsync(target) == text)
            return;
        var draft = $"{target}.{Guid.NewGuid():N}";
        await File.WriteAllTextAsync(draft, text);
        File.Move(draft, target, overwrite: true);
    }
}
