using System.Text.Json;

namespace Seam.Acs;

/// <summary>Describes why a body cannot be read, without a value of it.</summary>
internal static class UnreadableBody
{
    public static UnreadableResponseException From(Exception failure, ReadOnlySpan<byte> body, long offset)
    {
        if (body.IsEmpty)
            return new UnreadableResponseException("The body is empty.");

        // Only our own readers make exceptions of exactly this type, and their messages name kinds of JSON value alone.
        // The framework's messages show a piece of the text, which may be a PIN.
        if (failure.GetType() == typeof(JsonException))
            return new UnreadableResponseException(failure.Message, JsonPlace.Find(body, offset));
        return failure is JsonException
            ? new UnreadableResponseException($"The body is not JSON from byte {Length(body)} on.")
            : new UnreadableResponseException("A value cannot be read.", JsonPlace.Find(body, offset));
    }

    /// <summary>How far the body is JSON. The serializer's readers don't tell.</summary>
    private static long Length(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        try
        {
            while (reader.Read()) { }
        }
        catch (JsonException)
        {
            // That it breaks is known: this is how far it could be read.
        }

        return reader.BytesConsumed;
    }
}
