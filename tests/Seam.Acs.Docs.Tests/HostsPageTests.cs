using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Seam.Acs.Docs.Tests;

/// <summary>The table of hosts and libraries names versions and tests, which change elsewhere.</summary>
public sealed partial class HostsPageTests
{
    private const string Page = "docs/hosts-and-libraries.md";

    private static readonly ILookup<string, string> Versions = XDocument
        .Load(SourceRepository.PathOf("Directory.Packages.props"))
        .Descendants("PackageVersion")
        .ToLookup(package => (string)package.Attribute("Include")!, package => (string)package.Attribute("Version")!);

    public static TheoryData<string> Rows() =>
        [
            .. Pages
                .Lines(Page)
                .Where(line =>
                    line.StartsWith("| ", StringComparison.Ordinal)
                    && !line.StartsWith("| host or library", StringComparison.Ordinal)
                ),
        ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_names_the_version_that_the_tests_use_and_a_test_that_exists(string row)
    {
        var cells = row.Trim('|').Split('|', StringSplitOptions.TrimEntries);
        Assert.Equal(4, cells.Length);

        foreach (Match package in PackageVersion().Matches(cells[1]))
            Assert.Contains(package.Groups[2].Value, Versions[package.Groups[1].Value]);
        var tests = Code().Matches(cells[3]).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(tests);
        Assert.All(tests, test => Assert.True(Exists(test), $"{test} does not exist."));
    }

    // A test is Class.Method, or a check of .ci/consumers.
    private static bool Exists(string test) =>
        test.Split('.') is [var type, var method]
            ? Directory
                .EnumerateFiles(SourceRepository.PathOf("tests"), $"{type}*.cs", SearchOption.AllDirectories)
                .Any(file => File.ReadAllText(file).Contains($" {method}(", StringComparison.Ordinal))
            : File.ReadAllText(SourceRepository.PathOf(".ci/consumers"))
                .Contains($"\n{test}() {{", StringComparison.Ordinal);

    [GeneratedRegex(@"([A-Za-z][\w.]*) (\d+\.\d+\.\d+)")]
    private static partial Regex PackageVersion();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
