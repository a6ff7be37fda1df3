// Builds the site out of the repository's pages: dotnet run --project docs/site [-- FOLDER]
using Seam.Acs.Site;

if (args.Length > 1 || args is [['-', ..]])
{
    Console.Error.WriteLine("Usage: dotnet run --project docs/site [-- FOLDER]");
    return 2;
}

var folder = args is [var given] ? Path.GetFullPath(given) : Path.Combine(SitePages.Root, "artifacts", "site");
var pages = SitePages.Find();
var links = new SiteLinks(pages);
foreach (var page in pages)
    links.Resolve(page);
if (links.Broken.Count > 0)
{
    foreach (var broken in links.Broken)
        Console.Error.WriteLine(broken);
    Console.Error.WriteLine($"{links.Broken.Count} broken links; nothing was written.");
    return 1;
}

SiteWriter.Write(folder, pages, links.Images);
Console.WriteLine($"{pages.Count} pages, {links.Count} links checked: {Path.Combine(folder, "index.html")}");
return 0;
