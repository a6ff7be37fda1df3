namespace Seam.Acs.Packages.Tests;

/// <summary>
/// A repository in a temporary folder with our scripts and build files, and two small packages in place of ours: what the
/// scripts do can be seen in seconds, and nothing of this repository is touched.
/// </summary>
internal sealed class ScratchRepository : IDisposable
{
    /// <summary>The version of the tag that it begins with.</summary>
    public const string Released = "0.1.0";

    private static readonly string[] BuildFiles =
    [
        ".gitattributes",
        ".gitignore",
        "Directory.Build.props",
        "Directory.Packages.props",
        "assets/icon.png",
        "global.json",
        "src/BannedSymbols.txt",
        "src/Directory.Build.props",
        "src/Directory.Build.targets",
    ];

    // Whoever runs this need not have told Git who they are, and may have told it anything else.
    private static readonly Dictionary<string, string?> Environment = new()
    {
        ["GIT_AUTHOR_NAME"] = "Scratch",
        ["GIT_AUTHOR_EMAIL"] = "scratch@example.com",
        ["GIT_COMMITTER_NAME"] = "Scratch",
        ["GIT_COMMITTER_EMAIL"] = "scratch@example.com",
        ["GIT_CONFIG_GLOBAL"] = "/dev/null",
        ["CI_INSTALLS"] = null,
        // No process may stay behind in a folder that is deleted.
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("seam-acs-release-").FullName;

    private ScratchRepository() { }

    /// <summary>Makes one whose first commit is tagged as a release.</summary>
    /// <param name="checks">What stands in place of <c>.ci/run</c>.</param>
    public static async Task<ScratchRepository> MakeAsync(string checks)
    {
        var repository = new ScratchRepository();
        foreach (var path in BuildFiles.Concat(ScriptFiles()))
            repository.Copy(path);
        repository.Write(".ci/run", checks);
        repository.Write(
            "Version.props",
            $"<Project><PropertyGroup><Version>{Released}</Version></PropertyGroup></Project>\n"
        );
        repository.Write("CHANGELOG.md", "# Changelog\n\n## [Unreleased]\n");
        repository.Write("Small.slnx", SmallPackages.Solution);
        foreach (var (path, text) in SmallPackages.Files)
            repository.Write(path, text);
        await repository.GitAsync("init", "--quiet", "--initial-branch", "main");
        await repository.CommitAsync();
        await repository.GitAsync("tag", "--annotate", $"v{Released}", "--message", "A release");
        return repository;
    }

    public bool Has(string path) => Path.Exists(PathOf(path));

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public IEnumerable<string> FilesIn(string path) =>
        Directory.EnumerateFiles(PathOf(path)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    public async Task CommitAsync()
    {
        await GitAsync("add", "--all");
        await GitAsync("commit", "--quiet", "--message", "A change");
    }

    /// <summary>Runs Git, which must succeed.</summary>
    /// <returns>What it said.</returns>
    public async Task<string> GitAsync(params string[] arguments)
    {
        var outcome = await RunAsync("git", arguments);
        Assert.True(outcome.ExitCode == 0, outcome.Output);
        return outcome.Output.Trim();
    }

    /// <summary>Runs one of our scripts.</summary>
    public Task<Outcome> ScriptAsync(string path, params string[] arguments) =>
        RunAsync("bash", [PathOf(path), .. arguments]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static IEnumerable<string> ScriptFiles() =>
        Directory
            .EnumerateFiles(Path.Combine(Package.RepositoryRoot, ".ci"))
            .Select(file => Path.GetRelativePath(Package.RepositoryRoot, file));

    private Task<Outcome> RunAsync(string program, string[] arguments) =>
        Command.RunAsync(_folder, Environment, program, arguments);

    private void Copy(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        // With its mode, by which a script is run.
        File.Copy(Path.Combine(Package.RepositoryRoot, path), PathOf(path));
    }

    private string PathOf(string path) => Path.Combine(_folder, path);
}
