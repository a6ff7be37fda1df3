using System.Text;

namespace Seam.Acs.Docs.Tests;

/// <summary>The order of the code's parts, and the page that shows it.</summary>
public sealed class ArchitectureTests
{
    private const string Page = "docs/architecture.md";
    private const string Begin = "<!-- made from the code: begin -->";
    private const string End = "<!-- made from the code: end -->";

    [Fact]
    public void Each_part_uses_those_below_it_only() => Assert.Empty(Layers.Violations(CodeParts.Uses));

    [Fact]
    public void What_is_excepted_is_needed() =>
        Assert.Empty(
            Layers
                .Exceptions.Where(exception =>
                    !CodeParts.Uses.Any(use => (use.From, use.To) == (exception.From, exception.To))
                )
                .Select(exception => $"{exception.From} no longer uses {exception.To}")
        );

    [Fact]
    public void The_parts_of_the_library_are_found() =>
        Assert.True(CodeParts.Uses.Count > 30, $"{CodeParts.Uses.Count} uses were found.");

    [Fact]
    public void The_library_refers_to_no_project_and_nothing_to_the_simulator_program()
    {
        Assert.DoesNotContain(Projects.References, reference => reference.From == "Seam.Acs");
        Assert.DoesNotContain(Projects.References, reference => reference.To == "Seam.Acs.Simulator");
    }

    [Fact]
    public void The_page_shows_the_code_as_it_is()
    {
        var parts = CodeParts.Uses.SelectMany(use => new[] { use.From, use.To }).ToHashSet();
        var rows = Layers.Rows.Select(row => row.Where(parts.Contains).ToList()).Where(row => row.Count > 0).ToList();
        var down = Layers.Downward(CodeParts.Uses).Select(use => (use.From, use.To)).ToList();

        CheckedInFile.AssertIsCurrent(
            "docs/parts.svg",
            GraphDrawing.Draw("The parts of Seam.Acs and what each uses", rows, down)
        );
        CheckedInFile.AssertIsCurrent(
            "docs/projects.svg",
            GraphDrawing.Draw("The projects and what each refers to", Projects.Rows, Projects.References)
        );
        CheckedInFile.AssertIsCurrent(Page, WithTable(SourceRepository.Read(Page)));
    }

    private static string WithTable(string page)
    {
        var table = new StringBuilder("| part | uses |\n|---|---|\n");
        foreach (var part in Layers.Downward(CodeParts.Uses).GroupBy(use => use.From).OrderBy(RowOf))
            table.Append($"| {part.Key} | {string.Join(", ", part.Select(use => use.To))} |\n");
        table.Append("\n| also uses, above it | | why |\n|---|---|---|\n");
        foreach (var (from, to, why) in Layers.Exceptions)
            table.Append($"| {from} | {to} | {why} |\n");
        var begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        return $"{page[..begin]}\n\n{table}\n{page[page.IndexOf(End, StringComparison.Ordinal)..]}";
    }

    private static int RowOf(IGrouping<string, PartUse> part) => Layers.RowOf(part.Key);
}
