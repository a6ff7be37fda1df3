using System.Security.Cryptography;

namespace Seam.Acs.Conformance.Tests;

/// <summary>The packages of the peers, installed once for each lock file, with our scripts beside them.</summary>
internal static class PeerPackages
{
    private static readonly string[] Manifests = ["package.json", "package-lock.json", ".npmrc"];

    private static readonly Lazy<Task<string>> Installation = new(InstallAsync);

    /// <summary>The folder that holds the packages and the scripts. Skips the test where npm is missing, but never in CI.</summary>
    public static Task<string> FolderAsync()
    {
        SkipWhereMissing();
        return Installation.Value;
    }

    private static void SkipWhereMissing()
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
            return;
        var missing = new[] { "npm", "node" }.Where(program => !IsOnPath(program)).ToList();
        Assert.SkipWhen(missing.Count > 0, $"{string.Join(" and ", missing)} not found: no peer was asked.");
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, program)));

    private static async Task<string> InstallAsync()
    {
        var folder = Path.Combine(Repository.PeersInstallation, await LockHashAsync());
        if (!Directory.Exists(folder))
            await InstallAsync(folder);
        foreach (var script in Directory.GetFiles(Repository.PeersSource, "*.mjs"))
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
                File.Copy(Path.Combine(Repository.PeersSource, manifest), Path.Combine(workshop, manifest));
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
            hash.AppendData(await File.ReadAllBytesAsync(Path.Combine(Repository.PeersSource, manifest)));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
