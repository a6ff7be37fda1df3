using System.Text;

namespace Seam.Acs.Docs.Tests;

/// <summary>Writes Mermaid flowcharts as Markdown code blocks.</summary>
internal static class Mermaid
{
    /// <summary>Returns a flowchart, from top to bottom.</summary>
    /// <param name="title">The title for screen readers.</param>
    /// <param name="description">The description for screen readers and for readers without a renderer.</param>
    public static string Flowchart(
        string title,
        string description,
        IEnumerable<FlowBox> boxes,
        IEnumerable<FlowArrow> arrows
    )
    {
        var chart = new StringBuilder("```mermaid\nflowchart TD\n");
        chart.Append($"    accTitle: {title}\n    accDescr: {description}\n");
        foreach (var box in boxes)
            chart.Append(
                $"    {Identifier(box.Name)}{Shape(box.Kind, box.Text.Replace("\n", "<br/>", StringComparison.Ordinal))}\n"
            );
        foreach (var (from, to, label) in arrows)
            chart.Append($"    {Identifier(from)} -->{(label is null ? "" : $"|{label}|")} {Identifier(to)}\n");
        return chart.Append("```\n").ToString();
    }

    /// <summary>Returns a graph of uses. Arrows that follow from others are left out.</summary>
    public static string Graph(
        string title,
        string description,
        IEnumerable<string> names,
        IReadOnlyCollection<(string From, string To)> uses
    ) =>
        Flowchart(
            title,
            description,
            names.Select(name => new FlowBox(name, FlowKind.Step, name)),
            uses.Where(use => !IsImplied(use, uses)).Order().Select(use => new FlowArrow(use.From, use.To))
        );

    // Dots and slashes have a meaning in Mermaid.
    private static string Identifier(string name) => name.Replace('.', '_').Replace('/', '_');

    private static string Shape(FlowKind kind, string text) =>
        kind switch
        {
            FlowKind.Question => $$$"""{{"{{{text}}}"}}""",
            FlowKind.End => $"""(["{text}"])""",
            _ => $"""["{text}"]""",
        };

    private static bool IsImplied((string From, string To) use, IReadOnlyCollection<(string From, string To)> uses) =>
        uses.Any(first => first.From == use.From && first.To != use.To && Reaches(first.To, use.To, uses));

    private static bool Reaches(string from, string to, IReadOnlyCollection<(string From, string To)> uses) =>
        from == to || uses.Any(use => use.From == from && Reaches(use.To, to, uses));
}

internal enum FlowKind
{
    Question,
    Step,
    End,
}

/// <summary>A box of a flowchart.</summary>
/// <param name="Name">The name that arrows refer to.</param>
/// <param name="Kind">The kind, which decides the shape.</param>
/// <param name="Text">The text, in one or more lines.</param>
internal sealed record FlowBox(string Name, FlowKind Kind, string Text);

/// <summary>An arrow from box to box, by their names.</summary>
internal sealed record FlowArrow(string From, string To, string? Label = null);
