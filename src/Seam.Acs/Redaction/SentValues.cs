using System.Text.Json;

namespace Seam.Acs;

/// <summary>The texts that a call sent, which no message may repeat.</summary>
internal static class SentValues
{
    // Shorter values stand in ordinary words, and would make the text unreadable.
    private const int ShortestValue = 3;

    // One more than the texts that are looked into have, so that of a longer value only the beginning can stand there.
    private const int LongestValue = Redaction.MaxSearched + 1;

    // A reader of its own accord goes less deep than the writer did.
    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    /// <summary>
    /// The texts, in each way in which a server may write them, the longest first; those of IDs are left out, as they tell
    /// nothing.
    /// </summary>
    /// <returns><c>null</c> where it can't be told any more what was sent.</returns>
    public static List<string>? Of(ISeamRequest? request, IReadOnlyDictionary<string, string>? headers)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in headers?.Values ?? [])
            Add(found, value);
        if (request is not null && !TryAdd(found, request))
            return null;
        var values = found.ToList();
        values.Sort(static (left, right) => right.Length.CompareTo(left.Length));
        return values;
    }

    private static bool TryAdd(HashSet<string> values, ISeamRequest request)
    {
        var body = new PooledBuffer();
        try
        {
            RequestJson.Write(request, body);
            Add(values, body.Written.Span);
            return true;
        }
        catch (Exception)
        {
            // The caller's own JSON may fail in any way, and a failure that is being told must not become another one.
            return false;
        }
        finally
        {
            body.Return();
        }
    }

    private static void Add(HashSet<string> values, ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, AnyDepth);
        var isId = false;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                isId = reader.ValueSpan.EndsWith("_id"u8) || reader.ValueSpan.EndsWith("_ids"u8);
            }
            else if (reader.TokenType == JsonTokenType.String && !isId)
            {
                Add(values, reader.GetString()!);
            }
        }
    }

    private static void Add(HashSet<string> values, string value)
    {
        // A server may have trimmed what it gives back.
        value = value.Trim();
        if (value.Length < ShortestValue)
            return;
        values.UnionWith(WrittenForms.Of(value.Length > LongestValue ? value[..LongestValue] : value));
    }
}
