using System.Security.Cryptography;

namespace Seam.Acs.Conformance.Tests;

/// <summary>The packages of the peers, installed once for each lock file, with our scripts beside them.</summary>
internal static class PeerPackages
{
    /// <summary>The folder of the manifests and of our scripts.</summary>
    public static readonly string Source = SourceRepository.PathOf("tests/Seam.Acs.Conformance.Tests/Peers");

    private static readonly string Installations = SourceRepository.PathOf(
        "tests/Seam.Acs.Conformance.Tests/obj/peers"
    );

    private static readonly string[] Manifests = ["package.json", "package-lock.json", ".npmrc"];

    private static readonly Lazy<Task<string>> Installation = new(InstallAsync);

    /// <summary>The folder that holds the packages and the scripts. Skips the test where npm is missing, but never in CI.</summary>
    public static Task<string> FolderAsync()
    {
        ExternalProgram.Require("npm");
        ExternalProgram.Require("node");
        return Installation.Value;
    }

    private static async Task<string> InstallAsync()
    {
        var folder = Path.Combine(Installations, await LockHashAsync());
        if (!Directory.Exists(folder))
            await InstallAsync(folder);
        foreach (var script in Directory.GetFiles(Source, "*.mjs"))
            await PutAsync(script, Path.Combine(folder, Path.GetFileName(script)));
        return folder;
    }

    // Another test run may install at the same time: each does so apart, and the first to end gives the folder its name.
    private static async Task InstallAsync(string folder)
    {
        var workshop = $"{folder}.{Guid.NewGuid():N}";
        Directory.CreateDirectory(workshop);
        try
        {
            foreach (var manifest in Manifests)
                File.Copy(Path.Combine(Source, manifest), Path.Combine(workshop, manifest));
            await RunNpmAsync(workshop);
            Directory.Move(workshop, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            Directory.Delete(workshop, recursive: true);
        }
    }

    private static async Task RunNpmAsync(string folder)
    {
        using var npm = new PeerProcess(
            "npm",
            folder,
            // No package needs a script of its own to be installed, and what is optional is not used.
            ["ci", "--ignore-scripts", "--omit=optional", "--prefer-offline", "--loglevel=error"]
        );
        await npm.EndAsync();
    }

    // Never a half-written script for a run beside this one.
    private static async Task PutAsync(string source, string target)
    {
        var text = await File.ReadAllTextAsync(source);
        if (File.Exists(target) && await File.ReadAllTextAsync(target) == text)
            return;
        var draft = $"{target}.{Guid.NewGuid():N}";
        await File.WriteAllTextAsync(draft, text);
        File.Move(draft, target, overwrite: true);
    }

    private static async Task<string> LockHashAsync()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var manifest in Manifests)
            hash.AppendData(await File.ReadAllBytesAsync(Path.Combine(Source, manifest)));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
