namespace Seam.Acs.Docs.Tests;

/// <summary>A section of a hand-written page that the tests generate, between two comments that name it.</summary>
internal static class GeneratedSection
{
    /// <summary>Returns the page with the content of one section replaced.</summary>
    /// <exception cref="InvalidOperationException">The page doesn't have the section exactly once.</exception>
    public static string WithSection(this string page, string name, string content) =>
        page.Split($"<!-- generated {name}: begin -->") is [var before, var rest]
        && rest.Split($"<!-- generated {name}: end -->") is [_, var after]
            ? $"{before}<!-- generated {name}: begin -->\n\n{content}\n<!-- generated {name}: end -->{after}"
            : throw new InvalidOperationException($"The page must have the section '{name}' exactly once.");
}
