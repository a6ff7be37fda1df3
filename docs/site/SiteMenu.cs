using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Seam.Acs.Site;

/// <summary>The site's navigation, which is that of the README: a list item is a group, its links are the entries.</summary>
internal sealed class SiteMenu
{
    private readonly IReadOnlyList<(string Group, IReadOnlyList<(string Name, SitePage Page)> Entries)> _groups;

    /// <exception cref="InvalidOperationException">The README has no list of links.</exception>
    public SiteMenu(IReadOnlyList<SitePage> pages)
    {
        var byTarget = pages.ToDictionary(page => page.Target, StringComparer.Ordinal);
        _groups =
        [
            .. byTarget["index.html"]
                .Document.OfType<ListBlock>()
                .SelectMany(list => list.OfType<ListItemBlock>())
                .Select(item =>
                    (
                        Words(item.Descendants<EmphasisInline>().First()),
                        (IReadOnlyList<(string, SitePage)>)
                            [
                                .. item.Descendants<LinkInline>()
                                    .Where(link => byTarget.ContainsKey(link.Url!))
                                    .Select(link => (Words(link), byTarget[link.Url!])),
                            ]
                    )
                ),
        ];
        if (_groups.Count == 0)
            throw new InvalidOperationException("The README has no list of links to make the navigation of.");
    }

    public void Write(Html html, SitePage current)
    {
        html.Markup("<nav><input type=\"checkbox\" id=\"menu\"><label for=\"menu\">Pages</label>\n<div>\n");
        WriteEntry(html, current, "Seam.Acs", "index.html", current.Target == "index.html");
        foreach (var (group, entries) in _groups)
        {
            html.Markup("<h2>").Text(group).Markup("</h2>\n");
            foreach (var (name, page) in entries)
                WriteEntry(html, current, char.ToUpperInvariant(name[0]) + name[1..], page.Target, page == current);
        }

        html.Markup("</div></nav>\n");
    }

    private static void WriteEntry(Html html, SitePage from, string name, string target, bool isCurrent) =>
        html.Markup("<a href=\"")
            .Text(SiteLinks.Relative(from.Target, target))
            .Markup(isCurrent ? "\" aria-current=\"page\">" : "\">")
            .Text(name)
            .Markup("</a>\n");

    // A name that is wrapped in the source is one line here.
    private static string Words(ContainerInline inline) =>
        string.Concat(
            inline
                .Descendants()
                .Select(part =>
                    part switch
                    {
                        LiteralInline literal => literal.Content.ToString(),
                        CodeInline code => code.Content,
                        LineBreakInline => " ",
                        _ => "",
                    }
                )
        );
}
