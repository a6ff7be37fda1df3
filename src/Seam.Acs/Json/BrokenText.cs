using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Seam.Acs;

/// <summary>
/// Reads JSON strings that are no text, such as a name that a server cut within an emoji. What is broken becomes U+FFFD.
/// </summary>
internal static partial class BrokenText
{
    private const int HalfOfAPair = 6;

    // The escape of U+FFFD is six times as long as a broken byte.
    private static readonly JsonWriterOptions Unescaped = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads the string or the name at which the reader stands.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        var escaped = Encoding.UTF8.GetString(JsonRead.Bytes(ref reader));
        var repaired = Escape()
            .Replace(escaped, static escape => escape.Length == HalfOfAPair ? "\\uFFFD" : escape.Value);
        var text = new Utf8JsonReader(Encoding.UTF8.GetBytes($"\"{repaired}\""));
        text.Read();
        return text.GetString()!;
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
                    writer.WritePropertyName(LooseRead.Text(ref reader));
                    break;
                case JsonTokenType.String:
                    writer.WriteStringValue(LooseRead.Text(ref reader));
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
        var repaired = new Utf8JsonReader(buffer.WrittenSpan);
        return JsonElement.ParseValue(ref repaired);
    }

    // A pair of surrogates, half of one, or another escape.
    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[dD][89a-fA-F][0-9a-fA-F]{2}|\\.")]
    private static partial Regex Escape();
}
