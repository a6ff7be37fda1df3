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

/// <summary>Reads the value of one member of the body, and makes the result from it.</summary>
/// <typeparam name="TValue">The type of the value.</typeparam>
/// <typeparam name="TResult">The type of the result.</typeparam>
internal abstract class MemberDecoder<TValue, TResult> : ResponseDecoder<TResult>
{
    private readonly byte[] _key;

    protected MemberDecoder(string responseKey) => _key = Encoding.UTF8.GetBytes(responseKey);

    /// <summary>Gets a value indicating whether the body has a member <c>pagination</c>.</summary>
    protected virtual bool IsPaged => false;

    /// <summary>Reads the value. The reader is at its first token.</summary>
    protected abstract TValue ReadValue(ref Utf8JsonReader reader);

    /// <summary>Returns the result for the value and the body's <c>pagination</c>.</summary>
    protected abstract TResult Complete(TValue value, Pagination pagination);

    protected sealed override TResult Read(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonRead.Unexpected(ref reader, "an object");

        TValue? value = default;
        var found = false;
        Pagination pagination = default;
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (name.SequenceEqual(_key))
            {
                if (reader.TokenType == JsonTokenType.Null)
                    continue;
                value = ReadValue(ref reader);
                found = true;
            }
            else if (IsPaged && name.SequenceEqual("pagination"u8))
            {
                pagination = Pagination.Read(ref reader);
            }
            else
            {
                reader.TrySkip();
            }
        }

        // Anything after the object is an error.
        reader.Read();
        return found
            ? Complete(value!, pagination)
            : throw new JsonException($"The member \"{Encoding.UTF8.GetString(_key)}\" is missing or null.");
    }
}

/// <summary>Reads the value of one member of the body, which is the result.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
internal abstract class MemberDecoder<T>(string responseKey) : MemberDecoder<T, T>(responseKey)
{
    protected sealed override T Complete(T value, Pagination pagination) => value;
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
internal sealed class PageDecoder<T>(string responseKey, string operation)
    : MemberDecoder<IReadOnlyList<T>, SeamPage<T>>(responseKey)
    where T : ISeamJson<T>
{
    protected override bool IsPaged => true;

    protected override IReadOnlyList<T> ReadValue(ref Utf8JsonReader reader) => ListDecoder<T>.ReadItems(ref reader);

    protected override SeamPage<T> Complete(IReadOnlyList<T> value, Pagination pagination) =>
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
        reader.TrySkip();
        // Anything after the object is an error.
        reader.Read();
        return true;
    }
}
