using System.Security.Cryptography;

namespace Seam.Acs.TestSupport;

/// <summary>Installs npm packages as a lock file pins them. Skips the test if npm is missing, except in CI.</summary>
public static class NpmPackages
{
    private static readonly string[] Manifests = ["package.json", "package-lock.json", ".npmrc"];

    /// <summary>Installs the packages, once for each content of the manifests.</summary>
    /// <param name="source">The folder of the manifests.</param>
    /// <param name="installations">The folder that keeps the installations.</param>
    /// <returns>The folder that holds <c>node_modules</c>.</returns>
    public static async Task<string> InstallAsync(string source, string installations)
    {
        var npm = ExternalProgram.Require("npm");
        ExternalProgram.Require("node");
        var folder = Path.Combine(installations, await HashAsync(source));
        if (Directory.Exists(folder))
            return folder;

        // Another test run may install at the same time. Each uses its own draft, and the first to end renames it.
        var draft = $"{folder}.{Guid.NewGuid():N}";
        Directory.CreateDirectory(draft);
        try
        {
            foreach (var manifest in Manifests)
                File.Copy(Path.Combine(source, manifest), Path.Combine(draft, manifest));
            await RunAsync(npm, draft);
            Directory.Move(draft, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            Directory.Delete(draft, recursive: true);
        }

        return folder;
    }

    private static async Task RunAsync(string npm, string folder)
    {
        // No package needs a script to be installed, and the optional ones are not used.
        string[] arguments =
        [
            "ci",
            "--ignore-scripts",
            "--omit=optional",
            "--prefer-offline",
            "--no-audit",
            "--no-fund",
            "--loglevel=error",
        ];
        using var process = ChildProcess.Start(npm, arguments, folder: folder);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"npm ci failed: {await output}{await errors}");
    }

    private static async Task<string> HashAsync(string source)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var manifest in Manifests)
            hash.AppendData(await File.ReadAllBytesAsync(Path.Combine(source, manifest)));
        return Convert.ToHexString(hash.GetHashAndReset())[..16];
    }
}
