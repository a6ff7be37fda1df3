using System.Text.Json;

namespace Seam.Acs.Tests;

public sealed class QueryStringBuilderTests
{
    [Theory]
    [InlineData("Ann Lee", "name=Ann+Lee&_strict=true")]
    [InlineData("a*b-c.d_e", "name=a*b-c.d_e&_strict=true")]
    [InlineData("~!'()", "name=~%21%27%28%29&_strict=true")]
    [InlineData("a+b&c=d%/?#", "name=a%2Bb%26c%3Dd%25%2F%3F%23&_strict=true")]
    [InlineData("Zoë 🔑", "name=Zo%C3%AB+%F0%9F%94%91&_strict=true")]
    public void Text_is_form_encoded(string value, string expected) =>
        Assert.Equal(expected, Build(query => query.Add("name", value)));

    // Not a case of the theory: the metadata of an attribute can't hold half of a pair.
    [Fact]
    public void Half_of_a_surrogate_pair_is_sent_as_the_replacement_character() =>
        Assert.Equal("name=%EF%BF%BDx&_strict=true", Build(query => query.Add("name", "\ud800x")));

    [Fact]
    public void Empty_text_is_refused_rather_than_left_out() =>
        Assert.Throws<ArgumentException>("userName", () => Build(query => query.Add("user_name", "")));

    [Fact]
    public void Null_is_left_out()
    {
        Assert.Equal("", Build(query => query.Add("name", (string?)null)));
        Assert.Equal("", Build(query => query.Add("on", (bool?)null)));
        Assert.Equal("", Build(query => query.Add("count", (long?)null)));
        Assert.Equal("", Build(query => query.Add("size", (double?)null)));
        Assert.Equal("", Build(query => query.Add("at", (DateTimeOffset?)null)));
        Assert.Equal("", Build(query => query.AddList("ids", null)));
    }

    [Fact]
    public void Pairs_stand_in_the_order_of_adding_and_the_strict_one_is_last() =>
        Assert.Equal(
            "count=-7&on=true&off=false&none=&size=0.5&_strict=true",
            Build(query =>
            {
                query.Add("count", -7);
                query.Add("on", true);
                query.Add("off", false);
                query.AddList("none", []);
                query.Add("size", 0.5);
            })
        );

    [Fact]
    public void A_list_repeats_its_name_and_an_empty_one_is_told_from_none()
    {
        Assert.Equal("ids=a&ids=b+c&_strict=true", Build(query => query.AddList("ids", ["a", "b c"])));
        Assert.Equal("ids=&_strict=true", Build(query => query.AddList("ids", [])));
    }

    [Fact]
    public void A_builder_is_used_again_unless_it_has_grown()
    {
        var builder = QueryStringBuilder.Take();
        Assert.NotSame(builder, QueryStringBuilder.Take());
        builder.Add("name", new string('x', 1000));
        builder.Return();

        Assert.Same(builder, QueryStringBuilder.Take());
        Assert.Equal(0, builder.Length);

        builder.Add("name", new string('x', 10_000));
        builder.Return();
        Assert.NotSame(builder, QueryStringBuilder.Take());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_list_with_an_empty_item_is_refused_by_name(string? item)
    {
        var refused = Assert.Throws<ArgumentException>(() =>
            Build(query => query.AddList("acs_entrance_ids", ["a", item!]))
        );
        Assert.Equal("acsEntranceIds", refused.ParamName);
        Assert.StartsWith("The list holds an item that is null or empty.", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_number_that_is_not_finite_is_refused_by_name(double value)
    {
        var refused = Assert.Throws<ArgumentException>(() => Build(query => query.Add("max_size", value)));
        Assert.Equal("maxSize", refused.ParamName);
        Assert.StartsWith("A number that is not finite cannot be sent.", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1.0, "1")]
    [InlineData(-0.0, "0")]
    [InlineData(0.1, "0.1")]
    public void A_number_is_written_without_a_culture(double value, string expected) =>
        Assert.Equal($"n={expected}&_strict=true", Build(query => query.Add("n", value)));

    [Fact]
    public void A_time_is_written_in_utc()
    {
        var time = new DateTimeOffset(2026, 7, 1, 17, 0, 0, TimeSpan.FromHours(2));
        Assert.Equal("at=2026-07-01T15%3A00%3A00Z&_strict=true", Build(query => query.Add("at", time)));
        Assert.Equal(
            "at=2026-07-01T15%3A00%3A00.25Z&_strict=true",
            Build(query => query.Add("at", time.AddMilliseconds(250)))
        );
    }

    [Fact]
    public void A_map_repeats_its_name_with_its_keys_in_their_order()
    {
        using var json = JsonDocument.Parse("""{"b":"x y","a":true,"d":null,"c":1.50,"e":false}""");
        var map = json.RootElement.EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value);

        Assert.Equal(
            "has.a=true&has.b=x+y&has.c=1.50&has.d=&has.e=false&_strict=true",
            Build(query => query.AddMap("has", map))
        );
        Assert.Equal("", Build(query => query.AddMap("has", null)));
    }

    [Theory]
    [InlineData("""{"":1}""", "A key is empty, or has a dot, which a query reads as nesting.")]
    [InlineData("""{"a.b":1}""", "A key is empty, or has a dot, which a query reads as nesting.")]
    [InlineData("""{"a":""}""", "The map holds an empty text, which a query can't tell from null.")]
    [InlineData("""{"a":{}}""", "The map holds an object or a list, which a query can't express.")]
    [InlineData("""{"a":[]}""", "The map holds an object or a list, which a query can't express.")]
    public void A_map_that_a_query_cannot_express_is_refused_by_name(string text, string message)
    {
        using var json = JsonDocument.Parse(text);
        var map = json.RootElement.EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value);

        var refused = Assert.Throws<ArgumentException>(() => Build(query => query.AddMap("metadata_has", map)));

        Assert.Equal("metadataHas", refused.ParamName);
        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
    }

    private static string Build(Action<QueryStringBuilder> add)
    {
        var query = new QueryStringBuilder();
        add(query);
        return query.Length == 0 ? "" : query.AppendTo("")[1..];
    }
}
