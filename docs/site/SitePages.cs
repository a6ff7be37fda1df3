using System.Reflection;

namespace Seam.Acs.Site;

/// <summary>The pages of the site: the Markdown files that a reader meets.</summary>
internal static class SitePages
{
    private static readonly string[] Folders = ["docs", "api", "samples", "src", "benchmarks"];

    /// <summary>The repository's root.</summary>
    public static string Root { get; } =
        Path.GetFullPath(
            typeof(SitePages)
                .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .Single(attribute => attribute.Key == "RepositoryRoot")
                .Value!
        );

    public static IReadOnlyList<SitePage> Find() =>
        [
            .. Directory
                .EnumerateFiles(Root, "*.md")
                .Concat(
                    Folders
                        .Select(folder => Path.Combine(Root, folder))
                        .Where(Directory.Exists)
                        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
                )
                .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
                .Where(path => !path.Split('/').Any(folder => folder is "bin" or "obj" or "node_modules"))
                .Order(StringComparer.Ordinal)
                .Select(path => new SitePage(Root, path)),
        ];
}
