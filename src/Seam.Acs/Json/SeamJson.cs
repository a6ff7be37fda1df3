using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Seam.Acs;

/// <summary>The text of a record for people: indented JSON with the API's member names.</summary>
internal static class SeamJson
{
    // The text is for consoles and test failures, never for a page, so names with accents stay legible.
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // Printing and sending share the generated writers, and only printing hides secrets.
    [ThreadStatic]
    private static bool _isPrinting;

    /// <summary>Whether what is being written on this thread is for people rather than for the API.</summary>
    public static bool IsPrinting => _isPrinting;

    public static string Print<T>(T record)
        where T : ISeamJson<T>
    {
        var buffer = new ArrayBufferWriter<byte>();
        var wasPrinting = _isPrinting;
        _isPrinting = true;
        try
        {
            using var writer = new Utf8JsonWriter(buffer, Indented);
            record.WriteJson(writer);
        }
        finally
        {
            _isPrinting = wasPrinting;
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
