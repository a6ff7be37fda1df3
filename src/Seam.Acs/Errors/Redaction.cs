using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Seam.Acs;

/// <summary>
/// Makes the server's text fit for a message that will be logged: what the request sent, and what looks like a PIN, a
/// person's address or number, or a credential, is replaced.
/// </summary>
internal static partial class Redaction
{
    private const string Hidden = "***";

    // Shorter values stand in ordinary words, and would make the text unreadable.
    private const int ShortestValue = 3;

    private const int MaxLength = 500;

    public static string Apply(string text, ISeamRequest? request)
    {
        var redacted = text.Length > MaxLength * 4 ? text[..(MaxLength * 4)] : text;
        foreach (var value in SentValues(request))
            redacted = redacted.Replace(value, Hidden, StringComparison.OrdinalIgnoreCase);
        redacted = Telling().Replace(redacted, static match => match.Groups["id"].Success ? match.Value : Hidden);
        redacted = LineBreaks().Replace(redacted, " ").Trim();
        return redacted.Length > MaxLength ? redacted[..MaxLength] + "…" : redacted;
    }

    /// <summary>The texts that the request sent, the longest first; those of IDs are left out, as they tell nothing.</summary>
    private static List<string> SentValues(ISeamRequest? request)
    {
        var values = new List<string>();
        if (request is null)
            return values;

        var body = new PooledBuffer();
        try
        {
            RequestJson.Write(request, body);
            var reader = new Utf8JsonReader(body.Written.Span);
            var isId = false;
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    isId = reader.ValueSpan.EndsWith("_id"u8) || reader.ValueSpan.EndsWith("_ids"u8);
                }
                else if (reader.TokenType == JsonTokenType.String && !isId)
                {
                    var value = reader.GetString()!;
                    if (value.Length >= ShortestValue)
                        values.Add(value);
                }
            }
        }
        finally
        {
            body.Return();
        }

        values.Sort(static (left, right) => right.Length.CompareTo(left.Length));
        return values;
    }

    // UUIDs are found first, so that their digits aren't taken for a PIN.
    [GeneratedRegex(
        """
            (?<id>\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b)
            | [^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+
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
