using System.Text.RegularExpressions;

namespace Seam.Acs.Docs.Tests;

public sealed partial class LinkTests
{
    public static TheoryData<string> EveryPage() => [.. Pages.All];

    [Theory]
    [MemberData(nameof(EveryPage))]
    public void Its_links_within_the_repository_lead_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(SourceRepository.Root, page))!;
        var broken = Targets(page)
            .Where(target => !Uri.TryCreate(target, UriKind.Absolute, out _))
            .Where(target => !Leads(page, folder, target));

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(EveryPage))]
    public void Its_links_by_a_label_have_it_said_where_they_lead(string page)
    {
        var lines = WithoutCode(Pages.Lines(page)).ToList();
        var defined = lines.Select(line => Definition().Match(line).Groups[1].Value).ToHashSet();
        var used = lines
            .SelectMany(line => LabelledLink().Matches(line))
            .Select(match => match.Groups[1].Value)
            .ToHashSet();

        Assert.Empty(used.Except(defined));
        Assert.Empty(defined.Where(label => label.Length > 0).Except(used));
    }

    [Fact]
    public void Every_cell_of_the_comparison_has_a_source()
    {
        var cells = Pages
            .Lines("README.md")
            .SkipWhile(line => !line.StartsWith("|---|", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => line.StartsWith('|'))
            .SelectMany(line => line.Trim('|').Split('|').Skip(1))
            .ToList();

        Assert.Equal(7 * 6, cells.Count);
        Assert.All(
            cells,
            cell => Assert.True(cell.Contains("](", StringComparison.Ordinal) || LabelledLink().IsMatch(cell), cell)
        );
    }

    [Fact]
    public void The_readme_is_no_longer_than_two_screens() =>
        Assert.InRange(Pages.Lines("README.md").Count(line => !Definition().IsMatch(line)), 1, 80);

    [Fact]
    public void Every_page_of_the_docs_is_linked_from_the_readme()
    {
        var linked = Targets("README.md").Select(target => target.Split('#')[0]).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Pages.All.Where(page => page.StartsWith("docs/", StringComparison.Ordinal)).Except(linked));
    }

    [Fact]
    public void Every_page_is_in_the_navigation_of_the_site()
    {
        var navigation = Pages
            .Lines("docs/toc.yml")
            .SelectMany(line => NavigationLink().Matches(line))
            .Select(match => Path.GetFullPath(SourceRepository.PathOf($"docs/{match.Groups[1].Value}")))
            .ToHashSet(StringComparer.Ordinal);
        // The README is the start page. NuGet shows the pages of the packages.
        var pages = Pages.All.Where(page => page != "README.md" && !page.StartsWith("src/", StringComparison.Ordinal));

        Assert.Empty(pages.Select(page => Path.GetFullPath(SourceRepository.PathOf(page))).Except(navigation));
    }

    private static IEnumerable<string> Targets(string page) =>
        Link().Matches(string.Join('\n', WithoutCode(Pages.Lines(page)))).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> WithoutCode(IEnumerable<string> lines)
    {
        var isCode = false;
        foreach (var line in lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                isCode = !isCode;
            else if (!isCode)
                yield return line;
        }
    }

    private static bool Leads(string page, string folder, string target)
    {
        var parts = target.Split('#', 2);
        var path = parts[0].Length == 0 ? Path.Combine(SourceRepository.Root, page) : Path.Combine(folder, parts[0]);
        if (!File.Exists(path) && !Directory.Exists(path))
            return false;
        return parts.Length == 1 || File.ReadLines(path).Any(line => Anchor(line) == parts[1]);
    }

    /// <summary>The name under which a heading can be linked to; <c>null</c> where the line is none.</summary>
    private static string? Anchor(string line)
    {
        if (!line.StartsWith('#'))
            return null;
        var heading = line.TrimStart('#').Trim().ToLowerInvariant();
        return string.Concat(heading.Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_'))
            .Replace(' ', '-');
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\]\[([^\]]+)\]")]
    private static partial Regex LabelledLink();

    [GeneratedRegex(@"^\[([^\]]+)\]: ")]
    private static partial Regex Definition();

    [GeneratedRegex(@"href: (\S+)$")]
    private static partial Regex NavigationLink();
}
