using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Seam.Acs;

/// <summary>The forms in which a server may repeat a value: as in a query, in a path, or in JSON.</summary>
internal static class WrittenForms
{
    public static IEnumerable<string> Of(string value)
    {
        yield return value;
        var path = Uri.EscapeDataString(value);
        yield return path;
        yield return AsJavaScript(path);
        var query = AsQuery(path);
        yield return query;
        yield return query.Replace("~", "%7E", StringComparison.Ordinal);
        var json = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value);
        yield return json;
        yield return InAscii(json);
        yield return JavaScriptEncoder.Default.Encode(value);
    }

    /// <summary>The text as <see cref="QueryStringBuilder"/> sends it in a query. Browsers also encode the tilde.</summary>
    private static string AsQuery(string path) =>
        path.Replace("%20", "+", StringComparison.Ordinal).Replace("%2A", "*", StringComparison.Ordinal);

    /// <summary>The text as <c>encodeURIComponent</c> writes it.</summary>
    private static string AsJavaScript(string path) =>
        path.Replace("%21", "!", StringComparison.Ordinal)
            .Replace("%27", "'", StringComparison.Ordinal)
            .Replace("%28", "(", StringComparison.Ordinal)
            .Replace("%29", ")", StringComparison.Ordinal)
            .Replace("%2A", "*", StringComparison.Ordinal);

    private static string InAscii(string json)
    {
        if (Ascii.IsValid(json))
            return json;
        var escaped = new StringBuilder(json.Length);
        foreach (var letter in json)
        {
            if (char.IsAscii(letter))
                escaped.Append(letter);
            else
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
        }

        return escaped.ToString();
    }
}
