using System.Text.Json;

namespace Seam.Acs;

/// <summary>Reads the body of a success.</summary>
/// <typeparam name="T">What is read.</typeparam>
internal abstract class ResponseDecoder<T>
{
    /// <exception cref="UnreadableResponseException">The body isn't what the operation promises.</exception>
    public T Decode(ReadOnlySpan<byte> body)
    {
        body = body[ByteOrderMark.Length(body)..];
        if (AcceptsEmpty && body.Trim(" \t\r\n"u8).IsEmpty)
            return default!;
        var reader = new Utf8JsonReader(body);
        try
        {
            return Read(ref reader);
        }
        catch (Exception failure)
            when (failure
                    is JsonException
                        or InvalidOperationException
                        or FormatException
                        or OverflowException
                        or ArgumentException
            )
        {
            throw UnreadableResponseException.From(failure, body, reader.TokenStartIndex);
        }
    }

    /// <summary>Whether no body at all is as good as any.</summary>
    protected virtual bool AcceptsEmpty => false;

    /// <summary>Reads the body, from a reader that stands before it, to its end.</summary>
    protected abstract T Read(ref Utf8JsonReader reader);
}
