namespace Seam.Acs.Docs.Tests;

/// <summary>Draws boxes in rows, with an arrow from each to what it uses.</summary>
internal static class GraphDrawing
{
    private const int LeastWidth = 760;
    private const int Gap = 16;
    private const int BoxHeight = 34;
    private const int RowHeight = 74;
    private const int Margin = 8;

    /// <summary>An SVG of a graph whose arrows go down; those that others imply are left out.</summary>
    public static string Draw(
        string title,
        IReadOnlyList<IReadOnlyList<string>> rows,
        IReadOnlyCollection<(string From, string To)> arrows
    )
    {
        var width = Math.Max(LeastWidth, rows.Max(row => row.Count * (row.Max(BoxWidth) + Gap)));
        var height = (rows.Count - 1) * RowHeight + BoxHeight + 2 * Margin;
        var svg = new Svg(title, width, height);
        var places = Places(rows, width);
        foreach (var (from, to) in WithoutImplied(arrows))
        {
            var (startX, startY) = (places[from].X, places[from].Y + BoxHeight);
            var (endX, endY) = (places[to].X, places[to].Y - 2);
            var middle = (startY + endY) / 2;
            svg.Add($"""<path d="M{startX} {startY}C{startX} {middle} {endX} {middle} {endX} {endY}"/>""");
        }

        foreach (var (name, (x, y)) in places.OrderBy(place => place.Key, StringComparer.Ordinal))
        {
            var boxWidth = BoxWidth(name);
            svg.Add(
                $"""<rect x="{x - boxWidth / 2}" y="{y}" width="{boxWidth}" height="{BoxHeight}" rx="6"/><text x="{x}" y="{y + 22}">{name}</text>"""
            );
        }

        return svg.ToString();
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
}
