using System.Collections.ObjectModel;
using System.Text;
using System.Text.Json;

namespace Seam.Acs;

/// <summary>Reads the body of a success.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
internal abstract class ResponseDecoder<T>
{
    /// <exception cref="UnreadableResponseException">The body is not what the operation returns.</exception>
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
            throw UnreadableBody.From(failure, body, reader.TokenStartIndex);
        }
    }

    /// <summary>Gets a value indicating whether an empty body is valid.</summary>
    protected virtual bool AcceptsEmpty => false;

    /// <summary>Reads the body to its end. The reader is before the first token.</summary>
    protected abstract T Read(ref Utf8JsonReader reader);
}

/// <summary>Reads the value of one member of the body.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
internal abstract class MemberDecoder<T> : ResponseDecoder<T>
{
    private readonly byte[] _key;

    protected MemberDecoder(string responseKey) => _key = Encoding.UTF8.GetBytes(responseKey);

    /// <summary>Whether the body tells of further pages.</summary>
    protected virtual bool IsPaged => false;

    /// <summary>Reads the value. The reader is at its first token.</summary>
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

        // Anything after the object is an error.
        reader.Read();
        return found
            ? AddPagination(result!, pagination)
            : throw new JsonException($"The member \"{Encoding.UTF8.GetString(_key)}\" is missing or null.");
    }
}

/// <summary>Reads one record.</summary>
internal sealed class ObjectDecoder<T>(string responseKey) : MemberDecoder<T>(responseKey)
    where T : ISeamJson<T>
{
    protected override T ReadValue(ref Utf8JsonReader reader) => T.ReadJson(ref reader);
}

/// <summary>Reads a list of records without pages.</summary>
internal sealed class ListDecoder<T>(string responseKey) : MemberDecoder<IReadOnlyList<T>>(responseKey)
    where T : ISeamJson<T>
{
    protected override IReadOnlyList<T> ReadValue(ref Utf8JsonReader reader) => ReadItems(ref reader);

    /// <summary>Reads an array, and skips nulls in it: they mean nothing in the API.</summary>
    public static IReadOnlyList<T> ReadItems(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw JsonRead.Unexpected(ref reader, "an array");

        SharedText.Begin();
        try
        {
            List<T>? items = null;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (reader.TokenType != JsonTokenType.Null)
                    (items ??= []).Add(T.ReadJson(ref reader));
            }

            return items is null ? [] : new ReadOnlyCollection<T>(items);
        }
        finally
        {
            SharedText.End();
        }
    }
}

/// <summary>Reads one page of a list.</summary>
internal sealed class PageDecoder<T>(string responseKey, string operation) : MemberDecoder<SeamPage<T>>(responseKey)
    where T : ISeamJson<T>
{
    protected override bool IsPaged => true;

    protected override SeamPage<T> ReadValue(ref Utf8JsonReader reader) =>
        new(ListDecoder<T>.ReadItems(ref reader)) { Operation = operation };

    protected override SeamPage<T> AddPagination(SeamPage<T> value, Pagination pagination) =>
        new(value, pagination.HasNextPage, pagination.NextPageCursor, pagination.NextPageUrl) { Operation = operation };
}

/// <summary>Reads the body of an operation that returns nothing: an empty body or any object.</summary>
internal sealed class NothingDecoder : ResponseDecoder<bool>
{
    public static readonly NothingDecoder Instance = new();

    protected override bool AcceptsEmpty => true;

    protected override bool Read(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonRead.Unexpected(ref reader, "an object");
        reader.Skip();
        // Anything after the object is an error.
        reader.Read();
        return true;
    }
}
