using System.Diagnostics;

namespace Seam.Acs.Packages.Tests;

/// <summary>A Git repository in a temporary folder with <c>.ci/release</c> and the files that the script changes.</summary>
internal sealed class ScratchRepository : IDisposable
{
    public const string VersionPath = "Version.props";
    public const string ShippedPath = "src/Seam.Acs/PublicAPI/PublicAPI.Shipped.txt";
    public const string UnshippedPath = "src/Seam.Acs/PublicAPI/PublicAPI.Unshipped.txt";

    private const string Script = ".ci/release";

    // Git needs an author, and must not read the settings of the machine.
    private static readonly Dictionary<string, string> Settings = new()
    {
        ["GIT_AUTHOR_NAME"] = "Scratch",
        ["GIT_AUTHOR_EMAIL"] = "scratch@example.com",
        ["GIT_COMMITTER_NAME"] = "Scratch",
        ["GIT_COMMITTER_EMAIL"] = "scratch@example.com",
        ["GIT_CONFIG_GLOBAL"] = "/dev/null",
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("seam-acs-release-").FullName;

    private ScratchRepository() { }

    /// <summary>Creates a repository of version 0.1.0 whose changelog announces 0.2.0.</summary>
    public static async Task<ScratchRepository> CreateAsync()
    {
        var repository = new ScratchRepository();
        repository.Write(Script, File.ReadAllText(Path.Combine(Package.RepositoryRoot, Script)));
        repository.Write(VersionPath, "<Project><PropertyGroup><Version>0.1.0</Version></PropertyGroup></Project>\n");
        repository.Write("CHANGELOG.md", "# Changelog\n\n## [0.2.0] - 2026-07-01\n\n- A bell.\n");
        repository.Write(ShippedPath, "#nullable enable\nSeam.Acs.Bell\nstatic Seam.Acs.Bell.Ring() -> void\n");
        repository.Write(
            UnshippedPath,
            "#nullable enable\n*REMOVED*static Seam.Acs.Bell.Ring() -> void\nstatic Seam.Acs.Bell.Toll() -> void\n"
        );
        await repository.GitAsync("init", "--quiet");
        await repository.GitAsync("add", "--all");
        await repository.GitAsync("commit", "--quiet", "--message", "A change");
        return repository;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(_folder, path));

    public void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Runs Git, which must succeed.</summary>
    /// <returns>The output.</returns>
    public async Task<string> GitAsync(params string[] arguments)
    {
        var (exitCode, output) = await RunAsync("git", arguments);
        Assert.True(exitCode == 0, output);
        return output.Trim();
    }

    /// <summary>Runs <c>.ci/release</c>.</summary>
    public Task<(int ExitCode, string Output)> ReleaseAsync(string version) => RunAsync("bash", [Script, version]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<(int ExitCode, string Output)> RunAsync(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Settings)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }
}
