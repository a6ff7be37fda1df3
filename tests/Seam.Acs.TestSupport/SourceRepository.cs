using System.Reflection;

namespace Seam.Acs.TestSupport;

/// <summary>Finds the files of the repository that the tests were built from.</summary>
public static class SourceRepository
{
    /// <summary>Gets the full path of the repository's root.</summary>
    public static string Root { get; } =
        Path.GetFullPath(
            typeof(SourceRepository)
                .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .Single(data => data.Key == "RepositoryRoot")
                .Value!
        );

    /// <summary>Returns the full path of a file or folder, given its path from the root.</summary>
    public static string PathOf(string path) => Path.Combine(Root, path);

    /// <summary>Reads a text file with <c>\n</c> as its line break.</summary>
    public static string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");
}
