using System.Text.Json;

namespace Seam.Acs;

/// <summary>The texts that a call sent, which no message may repeat.</summary>
internal static class SentValues
{
    // Shorter values stand in ordinary words, and would make the text unreadable.
    private const int ShortestValue = 3;

    // A reader of its own accord goes less deep than the writer did.
    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    /// <summary>The texts, the longest first; those of IDs are left out, as they tell nothing.</summary>
    /// <returns><c>null</c> where it can't be told any more what was sent.</returns>
    public static List<string>? Of(ISeamRequest? request, IReadOnlyDictionary<string, string>? headers)
    {
        var values = new List<string>();
        if (headers is not null)
            values.AddRange(headers.Values.Where(static value => value.Length >= ShortestValue));
        if (request is not null && !TryAdd(values, request))
            return null;
        values.Sort(static (left, right) => right.Length.CompareTo(left.Length));
        return values;
    }

    private static bool TryAdd(List<string> values, ISeamRequest request)
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

    private static void Add(List<string> values, ReadOnlySpan<byte> json)
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
                var value = reader.GetString()!;
                if (value.Length >= ShortestValue)
                    values.Add(value);
            }
        }
    }
}
