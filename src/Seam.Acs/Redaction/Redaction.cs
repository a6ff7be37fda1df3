using System.Buffers;
using System.Text.RegularExpressions;

namespace Seam.Acs;

/// <summary>
/// Makes the server's text fit for a message that will be logged: what the request sent, and what looks like a PIN, a
/// person's address or number, or a credential, is replaced.
/// </summary>
internal static partial class Redaction
{
    /// <summary>What stands in the place of what is hidden.</summary>
    public const string Hidden = "***";

    private const int MaxLength = 500;

    /// <summary>How much of a text is looked into.</summary>
    public const int MaxSearched = MaxLength * 4;

    private const int MaxWordLength = 64;

    private const int MaxIdLength = 64;

    private static readonly SearchValues<char> WordCharacters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyz0123456789_"
    );

    private static readonly SearchValues<char> IdCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"
    );

    private const StringComparison Comparison = StringComparison.OrdinalIgnoreCase;

    /// <param name="text">What the server says.</param>
    /// <param name="request">What was sent; <c>null</c> where the text can hold nothing of it.</param>
    /// <param name="headers">The caller's own headers, which were sent too; <c>null</c> for none.</param>
    public static string Apply(string text, ISeamRequest? request, IReadOnlyDictionary<string, string>? headers = null)
    {
        if (SentValues.Of(request, headers) is not { } values)
            return Hidden;
        var redacted = text.Length > MaxSearched ? Cut(text, values) : text;
        foreach (var value in values)
            redacted = redacted.Replace(value, Hidden, Comparison);
        redacted = Telling().Replace(redacted, static match => match.Groups["id"].Success ? match.Value : Hidden);
        // By a function, as the text of a replacement would need the parser of expressions, which trimming else leaves out.
        redacted = LineBreaks().Replace(redacted, static _ => " ").Trim();
        return redacted.Length > MaxLength ? redacted[..MaxLength] + "…" : redacted;
    }

    /// <summary>The same for the type of an error, which is mostly a plain word, and then doesn't repeat anything.</summary>
    public static string ApplyToType(string type, ISeamRequest request, IReadOnlyDictionary<string, string>? headers) =>
        IsWord(type) ? Apply(type, request: null) : Apply(type, request, headers);

    /// <summary>Whether it is a word as the API writes its types, such as <c>acs_user_not_found</c>.</summary>
    public static bool IsWord(string text) =>
        text.Length is > 0 and <= MaxWordLength
        && char.IsAsciiLetterLower(text[0])
        && !text.AsSpan().ContainsAnyExcept(WordCharacters);

    /// <summary>Whether it is a UUID, or of the letters and digits of an ID without a run that could be a PIN.</summary>
    public static bool IsId(string text) =>
        Guid.TryParseExact(text, "D", out _)
        || (
            text.Length is > 0 and <= MaxIdLength
            && char.IsAsciiLetter(text[0])
            && !text.AsSpan().ContainsAnyExcept(IdCharacters)
            && Apply(text, request: null) == text
        );

    /// <summary>Returns an ID of the server's. What else it could be is hidden, as it may be a token or a PIN.</summary>
    public static string Printable(string id) => IsId(id) ? id : Hidden;

    /// <summary>The beginning of a long text, without a value that the cut has left in part, and so unrecognizable.</summary>
    private static string Cut(string text, List<string> values)
    {
        var end = MaxSearched;
        foreach (var value in values)
        {
            var length = Math.Min(value.Length - 1, end);
            while (length > 0 && !text.AsSpan(0, end).EndsWith(value.AsSpan(0, length), Comparison))
                length--;
            end -= length;
        }

        return text[..end];
    }

    // UUIDs are found first, so that their digits aren't taken for a PIN.
    [GeneratedRegex(
        """
            (?<id>\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b)
            | [^\s@<>"'(),;:]+(@|%40)[^\s@<>"'(),;:]+
            | \bseam_\w+
            | \bwhsec_[\w+/=]+
            | \bey[A-Za-z0-9_-]{8,}(\.[A-Za-z0-9_-]+)*
            | \+?\(?\d[\d\s().-]{5,}\d
            | \d{4,}
            """,
        RegexOptions.IgnorePatternWhitespace
            | RegexOptions.IgnoreCase
            | RegexOptions.ExplicitCapture
            | RegexOptions.CultureInvariant
    )]
    private static partial Regex Telling();

    [GeneratedRegex(@"[\p{C}\s]+", RegexOptions.CultureInvariant)]
    private static partial Regex LineBreaks();
}
