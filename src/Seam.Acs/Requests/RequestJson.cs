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

        request.WriteJson(writer);
        writer.Flush();
        writer.Reset(Nowhere.Instance);
        _idleWriter = writer;
    }

    /// <summary>Returns the exception for JSON of the caller's that is half of a character, or a disposed document.</summary>
    public static ArgumentException Unwritable(InvalidOperationException cause) =>
        new("The JSON of a parameter cannot be written.", cause);

    /// <summary>Where an idle writer points to, so that it holds no buffer of a call. A stream would cost it one of its own.</summary>
    private sealed class Nowhere : IBufferWriter<byte>
    {
        public static Nowhere Instance { get; } = new();

        public void Advance(int count) => throw new NotSupportedException();

        public Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException();

        public Span<byte> GetSpan(int sizeHint = 0) => throw new NotSupportedException();
    }
}
