using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Seam.Acs;

/// <summary>
/// Writes a page as a JSON object with <c>items</c>, <c>has_next_page</c>, <c>next_page_cursor</c> and <c>next_page_url</c>, and
/// reads the object. An array is read as a page without a next page.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class SeamPageConverter<T> : JsonConverter<SeamPage<T>>
{
    private readonly JsonConverter<T>? _items;

    /// <summary>Initializes a new instance of the <see cref="SeamPageConverter{T}"/> class.</summary>
    public SeamPageConverter() { }

    internal SeamPageConverter(JsonConverter<T> items) => _items = items;

    /// <inheritdoc/>
    public override SeamPage<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (reader.TokenType == JsonTokenType.StartArray)
            return new SeamPage<T>(ReadItems(ref reader, options));
        List<T>? items = null;
        var hasNextPage = false;
        string? nextPageCursor = null;
        string? nextPageUrl = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (name.SequenceEqual("items"u8))
                items = ReadItems(ref reader, options);
            else if (name.SequenceEqual("has_next_page"u8))
                hasNextPage = JsonRead.Boolean(ref reader).GetValueOrDefault();
            else if (name.SequenceEqual("next_page_cursor"u8))
                nextPageCursor = JsonRead.String(ref reader);
            else if (name.SequenceEqual("next_page_url"u8))
                nextPageUrl = JsonRead.String(ref reader);
            else
                reader.Skip();
        }

        return items is null
            ? throw new JsonException("The page has no items.")
            : new SeamPage<T>(items, hasNextPage, nextPageCursor, nextPageUrl);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SeamPage<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        writer.WriteStartObject();
        writer.WriteStartArray("items"u8);
        foreach (var item in value)
            WriteItem(writer, item, options);
        writer.WriteEndArray();
        writer.WriteBoolean("has_next_page"u8, value.HasNextPage);
        JsonWrite.String(writer, "next_page_cursor"u8, value.NextPageCursor);
        JsonWrite.String(writer, "next_page_url"u8, value.NextPageUrl);
        writer.WriteEndObject();
    }

    private List<T> ReadItems(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("The items of a page must be an array.");
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ReadItem(ref reader, options));
        return items;
    }

    private T ReadItem(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (_items is null)
            return JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)))!;
        return reader.TokenType == JsonTokenType.Null ? default! : _items.Read(ref reader, typeof(T), options)!;
    }

    private void WriteItem(Utf8JsonWriter writer, T item, JsonSerializerOptions options)
    {
        if (_items is null)
            JsonSerializer.Serialize(writer, item, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
        else if (item is null)
            writer.WriteNullValue();
        else
            _items.Write(writer, item, options);
    }
}
