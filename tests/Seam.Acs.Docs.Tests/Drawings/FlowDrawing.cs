namespace Seam.Acs.Docs.Tests;

/// <summary>Draws questions and what follows from their answers, each at its place of a grid.</summary>
internal static class FlowDrawing
{
    private const int BoxWidth = 226;
    private const int BoxHeight = 46;
    private const int ColumnWidth = 320;
    private const int RowHeight = 76;
    private const int Margin = 8;
    private const int Point = 16;

    private const string Style = """
        polygon { fill: #fdf6e3; stroke: #a58a4f }
        .label { font-size: 12px; fill: #57606a }
        .left { text-anchor: end }
        .right { text-anchor: start }
        @media (prefers-color-scheme: dark) {
          polygon { fill: #2d2716; stroke: #a58a4f }
          .label { fill: #97a4b2 }
        }

        """;

    public static string Draw(string title, IReadOnlyList<FlowBox> boxes, IReadOnlyList<FlowArrow> arrows)
    {
        var svg = new Svg(
            title,
            boxes.Max(box => box.Column) * ColumnWidth + BoxWidth + 2 * Margin,
            boxes.Max(box => box.Row) * RowHeight + BoxHeight + 2 * Margin,
            Style
        );
        var places = boxes.ToDictionary(box => box.Name);
        foreach (var arrow in arrows)
            AddArrow(svg, places[arrow.From], places[arrow.To], arrow.Label);
        foreach (var box in boxes)
            AddBox(svg, box);
        return svg.ToString();
    }

    private static void AddBox(Svg svg, FlowBox box)
    {
        var (left, right) = (X(box) - BoxWidth / 2, X(box) + BoxWidth / 2);
        var (top, bottom) = (Y(box) - BoxHeight / 2, Y(box) + BoxHeight / 2);
        if (box.Kind == FlowKind.Question)
        {
            var (inLeft, inRight) = (left + Point, right - Point);
            svg.Add(
                $"""<polygon points="{left},{Y(box)} {inLeft},{top} {inRight},{top} {right},{Y(box)} {inRight},{bottom} {inLeft},{bottom}"/>"""
            );
        }
        else
        {
            var radius = box.Kind == FlowKind.End ? BoxHeight / 2 : 6;
            svg.Add($"""<rect x="{left}" y="{top}" width="{BoxWidth}" height="{BoxHeight}" rx="{radius}"/>""");
        }

        var lines = box.Text.Split('\n');
        foreach (var (index, line) in lines.Index())
            svg.Add($"""<text x="{X(box)}" y="{Y(box) + 5 + 18 * index - 9 * (lines.Length - 1)}">{line}</text>""");
    }

    private static void AddArrow(Svg svg, FlowBox from, FlowBox to, string label)
    {
        var (right, down) = (Math.Sign(to.Column - from.Column), Math.Sign(to.Row - from.Row));
        if (down == 0)
        {
            svg.Add($"""<path d="M{Side(from, right)} {Y(from)}H{Side(to, -right) - 2 * right}"/>""");
            AddLabel(svg, (Side(from, right) + Side(to, -right)) / 2, Y(from) - 6, "label", label);
        }
        else if (right == 0)
        {
            svg.Add($"""<path d="M{X(from)} {Edge(from, down)}V{Edge(to, -down) - 2 * down}"/>""");
            AddLabel(svg, X(from) + 8, Edge(from, down) + 12 + 5 * down, "label right", label);
        }
        else if (right > 0)
        {
            svg.Add($"""<path d="M{Side(from, right)} {Y(from)}H{X(to)}V{Edge(to, -down) - 2 * down}"/>""");
        }
        else
        {
            // To the left it comes last, so that several can come to one box from different rows.
            svg.Add($"""<path d="M{X(from)} {Edge(from, down)}V{Y(to)}H{Side(to, -right) - 2 * right}"/>""");
            AddLabel(svg, X(from) + 8, Edge(from, down) + 4 + 13 * down, "label right", label);
        }
    }

    private static void AddLabel(Svg svg, int x, int y, string kind, string label)
    {
        if (label.Length > 0)
            svg.Add($"""<text class="{kind}" x="{x}" y="{y}">{label}</text>""");
    }

    private static int X(FlowBox box) => Margin + BoxWidth / 2 + box.Column * ColumnWidth;

    private static int Y(FlowBox box) => Margin + BoxHeight / 2 + box.Row * RowHeight;

    /// <summary>The left side of a box for -1, and the right one for 1.</summary>
    private static int Side(FlowBox box, int direction) => X(box) + direction * BoxWidth / 2;

    /// <summary>The upper edge of a box for -1, and the lower one for 1.</summary>
    private static int Edge(FlowBox box, int direction) => Y(box) + direction * BoxHeight / 2;
}

internal enum FlowKind
{
    Question,
    Step,
    End,
}

/// <summary>A box of the drawing.</summary>
/// <param name="Name">What arrows call it.</param>
/// <param name="Kind">Its shape.</param>
/// <param name="Column">Its place from the left, 0 for the first.</param>
/// <param name="Row">Its place from the top, 0 for the first.</param>
/// <param name="Text">What stands in it, in one line or two.</param>
internal sealed record FlowBox(string Name, FlowKind Kind, int Column, int Row, string Text);

/// <summary>An arrow from box to box, by their names.</summary>
internal sealed record FlowArrow(string From, string To, string Label = "");
