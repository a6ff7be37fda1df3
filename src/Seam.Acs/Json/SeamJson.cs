using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Seam.Acs;

/// <summary>Records as text, as JSON elements, and back.</summary>
internal static class SeamJson
{
    // The text is for consoles and test failures, never for a page, so names with accents stay legible.
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The options of a reader of JSON that was read once, by a reader with options of its own.</summary>
    public static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    /// <summary>What is printed in place of a secret.</summary>
    public const string Hidden = "***";

    // Printing and sending share the generated writers, and only printing hides secrets.
    [ThreadStatic]
    private static bool _isPrinting;

    [ThreadStatic]
    private static Utf8JsonWriter? _namingWriter;

    /// <summary>Whether what is being written on this thread is for people rather than for the API.</summary>
    public static bool IsPrinting => _isPrinting;

    /// <summary>
    /// Returns whether a writer is given the words of the API rather than the request: names of missing members are written,
    /// enum values become names, and the caller's own names are left out.
    /// </summary>
    public static bool IsNaming(Utf8JsonWriter writer) => ReferenceEquals(_namingWriter, writer);

    /// <summary>Writes a request with the words of the API, see <see cref="IsNaming"/>.</summary>
    public static void WriteNames(Action<Utf8JsonWriter> write, IBufferWriter<byte> destination)
    {
        using var writer = new Utf8JsonWriter(destination);
        var outer = _namingWriter;
        // A request that calls a client while it is written writes by another writer.
        _namingWriter = writer;
        try
        {
            write(writer);
        }
        finally
        {
            _namingWriter = outer;
        }
    }

    /// <summary>Returns whether a member has the name of an ID, or of several.</summary>
    public static bool IsIdName(string name) =>
        name.EndsWith("_id", StringComparison.Ordinal) || name.EndsWith("_ids", StringComparison.Ordinal);

    /// <summary>Returns what a method writes as a JSON element.</summary>
    public static JsonElement ToElement(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            write(writer);
        var reader = new Utf8JsonReader(buffer.WrittenSpan, AnyDepth);
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>Reads a record from a JSON element.</summary>
    public static T Read<T>(JsonElement element)
        where T : ISeamJson<T>
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(element.GetRawText()), AnyDepth);
        reader.Read();
        return T.ReadJson(ref reader);
    }

    /// <summary>Returns the record as indented JSON with the API's member names, for people.</summary>
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
