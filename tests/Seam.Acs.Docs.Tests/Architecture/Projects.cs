using System.Xml.Linq;

namespace Seam.Acs.Docs.Tests;

/// <summary>Which project refers to which, tests aside.</summary>
internal static class Projects
{
    public static IReadOnlyList<string> Names { get; } = [.. Files().Select(Name).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<(string From, string To)> References { get; } =
    [
        .. Files()
            .SelectMany(file =>
                XDocument
                    .Load(file)
                    .Descendants("ProjectReference")
                    .Select(reference => (Name(file), Name(reference.Attribute("Include")!.Value)))
            )
            .Order(),
    ];

    /// <summary>Those that use most in the first row, and those that use nothing in the last.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Rows { get; } =
    [.. Names.GroupBy(Depth).OrderByDescending(row => row.Key).Select(row => row.ToList())];

    private static int Depth(string name) =>
        References
            .Where(reference => reference.From == name)
            .Select(reference => Depth(reference.To) + 1)
            .DefaultIfEmpty()
            .Max();

    private static IEnumerable<string> Files() =>
        new[] { "src", "samples", "codegen", "benchmarks" }
            .Select(folder => Path.Combine(Pages.Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories))
            .Where(file => !Name(file).EndsWith("Tests", StringComparison.Ordinal));

    private static string Name(string file) => Path.GetFileNameWithoutExtension(file.Replace('\\', '/'));
}
