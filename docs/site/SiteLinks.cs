using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Seam.Acs.Site;

/// <summary>Turns links between files of the repository into links between pages, and notes those that lead nowhere.</summary>
internal sealed class SiteLinks
{
    private readonly Dictionary<string, SitePage> _pages;
    private readonly List<string> _broken = [];
    private readonly SortedSet<string> _images = new(StringComparer.Ordinal);

    public SiteLinks(IReadOnlyList<SitePage> pages) =>
        _pages = pages.ToDictionary(page => page.Source, StringComparer.Ordinal);

    /// <summary>What is wrong, one line each.</summary>
    public IReadOnlyList<string> Broken => _broken;

    /// <summary>The images that pages show, by their paths from the repository's root on.</summary>
    public IReadOnlyCollection<string> Images => _images;

    /// <summary>How many links were looked at.</summary>
    public int Count { get; private set; }

    public void Resolve(SitePage page)
    {
        foreach (var link in page.Document.Descendants<LinkInline>().ToList())
        {
            Count++;
            if (link.Url is not { Length: > 0 } url)
                _broken.Add($"{page.Source}:{link.Line + 1}: a link without a target");
            else if (!Uri.TryCreate(url, UriKind.Absolute, out var absolute) || absolute.Scheme == Uri.UriSchemeFile)
                ResolveLocal(page, link, url);
            else if (absolute.Scheme != Uri.UriSchemeHttps)
                _broken.Add($"{page.Source}:{link.Line + 1}: {url} is not https");
        }
    }

    private void ResolveLocal(SitePage page, LinkInline link, string url)
    {
        var parts = url.Split('#', 2);
        var path = parts[0].Length == 0 ? page.Source : Combine(page.Source, parts[0]);
        if (_pages.TryGetValue(path, out var target))
        {
            if (parts.Length > 1 && !target.Anchors.Contains(parts[1]))
                Note(page, link, url);
            link.Url = Relative(page.Target, target.Target) + (parts.Length > 1 ? $"#{parts[1]}" : "");
        }
        else if (link.IsImage && File.Exists(Path.Combine(SitePages.Root, path)))
            _images.Add(path);
        else if (Path.Exists(Path.Combine(SitePages.Root, path)))
            ShowAsText(link);
        else
            Note(page, link, url);
    }

    // What is in the repository and not on the site keeps its words, and leads nowhere.
    private static void ShowAsText(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }

    private void Note(SitePage page, LinkInline link, string url) =>
        _broken.Add($"{page.Source}:{link.Line + 1}: {url} leads nowhere");

    private static string Combine(string source, string relative)
    {
        var full = Path.GetFullPath(Path.Combine(SitePages.Root, Path.GetDirectoryName(source)!, relative));
        return Path.GetRelativePath(SitePages.Root, full).Replace('\\', '/');
    }

    public static string Relative(string from, string to) =>
        Path.GetRelativePath(Path.Combine("/", Path.GetDirectoryName(from)!), Path.Combine("/", to)).Replace('\\', '/');
}
