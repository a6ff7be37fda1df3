using System.Reflection;

namespace Seam.Acs.Docs.Tests;

/// <summary>The Markdown files that a reader meets.</summary>
internal static class Pages
{
    /// <summary>The paths of all pages from the repository's root on, in order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory
            .EnumerateFiles(SourceRepository.Root, "*.md")
            .Concat(
                new[] { "docs", "api", "samples", "src", "benchmarks" }
                    .Select(folder => SourceRepository.PathOf(folder))
                    .Where(Directory.Exists)
                    .SelectMany(folder => Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
            )
            .Select(path => Path.GetRelativePath(SourceRepository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(folder => folder is "bin" or "obj" or "node_modules"))
            .Order(StringComparer.Ordinal),
    ];

    public static string[] Lines(string page) => File.ReadAllLines(SourceRepository.PathOf(page));

    public static string Metadata(string key) =>
        typeof(Pages)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == key)
            .Value!;
}
