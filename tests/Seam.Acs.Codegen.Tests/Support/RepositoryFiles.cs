namespace Seam.Acs.Codegen.Tests.Support;

/// <summary>The files of this repository, and copies of those that codegen reads and writes.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] Generated = ["src/Seam.Acs/Generated", "src/Seam.Acs.Testing/Generated"];

    public static string Root { get; } = FindRoot();

    public static string Facts => Read("api/facts.json");

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>The hand-written sources of the library.</summary>
    public static IEnumerable<string> LibrarySources()
    {
        var library = Path.Combine(Root, "src", "Seam.Acs");
        return Directory
            .EnumerateFiles(library, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Segments(Path.GetRelativePath(library, path)).Any(IsLeftOut));

        static bool IsLeftOut(string segment) => segment is "Generated" or "bin" or "obj";
    }

    /// <summary>What codegen reads and writes, in a folder of its own.</summary>
    public static TemporaryFolder Copy()
    {
        var copy = new TemporaryFolder();
        copy.Write("Seam.Acs.sln", "");
        foreach (var folder in Generated.Prepend("api"))
        {
            var source = Path.Combine(Root, folder);
            foreach (var path in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
                copy.Write(Path.GetRelativePath(Root, path), File.ReadAllText(path));
        }

        return copy;
    }

    private static string[] Segments(string path) => path.Split(Path.DirectorySeparatorChar);

    private static string FindRoot([System.Runtime.CompilerServices.CallerFilePath] string source = "")
    {
        foreach (var start in new[] { AppContext.BaseDirectory, Path.GetDirectoryName(source)! })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "Seam.Acs.sln")))
                    return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
