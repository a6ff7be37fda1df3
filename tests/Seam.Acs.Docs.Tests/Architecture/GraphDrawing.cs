using System.Globalization;
using System.Text;

namespace Seam.Acs.Docs.Tests;

/// <summary>Draws boxes in rows, with an arrow from each to what it uses.</summary>
internal static class GraphDrawing
{
    private const int LeastWidth = 760;
    private const int Gap = 16;
    private const int BoxHeight = 34;
    private const int RowHeight = 74;
    private const int Margin = 8;

    // An image takes no style from the page that shows it, so it knows both looks by itself.
    private const string Style = """
        text { font: 14px system-ui, sans-serif; text-anchor: middle; fill: #1f2328 }
        rect { fill: #eef3f8; stroke: #6b8299 }
        path { fill: none; stroke: #6b8299; stroke-width: 1.4; marker-end: url(#tip) }
        marker path { fill: #6b8299; stroke: none }
        @media (prefers-color-scheme: dark) {
          text { fill: #e6edf3 }
          rect { fill: #1b2836; stroke: #7d95ad }
          path { stroke: #7d95ad }
          marker path { fill: #7d95ad }
        }
        """;

    /// <summary>An SVG of a graph whose arrows go down; those that others imply are left out.</summary>
    public static string Draw(
        string title,
        IReadOnlyList<IReadOnlyList<string>> rows,
        IReadOnlyCollection<(string From, string To)> arrows
    )
    {
        var width = Math.Max(LeastWidth, rows.Max(row => row.Count * (row.Max(BoxWidth) + Gap)));
        var height = (rows.Count - 1) * RowHeight + BoxHeight + 2 * Margin;
        var text = new StringBuilder();
        Line(text, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">""");
        Line(text, $"<title>{title}</title>");
        Line(text, $"<style>\n{Style}\n</style>");
        Line(
            text,
            $"""<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8Z"/></marker></defs>"""
        );
        var places = Places(rows, width);
        foreach (var (from, to) in WithoutImplied(arrows))
        {
            var (startX, startY) = (places[from].X, places[from].Y + BoxHeight);
            var (endX, endY) = (places[to].X, places[to].Y - 2);
            var middle = (startY + endY) / 2;
            Line(text, $"""<path d="M{startX} {startY}C{startX} {middle} {endX} {middle} {endX} {endY}"/>""");
        }

        foreach (var (name, (x, y)) in places.OrderBy(place => place.Key, StringComparer.Ordinal))
        {
            var boxWidth = BoxWidth(name);
            Line(
                text,
                $"""<rect x="{x - boxWidth / 2}" y="{y}" width="{boxWidth}" height="{BoxHeight}" rx="6"/><text x="{x}" y="{y + 22}">{name}</text>"""
            );
        }

        Line(text, $"</svg>");
        return text.ToString();
    }

    /// <summary>Leaves out each arrow whose end is also reached by others.</summary>
    private static IEnumerable<(string From, string To)> WithoutImplied(
        IReadOnlyCollection<(string From, string To)> arrows
    ) =>
        arrows
            .Where(arrow =>
                !arrows.Any(first =>
                    first.From == arrow.From && first.To != arrow.To && Reaches(first.To, arrow.To, arrows)
                )
            )
            .Order();

    private static bool Reaches(string from, string to, IReadOnlyCollection<(string From, string To)> arrows) =>
        from == to || arrows.Any(arrow => arrow.From == from && Reaches(arrow.To, to, arrows));

    private static Dictionary<string, (int X, int Y)> Places(IReadOnlyList<IReadOnlyList<string>> rows, int width) =>
        rows.Index()
            .SelectMany(row =>
                row.Item.Index()
                    .Select(box =>
                        (
                            box.Item,
                            X: width * (2 * box.Index + 1) / (2 * row.Item.Count),
                            Y: Margin + row.Index * RowHeight
                        )
                    )
            )
            .ToDictionary(box => box.Item, box => (box.X, box.Y));

    private static int BoxWidth(string name) => Math.Max(90, name.Length * 8 + 24);

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
