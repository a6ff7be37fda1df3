using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Seam.Acs;

/// <summary>Writes the JSON body of a request.</summary>
internal static class RequestJson
{
    // The body is never put into a page, so only what JSON itself demands is escaped, as JavaScript clients do.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [ThreadStatic]
    private static Utf8JsonWriter? _idleWriter;

    public static void Write(ISeamRequest request, IBufferWriter<byte> destination)
    {
        var writer = _idleWriter;
        // A request that makes a client call while it is being written must not share the writer.
        _idleWriter = null;
        if (writer is null)
            writer = new Utf8JsonWriter(destination, Options);
        else
            writer.Reset(destination);

        request.WriteBody(writer);
        writer.Flush();
        writer.Reset(Stream.Null);
        _idleWriter = writer;
    }
}
