using Seam.Acs.Site;

namespace Seam.Acs.Docs.Tests;

public sealed class SiteMenuTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory();

    public void Dispose() => _root.Delete(recursive: true);

    [Theory]
    [InlineData("an app with its\n  tests", "An app with its tests")]
    [InlineData("the *whole*\n  `Seam.Acs` page", "The whole Seam.Acs page")]
    public void A_link_has_its_words_in_one_line(string words, string shown)
    {
        var menu = Menu($"# Pages\n\n- **Copy from\n  it**: [{words}](docs/app.md)\n");

        Assert.Contains(">Copy from it<", menu, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"docs/app.html\">{shown}</a>", menu, StringComparison.Ordinal);
    }

    private string Menu(string readme)
    {
        _root.CreateSubdirectory("docs");
        File.WriteAllText(Path.Combine(_root.FullName, "README.md"), readme);
        File.WriteAllText(Path.Combine(_root.FullName, "docs", "app.md"), "# An app\n");
        SitePage[] pages = [new(_root.FullName, "README.md"), new(_root.FullName, "docs/app.md")];
        var links = new SiteLinks(pages);
        foreach (var page in pages)
            links.Resolve(page);
        Assert.Empty(links.Broken);
        var html = new Html();
        new SiteMenu(pages).Write(html, pages[0]);
        return html.ToString();
    }
}
