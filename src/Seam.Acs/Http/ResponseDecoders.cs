using System.Collections.ObjectModel;
using System.Text.Json;

namespace Seam.Acs;

/// <summary>Reads one record.</summary>
internal sealed class ObjectDecoder<T>(string responseKey) : MemberDecoder<T>(responseKey)
    where T : ISeamJson<T>
{
    protected override T ReadValue(ref Utf8JsonReader reader) => T.ReadJson(ref reader);
}

/// <summary>Reads a list of records that comes whole.</summary>
internal sealed class ListDecoder<T>(string responseKey) : MemberDecoder<IReadOnlyList<T>>(responseKey)
    where T : ISeamJson<T>
{
    protected override IReadOnlyList<T> ReadValue(ref Utf8JsonReader reader) => ReadItems(ref reader);

    /// <summary>Reads an array; nulls in it are passed over, as the API means nothing by them.</summary>
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

/// <summary>Reads the answer of an operation that returns nothing: no body at all, or any object.</summary>
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
        reader.Read();
        return true;
    }
}
