using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Seam.Acs;

/// <summary>
/// The texts of a request, which no message may repeat, and the API's own words about the request, which a message may use.
/// </summary>
internal sealed class SentValues
{
    // Shorter values are parts of ordinary words. Hiding them would make the text unreadable.
    private const int ShortestValue = 3;

    // One more than the searched length of a text, so that a text can hold only the beginning of a longer value.
    private const int LongestValue = Redaction.MaxSearched + 1;

    private const StringComparison Comparison = StringComparison.OrdinalIgnoreCase;

    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    );

    private static readonly SearchValues<char> WordCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_"
    );

    private static readonly char[] Separators = ['/', '.', '-'];

    private readonly HashSet<string> _forms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    private SentValues() { }

    /// <summary>
    /// Gets the values in each form in which a server may write them, the longest first, without the UUIDs of parameters that
    /// are IDs.
    /// </summary>
    public List<string> Values { get; private set; } = [];

    /// <summary>Returns the values and names of a request.</summary>
    /// <param name="request">The request. Null for none.</param>
    /// <param name="headers">The caller's own headers. Null for none.</param>
    /// <param name="operation">The operation's path, whose words are names of the API.</param>
    /// <returns>Null if the request can no longer be written.</returns>
    public static SentValues? Of(
        ISeamRequest? request,
        IReadOnlyDictionary<string, string>? headers,
        string operation = ""
    )
    {
        var sent = new SentValues();
        foreach (var value in headers?.Values ?? [])
            sent.AddValue(value);
        if (request is not null && !sent.TryAdd(request))
            return null;
        sent.AddName(operation);
        sent.Values = [.. sent._forms];
        sent.Values.Sort(static (left, right) => right.Length.CompareTo(left.Length));
        return sent;
    }

    /// <summary>Returns a text with each value hidden. A part of an API name is no value.</summary>
    public string Hide(string text)
    {
        foreach (var value in Values)
            text = CanBeName(value) ? HideOutsideNames(text, value) : text.Replace(value, Redaction.Hidden, Comparison);
        return text;
    }

    // Digits are always hidden, because they may be a PIN.
    private static bool CanBeName(string value) =>
        value.AsSpan().ContainsAny(Letters) && !value.AsSpan().ContainsAnyExcept(WordCharacters);

    private string HideOutsideNames(string text, string value)
    {
        var hidden = new StringBuilder(text.Length);
        var end = 0;
        for (var start = text.IndexOf(value, Comparison); start >= 0; start = text.IndexOf(value, end, Comparison))
        {
            var word = WordAround(text, start, start + value.Length);
            if (_names.Contains(text[word]))
            {
                hidden.Append(text, end, word.End.Value - end);
                end = word.End.Value;
            }
            else
            {
                hidden.Append(text, end, start - end).Append(Redaction.Hidden);
                end = start + value.Length;
            }
        }

        return hidden.Append(text, end, text.Length - end).ToString();
    }

    private static Range WordAround(string text, int start, int end)
    {
        while (start > 0 && WordCharacters.Contains(text[start - 1]))
            start--;
        while (end < text.Length && WordCharacters.Contains(text[end]))
            end++;
        return start..end;
    }

    private bool TryAdd(ISeamRequest request)
    {
        var body = new PooledBuffer();
        try
        {
            SeamJson.WriteNames(request.WriteJson, body);
            Add(body.Written.Span);
            return true;
        }
        catch (Exception)
        {
            // The caller's own JSON may throw anything, which must not replace the failure that is being reported.
            return false;
        }
        finally
        {
            body.Return();
        }
    }

    private void Add(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, SeamJson.AnyDepth);
        var isId = false;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                isId = SeamJson.IsIdName(name);
                AddName(name);
            }
            // The caller's own names may end like an ID's, such as passport_id, but the API's IDs are UUIDs.
            else if (reader.TokenType == JsonTokenType.String && !(isId && reader.TryGetGuid(out _)))
            {
                AddValue(reader.GetString()!);
            }
        }
    }

    // A name that is no word, such as an unknown value of an open enum, is text of the caller's.
    private void AddName(string name)
    {
        foreach (var part in name.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Letters.Contains(part[0]) && CanBeName(part))
                _names.Add(part);
            else
                AddValue(part);
        }
    }

    private void AddValue(string value)
    {
        // A server may have trimmed the value, and text of a server is on one line.
        value = Redaction.OnOneLine(value);
        if (value.Length < ShortestValue)
            return;
        _forms.UnionWith(WrittenForms.Of(value.Length > LongestValue ? value[..LongestValue] : value));
    }
}
