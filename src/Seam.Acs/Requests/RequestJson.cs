using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Seam.Acs;

/// <summary>Writes the JSON body of a request.</summary>
internal static class RequestJson
{
    // A body is never part of a web page, so only the characters that JSON requires are escaped, as by JavaScript clients.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [ThreadStatic]
    private static Utf8JsonWriter? _idleWriter;

    public static void Write(ISeamRequest request, IBufferWriter<byte> destination)
    {
        var writer = _idleWriter;
        // A request that calls a client while it is written must not share the writer.
        _idleWriter = null;
        if (writer is null)
            writer = new Utf8JsonWriter(destination, Options);
        else
            writer.Reset(destination);

        request.WriteJson(writer);
        writer.Flush();
        writer.Reset(Nowhere.Instance);
        _idleWriter = writer;
    }

    /// <summary>Returns the exception for JSON of the caller's with half of a surrogate pair or of a disposed document.</summary>
    public static ArgumentException Unwritable(InvalidOperationException cause) =>
        new("The JSON of a parameter cannot be written.", cause);

    /// <summary>
    /// The destination of an idle writer, so that it holds no buffer of a call. A stream would add a buffer of its own.
    /// </summary>
    private sealed class Nowhere : IBufferWriter<byte>
    {
        public static Nowhere Instance { get; } = new();

        public void Advance(int count) => throw new NotSupportedException();

        public Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException();

        public Span<byte> GetSpan(int sizeHint = 0) => throw new NotSupportedException();
    }
}
