using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Seam.Acs.Site;

/// <summary>Writes the pages as files that need nothing from elsewhere.</summary>
internal static class SiteWriter
{
    public static void Write(string folder, IReadOnlyList<SitePage> pages, IEnumerable<string> images)
    {
        var menu = new SiteMenu(pages);
        foreach (var page in pages)
            WriteFile(folder, page.Target, Render(page, menu));
        foreach (var image in images)
            WriteFile(folder, image, File.ReadAllText(Path.Combine(SitePages.Root, image)));
        using var style = typeof(SiteWriter).Assembly.GetManifestResourceStream("site.css")!;
        using var reader = new StreamReader(style);
        WriteFile(folder, "site.css", reader.ReadToEnd());
    }

    private static string Render(SitePage page, SiteMenu menu)
    {
        var html = new Html()
            .Markup("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Markup("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
            .Text(page.Target == "index.html" ? "Seam.Acs" : $"{page.Title} · Seam.Acs")
            .Markup($"</title>\n<link rel=\"stylesheet\" href=\"{SiteLinks.Relative(page.Target, "site.css")}\">\n")
            .Markup("</head>\n<body>\n");
        menu.Write(html, page);
        return html.Markup("<main>\n").Markup(Body(page)).Markup("</main>\n</body>\n</html>\n").ToString();
    }

    private static string Body(SitePage page)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        SitePage.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.TryRemove<CodeBlockRenderer>();
        renderer.ObjectRenderers.Add(new CodeColours());
        renderer.Render(page.Document);
        // A wide table scrolls by itself rather than with the page.
        return writer
            .ToString()
            .Replace("<table>", "<div class=\"wide\" tabindex=\"0\"><table>", StringComparison.Ordinal)
            .Replace("</table>", "</table></div>", StringComparison.Ordinal);
    }

    private static void WriteFile(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
