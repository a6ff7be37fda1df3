using System.Globalization;
using System.Text;

namespace Seam.Acs.Docs.Tests;

/// <summary>A drawing in the making, with the looks that all of them share.</summary>
internal sealed class Svg
{
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

    private readonly StringBuilder _text = new();

    /// <param name="title">What it shows, for those who can't see it.</param>
    /// <param name="width">Its width, in the unit of all that is drawn.</param>
    /// <param name="height">Its height.</param>
    /// <param name="moreStyle">Rules beyond those of all drawings.</param>
    public Svg(string title, int width, int height, string moreStyle = "")
    {
        Add($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">""");
        Add($"<title>{title}</title>");
        Add($"<style>\n{Style}{moreStyle}</style>");
        Add(
            $"""<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8Z"/></marker></defs>"""
        );
    }

    public void Add(FormattableString element) =>
        _text.Append(element.ToString(CultureInfo.InvariantCulture)).Append('\n');

    public override string ToString() => $"{_text}</svg>\n";
}
