using System.Text;
using System.Text.Json;

namespace Seam.Acs;

/// <summary>Reads the value that stands under one member of the body.</summary>
/// <typeparam name="T">What is read.</typeparam>
internal abstract class MemberDecoder<T> : ResponseDecoder<T>
{
    private readonly byte[] _key;

    protected MemberDecoder(string responseKey) => _key = Encoding.UTF8.GetBytes(responseKey);

    /// <summary>Whether the body tells of further pages.</summary>
    protected virtual bool IsPaged => false;

    /// <summary>Reads the value of the member that the operation returns. The reader stands on its first token.</summary>
    protected abstract T ReadValue(ref Utf8JsonReader reader);

    /// <summary>Puts what the body's <c>pagination</c> says beside the value.</summary>
    protected virtual T AddPagination(T value, Pagination pagination) => value;

    protected sealed override T Read(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonRead.Unexpected(ref reader, "an object");

        T? result = default;
        var found = false;
        Pagination pagination = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(_key))
            {
                reader.Read();
                if (reader.TokenType == JsonTokenType.Null)
                    continue;
                result = ReadValue(ref reader);
                found = true;
            }
            else if (IsPaged && reader.ValueTextEquals("pagination"u8))
            {
                reader.Read();
                pagination = Pagination.Read(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        // Whatever follows the object is an error.
        reader.Read();
        return found
            ? AddPagination(result!, pagination)
            : throw new JsonException($"The member \"{Encoding.UTF8.GetString(_key)}\" is missing or null.");
    }
}
