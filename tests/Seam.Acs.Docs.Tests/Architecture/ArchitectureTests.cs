using System.Text;

namespace Seam.Acs.Docs.Tests;

/// <summary>The order of the code's parts, and the page that shows it.</summary>
public sealed class ArchitectureTests
{
    private const string Page = "docs/architecture.md";

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
            Page,
            SourceRepository
                .Read(Page)
                .WithSection(
                    "projects",
                    Mermaid.Graph(
                        "The projects and what each refers to",
                        "The samples and the simulator's program refer to Seam.Acs.Testing, which refers to Seam.Acs, as Seam.Acs.AspNetCore and Seam.Acs.Provisioning do.",
                        Projects.Names,
                        Projects.References
                    )
                )
                .WithSection(
                    "parts",
                    Mermaid.Graph(
                        "The parts of Seam.Acs and what each uses",
                        "The parts of the library in layers, from DependencyInjection down to Json.",
                        Layers.Rows.SelectMany(row => row),
                        uses
                    )
                )
                .WithSection("table of uses", Table())
        );
    }

    private static string Table()
    {
        var table = new StringBuilder("| part | uses |\n|---|---|\n");
        foreach (var part in CodeParts.Uses.GroupBy(use => use.From).OrderBy(RowOf))
            table.Append($"| {part.Key} | {string.Join(", ", part.Select(use => use.To))} |\n");
        return table.ToString();
    }

    private static int RowOf(IGrouping<string, PartUse> part) => Layers.RowOf(part.Key);
}
