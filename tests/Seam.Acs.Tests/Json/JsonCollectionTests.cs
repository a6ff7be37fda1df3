using System.Text;
using System.Text.Json;

namespace Seam.Acs.Tests;

/// <summary>How lists, maps and raw JSON are read, whatever the API's present records hold of them.</summary>
public sealed class JsonCollectionTests
{
    private delegate T? Reading<T>(ref Utf8JsonReader reader);

    [Fact]
    public void A_list_keeps_its_items_in_order_and_no_null()
    {
        Assert.Equal(["a", "b"], Read(Texts, """["a",null,"b"]""")!);
        Assert.Equal([1L, 2L], Read(Numbers, "[1,null,2]")!);
        Assert.Equal([], Read(Texts, "[]")!);
        Assert.Equal([], Read(Numbers, "[null]")!);
    }

    [Fact]
    public void A_map_keeps_its_entries_and_no_null()
    {
        Assert.Equal(
            new Dictionary<string, string> { ["a"] = "x", ["c"] = "z" },
            Read(TextMap, """{"a":"x","b":null,"c":"z"}""")
        );
        Assert.Equal(
            new Dictionary<string, long> { ["a"] = 1, ["c"] = 3 },
            Read(NumberMap, """{"a":1,"b":null,"c":3}""")
        );
        Assert.Empty(Read(TextMap, "{}")!);
        Assert.Empty(Read(NumberMap, "{}")!);
    }

    [Fact]
    public void Null_is_nothing_at_all()
    {
        Assert.Null(Read(Texts, "null"));
        Assert.Null(Read(Numbers, "null"));
        Assert.Null(Read(TextMap, "null"));
        Assert.Null(Read(NumberMap, "null"));
        Assert.Null(Read(Raw, "null"));
    }

    [Fact]
    public void Raw_JSON_is_kept_as_it_is() =>
        Assert.Equal("""{"a":[1]}""", Read(Raw, """{"a":[1]}""")!.Value.GetRawText());

    [Fact]
    public void Another_kind_of_value_is_refused()
    {
        Assert.Equal("Expected an array, but found an object.", Refusal(Texts, "{}"));
        Assert.Equal("Expected an array, but found a string.", Refusal(Numbers, "\"a\""));
        Assert.Equal("Expected an object, but found an array.", Refusal(TextMap, "[]"));
        Assert.Equal("Expected an object, but found an array.", Refusal(NumberMap, "[]"));
    }

    [Fact]
    public void A_number_beyond_64_bits_is_refused() =>
        Assert.Equal(
            "A number of 64 bits was expected, but a larger one was found.",
            Refusal<double?>(static (ref Utf8JsonReader reader) => JsonRead.Number(ref reader), "1e999")
        );

    private static IReadOnlyList<string>? Texts(ref Utf8JsonReader reader) =>
        JsonRead.List<string>(ref reader, JsonRead.String);

    private static IReadOnlyList<long>? Numbers(ref Utf8JsonReader reader) =>
        JsonRead.ValueList<long>(ref reader, JsonRead.Integer);

    private static IReadOnlyDictionary<string, string>? TextMap(ref Utf8JsonReader reader) =>
        JsonRead.Map<string>(ref reader, JsonRead.String);

    private static IReadOnlyDictionary<string, long>? NumberMap(ref Utf8JsonReader reader) =>
        JsonRead.ValueMap<long>(ref reader, JsonRead.Integer);

    private static JsonElement? Raw(ref Utf8JsonReader reader) => JsonRead.Json(ref reader);

    private static string Refusal<T>(Reading<T> read, string json) =>
        Assert.Throws<JsonException>(() => Read(read, json)).Message;

    private static T? Read<T>(Reading<T> read, string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        var value = read(ref reader);
        Assert.Equal(Encoding.UTF8.GetByteCount(json), reader.BytesConsumed);
        return value;
    }
}
