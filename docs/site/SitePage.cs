using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Seam.Acs.Site;

/// <summary>A Markdown file of the repository, and the page that it becomes.</summary>
internal sealed class SitePage
{
    public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UsePipeTables()
        .UseAutoLinks()
        .Build();

    public SitePage(string root, string source)
    {
        Source = source;
        Text = File.ReadAllText(Path.Combine(root, source));
        Document = Markdown.Parse(Text, Pipeline);
        Headings = [.. Document.Descendants<HeadingBlock>()];
        Anchors = Headings
            .Select(heading => heading.GetAttributes().Id)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The file's path from the repository's root on, with slashes.</summary>
    public string Source { get; }

    public string Text { get; }

    public MarkdownDocument Document { get; }

    public IReadOnlyList<HeadingBlock> Headings { get; }

    /// <summary>The names under which its headings can be linked to.</summary>
    public IReadOnlySet<string> Anchors { get; }

    /// <summary>The page's path from the site's root on.</summary>
    public string Target =>
        Path.GetFileName(Source) == "README.md"
            ? Source[..^"README.md".Length] + "index.html"
            : Path.ChangeExtension(Source, ".html");

    public string Title =>
        Headings is [var first, ..] ? Text.Substring(first.Span.Start, first.Span.Length).TrimStart('#', ' ') : Source;
}
