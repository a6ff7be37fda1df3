namespace Seam.Acs.Codegen.Tests.Support;

/// <summary>The files of this repository, and copies of those that codegen reads and writes.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] Generated =
    [
        "src/Seam.Acs/Generated",
        "src/Seam.Acs.AspNetCore/Generated",
        "src/Seam.Acs.Testing/Generated",
    ];

    public static string Facts => SourceRepository.Read("api/facts.json");

    /// <summary>The hand-written sources of the library.</summary>
    public static IEnumerable<string> LibrarySources()
    {
        var library = SourceRepository.PathOf("src/Seam.Acs");
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
            var source = SourceRepository.PathOf(folder);
            foreach (var path in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
                copy.Write(Path.GetRelativePath(SourceRepository.Root, path), File.ReadAllText(path));
        }

        return copy;
    }

    private static string[] Segments(string path) => path.Split(Path.DirectorySeparatorChar);
}
