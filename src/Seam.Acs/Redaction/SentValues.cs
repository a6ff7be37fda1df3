using System.Text.Json;

namespace Seam.Acs;

/// <summary>Finds the texts of a request, which no message may repeat.</summary>
internal static class SentValues
{
    // Shorter values are parts of ordinary words. Hiding them would make the text unreadable.
    private const int ShortestValue = 3;

    // One more than the searched length of a text, so that a text can hold only the beginning of a longer value.
    private const int LongestValue = Redaction.MaxSearched + 1;

    /// <summary>
    /// Returns the texts in each form in which a server may write them, the longest first, without the UUIDs of parameters that
    /// are IDs.
    /// </summary>
    /// <returns>Null if the request can no longer be written.</returns>
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
            // The caller's own JSON may throw anything, which must not replace the failure that is being reported.
            return false;
        }
        finally
        {
            body.Return();
        }
    }

    private static void Add(HashSet<string> values, ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, SeamJson.AnyDepth);
        var isId = false;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                isId = reader.ValueSpan.EndsWith("_id"u8) || reader.ValueSpan.EndsWith("_ids"u8);
            }
            // The caller's own names may end like an ID's, such as passport_id, but the API's IDs are UUIDs.
            else if (reader.TokenType == JsonTokenType.String && !(isId && reader.TryGetGuid(out _)))
            {
                Add(values, reader.GetString()!);
            }
        }
    }

    private static void Add(HashSet<string> values, string value)
    {
        // A server may have trimmed the value.
        value = value.Trim();
        if (value.Length < ShortestValue)
            return;
        values.UnionWith(WrittenForms.Of(value.Length > LongestValue ? value[..LongestValue] : value));
    }
}
