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
    [InlineData(198, "")]
    [InlineData(199, "…")]
    public void A_long_path_is_cut(int length, string end)
    {
        var json = $$"""{"{{new string('a', length)}}":1}""";

        var path = JsonPlace.Find(Encoding.UTF8.GetBytes(json), length + 4)!;

        Assert.Equal($"$.{new string('a', 198)}{end}", path);
    }

    [Fact]
    public void A_name_that_is_no_text_ends_the_path()
    {
        byte[] json = [.. "{\"a\":{\"\\ud800\":1}}"u8];

        Assert.Equal("$.a", JsonPlace.Find(json, json.Length - 3));
    }
}
