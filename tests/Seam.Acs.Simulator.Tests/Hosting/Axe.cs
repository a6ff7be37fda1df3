using System.Collections.ObjectModel;

namespace Seam.Acs.Simulator.Tests;

/// <summary>The rules of axe-core, run on the page that is open.</summary>
internal static class Axe
{
    private const string Rules = """
        const done = arguments[arguments.length - 1];
        axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
          .then(result => done(result.violations.map(violation =>
            violation.id + ": " + violation.nodes.map(node => node.target + " " + node.failureSummary).join(" | "))));
        """;

    /// <summary>Returns what is wrong with the page.</summary>
    public static async Task<IReadOnlyList<string>> FindViolationsAsync(Browser browser)
    {
        browser.Run(await LoadAsync());
        browser.Driver.Manage().Timeouts().AsynchronousJavaScript = TimeSpan.FromMinutes(1);
        var found = (ReadOnlyCollection<object>)browser.Driver.ExecuteAsyncScript(Rules)!;
        return [.. found.Select(violation => violation.ToString()!)];
    }

    private static async Task<string> LoadAsync()
    {
        var tests = SourceRepository.PathOf("tests/Seam.Acs.Simulator.Tests");
        var folder = await NpmPackages.InstallAsync(Path.Combine(tests, "Page"), Path.Combine(tests, "obj", "page"));
        return await File.ReadAllTextAsync(Path.Combine(folder, "node_modules", "axe-core", "axe.min.js"));
    }
}
