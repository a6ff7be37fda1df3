namespace Seam.Acs.Docs.Tests;

/// <summary>A block of C# on a page.</summary>
/// <param name="Page">The page's path from the repository's root on.</param>
/// <param name="Line">The number of the block's first line of code.</param>
/// <param name="Marks">What stands behind the name of the language.</param>
/// <param name="Code">The code.</param>
internal sealed record CodeBlock(string Page, int Line, string Marks, string Code)
{
    private const string Fence = "```";

    /// <summary>Whether it needs something that a test doesn't have, such as an account.</summary>
    public bool IsOnlyCompiled => Marks == "no-run";

    public static IEnumerable<CodeBlock> On(string page)
    {
        var lines = Pages.Lines(page);
        for (var index = 0; index < lines.Length; index++)
        {
            if (!lines[index].StartsWith(Fence, StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(lines, Fence, index + 1);
            if (end < 0)
                throw new FormatException($"{page}:{index + 1}: the block has no end.");
            var words = lines[index][Fence.Length..].Split(' ', 2, StringSplitOptions.TrimEntries);
            if (words[0] == "csharp")
            {
                var code = string.Join('\n', lines[(index + 1)..end]);
                yield return new CodeBlock(page, index + 2, words.Length > 1 ? words[1] : "", code);
            }

            index = end;
        }
    }

    public override string ToString() => $"{Page}:{Line}";
}
