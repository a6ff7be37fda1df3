using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Seam.Acs;

/// <summary>
/// Reads JSON strings that are no text, such as a name that a server cut within an emoji. What is broken becomes U+FFFD.
/// </summary>
internal static class BrokenText
{
    // The escape of U+FFFD is six times as long as a broken byte.
    private static readonly JsonWriterOptions Unescaped = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads the string or the name at which the reader stands.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        var escaped = JsonRead.Bytes(ref reader);
        var text = new char[escaped.Length + 2];
        Utf8.ToUtf16(escaped, text.AsSpan(1), out _, out var length);
        text[0] = '"';
        text[length + 1] = '"';
        var json = text.AsSpan(0, length + 2);
        ReplaceHalves(json);
        var utf8 = new byte[Encoding.UTF8.GetByteCount(json)];
        Encoding.UTF8.GetBytes(json, utf8);
        var repaired = new Utf8JsonReader(utf8);
        repaired.Read();
        return repaired.GetString()!;
    }

    /// <summary>Decodes bytes. Encoding would allocate some 30 times as much for those that are not UTF-8.</summary>
    public static string Decode(scoped ReadOnlySpan<byte> bytes)
    {
        var text = new char[bytes.Length];
        Utf8.ToUtf16(bytes, text, out _, out var length);
        return new string(text, 0, length);
    }

    /// <summary>Reads the value at which the reader stands, whose JSON is known to be well-formed.</summary>
    public static JsonElement ReadElement(ref Utf8JsonReader reader)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Unescaped);
        var depth = reader.CurrentDepth;
        do
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    writer.WriteStartObject();
                    break;
                case JsonTokenType.EndObject:
                    writer.WriteEndObject();
                    break;
                case JsonTokenType.StartArray:
                    writer.WriteStartArray();
                    break;
                case JsonTokenType.EndArray:
                    writer.WriteEndArray();
                    break;
                case JsonTokenType.PropertyName:
                    writer.WritePropertyName(Read(ref reader));
                    break;
                case JsonTokenType.String:
                    writer.WriteStringValue(Read(ref reader));
                    break;
                default:
                    writer.WriteRawValue(JsonRead.Bytes(ref reader));
                    break;
            }
        } while (
            (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray || reader.CurrentDepth > depth)
            && reader.Read()
        );

        writer.Flush();
        var repaired = new Utf8JsonReader(buffer.WrittenSpan, SeamJson.AnyDepth);
        return JsonElement.ParseValue(ref repaired);
    }

    // The escape of U+FFFD is as long as that of half of a surrogate pair.
    private static void ReplaceHalves(Span<char> json)
    {
        for (var index = 0; index < json.Length; index++)
        {
            if (json[index] != '\\' || json[++index] != 'u')
                continue;
            var unit = Unit(json, index);
            if (char.IsHighSurrogate(unit) && json[index + 5] == '\\' && char.IsLowSurrogate(Unit(json, index + 6)))
                index += 6;
            else if (char.IsSurrogate(unit))
                "FFFD".CopyTo(json[(index + 1)..]);
            index += 4;
        }
    }

    // The four digits of an escape, after its u.
    private static char Unit(ReadOnlySpan<char> json, int index) =>
        json[index] == 'u'
        && ushort.TryParse(json.Slice(index + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : default;
}
