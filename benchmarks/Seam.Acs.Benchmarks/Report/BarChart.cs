using System.Globalization;
using System.Net;
using System.Text;

namespace Seam.Acs.Benchmarks;

/// <summary>A plot of horizontal bars, one a peer, with a line where the floor is.</summary>
internal static class BarChart
{
    private const int Width = 720;
    private const int LabelWidth = 230;
    private const int RowHeight = 34;
    private const int Top = 48;

    /// <param name="title">What is shown, with its unit.</param>
    /// <param name="bars">What each bar is called, and its ratio to the floor.</param>
    public static string Draw(string title, IReadOnlyList<(string Label, Ratio Ratio)> bars)
    {
        var largest = Math.Max(1, bars.Max(bar => bar.Ratio.High)) * 1.12;
        var height = Top + (bars.Count * RowHeight) + 12;
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" font-family=\"sans-serif\" font-size=\"13\">\n"
        );
        text.Append(CultureInfo.InvariantCulture, $"<rect width=\"{Width}\" height=\"{height}\" fill=\"#ffffff\"/>\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"12\" y=\"26\" font-size=\"15\" font-weight=\"bold\">{WebUtility.HtmlEncode(title)}</text>\n"
        );
        for (var index = 0; index < bars.Count; index++)
            DrawBar(text, bars[index].Label, bars[index].Ratio, Top + (index * RowHeight), largest);
        var one = PlaceOf(1, largest);
        text.Append(
            CultureInfo.InvariantCulture,
            $"<line x1=\"{one:0.0}\" y1=\"{Top - 8}\" x2=\"{one:0.0}\" y2=\"{height - 8}\" stroke=\"#444444\" stroke-dasharray=\"4 3\"/>\n"
        );
        return text.Append("</svg>\n").ToString();
    }

    private static void DrawBar(StringBuilder text, string label, Ratio ratio, int y, double largest)
    {
        var end = PlaceOf(ratio.Median, largest);
        var colour = label.StartsWith("Seam.Acs", StringComparison.Ordinal) ? "#2563eb" : "#9ca3af";
        var encoded = WebUtility.HtmlEncode(label);
        text.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"{LabelWidth - 10}\" y=\"{y + 17}\" text-anchor=\"end\">{encoded}</text>\n"
        );
        text.Append(
            CultureInfo.InvariantCulture,
            $"<rect x=\"{LabelWidth}\" y=\"{y}\" width=\"{end - LabelWidth:0.0}\" height=\"24\" fill=\"{colour}\"/>\n"
        );
        // The half of all rounds in the middle.
        text.Append(
            CultureInfo.InvariantCulture,
            $"<line x1=\"{PlaceOf(ratio.Low, largest):0.0}\" y1=\"{y + 12}\" x2=\"{PlaceOf(ratio.High, largest):0.0}\" y2=\"{y + 12}\" stroke=\"#111111\" stroke-width=\"2\"/>\n"
        );
        text.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"{Math.Max(end, PlaceOf(ratio.High, largest)) + 6:0.0}\" y=\"{y + 17}\">{ratio.Median:0.00}</text>\n"
        );
    }

    private static double PlaceOf(double value, double largest) =>
        LabelWidth + (value / largest * (Width - LabelWidth - 20));
}
