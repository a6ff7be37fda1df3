using System.Text;

namespace Seam.Acs.Docs.Tests;

/// <summary>The order of the code's parts, and the page that shows it.</summary>
public sealed class ArchitectureTests
{
    private const string Page = "docs/architecture.md";
    private const string Begin = "<!-- made from the code: begin -->";
    private const string End = "<!-- made from the code: end -->";

    [Fact]
    public void Each_part_uses_those_below_it_only()
    {
        var violations = Layers.Violations(CodeParts.Uses).ToList();
        Assert.True(violations.Count == 0, string.Join(Environment.NewLine, violations));
    }

    [Fact]
    public void Each_part_of_the_layers_is_in_the_code() =>
        Assert.Empty(
            Layers
                .Rows.SelectMany(row => row)
                .Except(CodeParts.Uses.SelectMany(use => new[] { use.From, use.To }), StringComparer.Ordinal)
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
        var uses = CodeParts.Uses.Where(Layers.IsDownward).Select(use => (use.From, use.To)).ToList();

        CheckedInFile.AssertIsCurrent(
            "docs/parts.svg",
            GraphDrawing.Draw("The parts of Seam.Acs and what each uses", Layers.Rows, uses)
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
        foreach (var part in CodeParts.Uses.GroupBy(use => use.From).OrderBy(RowOf))
            table.Append($"| {part.Key} | {string.Join(", ", part.Select(use => use.To))} |\n");
        var begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        return $"{page[..begin]}\n\n{table}\n{page[page.IndexOf(End, StringComparison.Ordinal)..]}";
    }

    private static int RowOf(IGrouping<string, PartUse> part) => Layers.RowOf(part.Key);
}
