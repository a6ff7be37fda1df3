using System.Text.Json;

namespace Seam.Acs.Tests;

/// <summary>Lists, maps and JSON compare by value, and their hashes fit to that.</summary>
public sealed class JsonEqualityTests
{
    private static JsonElement Nothing => default;

    [Fact]
    public void Lists_are_equal_item_by_item()
    {
        Assert.True(JsonEquality.Lists<string>(null, null));
        Assert.True(JsonEquality.Lists(["a", "b"], (string[])["a", "b"]));
        Assert.False(JsonEquality.Lists<string>(null, []));
        Assert.False(JsonEquality.Lists<string>([], null));
        Assert.False(JsonEquality.Lists(["a"], (string[])["a", "b"]));
        Assert.False(JsonEquality.Lists(["a", "b"], (string[])["b", "a"]));
        Assert.False(JsonEquality.Lists(["a", "b"], (string[])["a", "c"]));
    }

    [Fact]
    public void Maps_are_equal_entry_by_entry()
    {
        Assert.True(JsonEquality.Maps<string>(null, null));
        Assert.True(JsonEquality.Maps(Map(("a", "1"), ("b", "2")), Map(("b", "2"), ("a", "1"))));
        Assert.False(JsonEquality.Maps(null, Map()));
        Assert.False(JsonEquality.Maps(Map(), null));
        Assert.False(JsonEquality.Maps(Map(("a", "1")), Map(("a", "1"), ("b", "2"))));
        Assert.False(JsonEquality.Maps(Map(("a", "1")), Map(("b", "1"))));
        Assert.False(JsonEquality.Maps(Map(("a", "1")), Map(("a", "2"))));
    }

    [Fact]
    public void JSON_is_equal_by_its_value()
    {
        Assert.True(JsonEquality.Json(null, null));
        Assert.False(JsonEquality.Json(Json("1"), null));
        Assert.False(JsonEquality.Json(null, Json("1")));
        Assert.True(JsonEquality.Json(Json("""{"a":1,"b":[null]}"""), Json("""{ "b": [ null ], "a": 1 }""")));
        Assert.False(JsonEquality.Json(Json("""{"a":1}"""), Json("""{"a":2}""")));
        Assert.False(JsonEquality.Json(Json("""{"a":1,"b":2}"""), Json("""{"a":1,"b":3}""")));
        Assert.False(JsonEquality.Json(Json("[1]"), Json("[2]")));
        Assert.False(JsonEquality.Json(Json("[]"), Json("{}")));
        Assert.True(JsonEquality.Json(Json("\"a\""), Json("\"a\"")));
        Assert.True(JsonEquality.Json(Nothing, Nothing));
        Assert.False(JsonEquality.Json(Nothing, Json("null")));
        Assert.False(JsonEquality.Json(Json("null"), Nothing));
    }

    [Fact]
    public void JSON_in_maps_is_equal_by_its_value()
    {
        Assert.True(JsonEquality.Maps(Map(("a", Json("[1, 2]"))), Map(("a", Json("[1,2]")))));
        Assert.False(JsonEquality.Maps(Map(("a", Json("[1]"))), Map(("a", Json("[2]")))));
    }

    [Fact]
    public void Hashes_tell_lists_and_maps_apart()
    {
        Assert.NotEqual(
            JsonEquality.Hash((IReadOnlyList<string>)["a"]),
            JsonEquality.Hash((IReadOnlyList<string>)["b"])
        );
        Assert.Equal(JsonEquality.Hash((IReadOnlyList<string>?)null), JsonEquality.Hash((IReadOnlyList<string>)[]));
        Assert.Equal(JsonEquality.Hash(Map(("a", "1"), ("b", "2"))), JsonEquality.Hash(Map(("b", "3"), ("a", "4"))));
        Assert.NotEqual(JsonEquality.Hash(Map(("a", "1"))), JsonEquality.Hash(Map(("b", "1"))));
        Assert.NotEqual(JsonEquality.Hash(Map(("a", "1"), ("b", "1"))), JsonEquality.Hash(Map(("a", "1"), ("c", "1"))));
        Assert.NotEqual(JsonEquality.Hash(Map(("a", "1"), ("b", "1"))), JsonEquality.Hash(Map(("b", "1"))));
        Assert.Equal(0, JsonEquality.Hash((IReadOnlyDictionary<string, string>?)null));
    }

    private static Dictionary<string, T> Map<T>(params (string Name, T Value)[] entries) =>
        entries.ToDictionary(entry => entry.Name, entry => entry.Value);

    private static Dictionary<string, string> Map(params (string Name, string Value)[] entries) => Map<string>(entries);

    private static JsonElement Json(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
