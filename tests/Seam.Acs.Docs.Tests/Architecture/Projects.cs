using System.Xml.Linq;

namespace Seam.Acs.Docs.Tests;

/// <summary>Which project refers to which, tests aside; the samples are one, and so are the benchmarks.</summary>
internal static class Projects
{
    public static IReadOnlyList<string> Names { get; } =
    [.. Files().Select(Name).Distinct().Order(StringComparer.Ordinal)];

    public static IReadOnlyList<(string From, string To)> References { get; } =
    [
        .. Files()
            .SelectMany(file =>
                XDocument
                    .Load(file)
                    .Descendants("ProjectReference")
                    .Select(reference =>
                        Path.Combine(Path.GetDirectoryName(file)!, reference.Attribute("Include")!.Value)
                    )
                    .Select(target => (From: Name(file), To: Name(Path.GetFullPath(target.Replace('\\', '/')))))
            )
            .Where(reference => reference.From != reference.To)
            .Distinct()
            .Order(),
    ];

    private static IEnumerable<string> Files() =>
        new[] { "src", "samples", "codegen", "benchmarks" }
            .Select(folder => Path.Combine(SourceRepository.Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories))
            .Where(file => !Path.GetFileNameWithoutExtension(file).EndsWith("Tests", StringComparison.Ordinal));

    private static string Name(string file)
    {
        var folder = Path.GetRelativePath(SourceRepository.Root, file).Replace('\\', '/').Split('/')[0];
        return folder is "samples" or "benchmarks" ? folder : Path.GetFileNameWithoutExtension(file);
    }
}
