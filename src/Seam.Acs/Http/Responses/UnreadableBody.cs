using System.Text.Json;

namespace Seam.Acs;

/// <summary>Describes why a body cannot be read, without its values.</summary>
internal static class UnreadableBody
{
    public static UnreadableResponseException From(Exception failure, ReadOnlySpan<byte> body, long offset)
    {
        if (body.IsEmpty)
            return new UnreadableResponseException("The body is empty.");

        // Only the library's readers throw exactly this type, with messages that name kinds of JSON values. .NET's messages show
        // a part of the text, which may be a PIN.
        if (failure.GetType() == typeof(JsonException))
            return new UnreadableResponseException(failure.Message, JsonPlace.Find(body, offset));
        return failure is JsonException
            ? new UnreadableResponseException($"The body is not JSON from byte {Length(body)} on.")
            : new UnreadableResponseException("A value cannot be read.", JsonPlace.Find(body, offset));
    }

    /// <summary>Returns the length of the valid beginning of the body, which the serializer's exceptions do not have.</summary>
    private static long Length(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        try
        {
            while (reader.Read()) { }
        }
        catch (JsonException)
        {
            // The body is known to be invalid. The reader is at the place.
        }

        return reader.BytesConsumed;
    }
}
