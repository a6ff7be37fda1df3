using System.Text;

namespace Seam.Acs.Tests;

/// <summary>Where in an answer something is wrong.</summary>
public sealed class JsonPlaceTests
{
    [Theory]
    [InlineData("@1", "$")]
    [InlineData("@{}", "$")]
    [InlineData("""{"a":@1}""", "$.a")]
    [InlineData("""{"a":1,"b":@2}""", "$.b")]
    [InlineData("""{"a":{"x":[1,{"y":2}]},"b":@2}""", "$.b")]
    [InlineData("""{"a":[1,@2,3]}""", "$.a[1]")]
    [InlineData("""{"a":[[],@[],3]}""", "$.a[1]")]
    [InlineData("""{"a":[{"b":1},{"b":@2}]}""", "$.a[1].b")]
    [InlineData("""[@1]""", "$[0]")]
    // A place between two values is told as the one that was read last.
    [InlineData("""{"a":1@ ,"b":2}""", "$.a")]
    [InlineData("""{"a":[1,2@ ]}""", "$.a[1]")]
    // Where the JSON breaks, what could be read of it tells.
    [InlineData("""{"a":{"b":[1,2,?@""", "$.a.b[1]")]
    [InlineData("{@", "$")]
    public void The_path_of_a_token(string marked, string path)
    {
        var json = marked.Replace("@", "", StringComparison.Ordinal);
        var offset = Encoding.UTF8.GetByteCount(marked[..marked.IndexOf('@', StringComparison.Ordinal)]);

        Assert.Equal(path, JsonPlace.Find(Encoding.UTF8.GetBytes(json), offset));
    }

    [Theory]
    [InlineData("acs_user", "acs_user")]
    [InlineData("camelCase2", "camelCase2")]
    [InlineData("jane@example.com", "*")]
    [InlineData("jane.doe", "*")]
    [InlineData("Jane Doe", "*")]
    [InlineData("Jérôme", "*")]
    [InlineData("pin_4711", "*")]
    [InlineData("seam_test_key", "*")]
    [InlineData("", "*")]
    [InlineData("a\\n2026-01-01 ERROR forged", "*")]
    public void A_name_that_may_tell_of_somebody_is_a_star(string name, string told)
    {
        var json = Encoding.UTF8.GetBytes($$"""{"a":[{"{{name}}":1}]}""");

        Assert.Equal($"$.a[0].{told}", JsonPlace.Find(json, json.Length - 4));
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void A_long_name_is_a_star(int length, bool isTold)
    {
        var name = new string('a', length);
        var json = Encoding.UTF8.GetBytes($$"""{"{{name}}":1}""");

        Assert.Equal(isTold ? $"$.{name}" : "$.*", JsonPlace.Find(json, json.Length - 2));
    }

    [Theory]
    [InlineData(3, "")]
    [InlineData(4, "…")]
    public void A_long_path_is_cut(int length, string end)
    {
        var name = new string('a', 64);
        var last = new string('b', length);
        var json = Encoding.UTF8.GetBytes($$"""{"{{name}}":{"{{name}}":{"{{name}}":{"{{last}}":1} } } }""");

        var path = JsonPlace.Find(json, json.Length - 8)!;

        Assert.Equal($"$.{name}.{name}.{name}.bbb{end}", path);
    }

    [Fact]
    public void A_name_that_is_no_text_ends_the_path()
    {
        byte[] json = [.. "{\"a\":{\"\\ud800\":1}}"u8];

        Assert.Equal("$.a", JsonPlace.Find(json, json.Length - 3));
    }
}
