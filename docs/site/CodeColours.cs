using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Seam.Acs.Site;

/// <summary>Writes blocks of code; those of C# with the colours that the compiler's own tokens tell.</summary>
internal sealed class CodeColours : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        var code = string.Join('\n', block.Lines.Lines.Take(block.Lines.Count).Select(line => line.Slice.ToString()));
        var html = new Html().Markup("<pre tabindex=\"0\"><code>");
        if (block is FencedCodeBlock { Info: "csharp" })
            WriteCSharp(html, code);
        else
            html.Text(code);
        renderer.EnsureLine();
        renderer.Write(html.Markup("</code></pre>").ToString());
        renderer.EnsureLine();
    }

    private static void WriteCSharp(Html html, string code)
    {
        foreach (var token in SyntaxFactory.ParseTokens(code))
        {
            WriteTrivia(html, token.LeadingTrivia);
            Write(html, KindOf(token), token.Text);
            WriteTrivia(html, token.TrailingTrivia);
        }
    }

    private static void WriteTrivia(Html html, SyntaxTriviaList list)
    {
        foreach (var trivia in list)
        {
            var isComment = trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia;
            Write(html, isComment ? "comment" : null, trivia.ToFullString());
        }
    }

    private static string? KindOf(SyntaxToken token) =>
        token.Kind() switch
        {
            SyntaxKind.StringLiteralToken
            or SyntaxKind.SingleLineRawStringLiteralToken
            or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.InterpolatedStringToken
            or SyntaxKind.CharacterLiteralToken => "string",
            SyntaxKind.NumericLiteralToken => "number",
            SyntaxKind.IdentifierToken when IsContextual(token.Text) => "keyword",
            SyntaxKind.IdentifierToken when char.IsUpper(token.Text[0]) => "name",
            _ when SyntaxFacts.IsKeywordKind(token.Kind()) => "keyword",
            _ => null,
        };

    private static bool IsContextual(string text) =>
        text
            is "var"
                or "await"
                or "async"
                or "when"
                or "record"
                or "init"
                or "with"
                or "global"
                or "required"
                or "partial";

    private static void Write(Html html, string? kind, string text)
    {
        if (kind is null)
            html.Text(text);
        else
            html.Markup($"<span class=\"{kind}\">").Text(text).Markup("</span>");
    }
}
