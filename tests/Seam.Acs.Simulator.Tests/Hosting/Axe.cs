using System.Collections.ObjectModel;
using System.Diagnostics;

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

    private static readonly Lazy<string> Source = new(Install);

    /// <summary>What is wrong with the page; empty where nothing is.</summary>
    public static IReadOnlyList<string> FindViolations(Browser browser)
    {
        browser.Run(Source.Value);
        browser.Driver.Manage().Timeouts().AsynchronousJavaScript = TimeSpan.FromMinutes(1);
        var found = (ReadOnlyCollection<object>)browser.Driver.ExecuteAsyncScript(Rules)!;
        return [.. found.Select(violation => violation.ToString()!)];
    }

    // The package beside the tests, as its lock file pins it.
    private static string Install()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Page");
        var start = new ProcessStartInfo(
            ExternalProgram.Require("npm"),
            ["ci", "--no-audit", "--no-fund", "--ignore-scripts"]
        )
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        using var npm = Process.Start(start)!;
        var output = npm.StandardOutput.ReadToEnd();
        npm.WaitForExit();
        Assert.True(npm.ExitCode == 0, $"npm ci failed: {output}");
        return File.ReadAllText(Path.Combine(folder, "node_modules", "axe-core", "axe.min.js"));
    }
}
