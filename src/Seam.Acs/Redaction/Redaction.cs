using System.Buffers;
using System.Text.RegularExpressions;

namespace Seam.Acs;

/// <summary>
/// Hides, in text of the server that goes into messages, the values of the request and what looks like a PIN, a person's
/// address or number, or a credential. The API's own words stay: names of parameters, enum values and the operation.
/// </summary>
internal static partial class Redaction
{
    /// <summary>The replacement of a hidden value.</summary>
    public const string Hidden = SeamJson.Hidden;

    private const int MaxLength = 500;

    /// <summary>The length of a text that is searched for values.</summary>
    public const int MaxSearched = MaxLength * 4;

    // Runs of white space in it become shorter.
    private const int MaxRead = MaxSearched * 4;

    private const int MaxWordLength = 64;

    private const int MaxIdLength = 64;

    private static readonly SearchValues<char> WordCharacters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyz0123456789_"
    );

    private static readonly SearchValues<char> IdCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"
    );

    private const StringComparison Comparison = StringComparison.OrdinalIgnoreCase;

    /// <summary>Returns a text with its secrets hidden, on one line and cut to a length for messages.</summary>
    /// <param name="text">The text of the server.</param>
    /// <param name="request">The request whose values are hidden. Null for none.</param>
    /// <param name="headers">The caller's own headers, whose values are hidden. Null for none.</param>
    /// <param name="operation">The operation's path, whose words stay.</param>
    public static string Apply(
        string text,
        ISeamRequest? request,
        IReadOnlyDictionary<string, string>? headers = null,
        string operation = ""
    )
    {
        if (SentValues.Of(request, headers, operation) is not { } sent)
            return Hidden;
        var isCut = text.Length > MaxRead;
        text = OnOneLine(isCut ? text[..MaxRead] : text);
        var redacted = sent.Hide(isCut || text.Length > MaxSearched ? Cut(text, sent.Values) : text);
        redacted = Telling().Replace(redacted, static match => match.Groups["id"].Success ? match.Value : Hidden);
        return redacted.Length > MaxLength ? redacted[..WholeLength(redacted, MaxLength)] + "…" : redacted;
    }

    /// <summary>Returns the type of an error with its secrets hidden. A plain word is no value of the request.</summary>
    public static string ApplyToType(
        string type,
        ISeamRequest request,
        IReadOnlyDictionary<string, string>? headers,
        string operation = ""
    ) => IsWord(type) ? Apply(type, request: null) : Apply(type, request, headers, operation);

    /// <summary>Returns whether a text is a word like the API's types, such as <c>acs_user_not_found</c>.</summary>
    public static bool IsWord(string text) =>
        text.Length is > 0 and <= MaxWordLength
        && char.IsAsciiLetterLower(text[0])
        && !text.AsSpan().ContainsAnyExcept(WordCharacters);

    /// <summary>
    /// Returns whether a text is a UUID, or has only the characters of an ID and no digits that could be a PIN.
    /// </summary>
    public static bool IsId(string text) =>
        Guid.TryParseExact(text, "D", out _)
        || (
            text.Length is > 0 and <= MaxIdLength
            && char.IsAsciiLetter(text[0])
            && !text.AsSpan().ContainsAnyExcept(IdCharacters)
            && Apply(text, request: null) == text
        );

    /// <summary>Returns an ID of the server. Any other text is hidden, because it may be a token or a PIN.</summary>
    public static string Printable(string id) => IsId(id) ? id : Hidden;

    /// <summary>Returns a text with each run of white space and unprintable characters as one space, and none at its ends.</summary>
    public static string OnOneLine(string text) =>
        // A replacement text instead of a function would link the parser of regular expressions into a trimmed app.
        Unprintable().Replace(text, static _ => " ").Trim();

    /// <summary>Returns the beginning of a long text, without a value at its end that the cut would leave in part.</summary>
    private static string Cut(string text, List<string> values)
    {
        var end = Math.Min(text.Length, MaxSearched);
        foreach (var value in values)
        {
            var length = Math.Min(value.Length - 1, end);
            while (length > 0 && !text.AsSpan(0, end).EndsWith(value.AsSpan(0, length), Comparison))
                length--;
            end -= length;
        }

        return text[..WholeLength(text, end)];
    }

    /// <summary>Returns the length of a text to which it can be cut without half of a surrogate pair.</summary>
    private static int WholeLength(string text, int length) =>
        length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;

    // UUIDs match first, so that their digits do not count as a PIN.
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

    // Line breaks, and characters that are invisible or change the direction of the text. A surrogate is half of an emoji.
    [GeneratedRegex(@"[\p{C}\s-[\p{Cs}]]+", RegexOptions.CultureInvariant)]
    private static partial Regex Unprintable();
}
