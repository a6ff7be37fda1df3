using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Seam.Acs.Tests;

/// <summary>The place that is told of an answer which can't be read names members alone, and nothing that stands in it.</summary>
public sealed class AnswerPlaceTests
{
    private static readonly JsonTypeInfo<Dictionary<string, Dictionary<string, int>>> Numbers =
        (JsonTypeInfo<Dictionary<string, Dictionary<string, int>>>)
            JsonSerializerOptions.Default.GetTypeInfo(typeof(Dictionary<string, Dictionary<string, int>>));

    [Theory]
    [InlineData("$.acs_user", """{"acs_user":["4711"]}""")]
    [InlineData("$", """["4711"]""")]
    public async Task In_an_answer_of_the_API(string path, string body)
    {
        using var client = Client.Make(new Script(Script.Ok(body)));

        var failure = await Assert.ThrowsAsync<SeamResponseException>(() =>
            client.UsersAcs.GetAsync(new AcsUserGetRequest { AcsUserId = "u" })
        );

        Assert.Equal(path, failure.Path);
        Assert.Contains($"cannot be read at {path}: ", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$.a.b", """{"a":{"b":"x"}}""")]
    [InlineData("$.a.*", """{"a":{"pin4711":"x"}}""")]
    [InlineData("$.a.*", """{"a":{"jane@example":"x"}}""")]
    [InlineData("$.a.*", """{"a":{"Jane\nDoe":"x"}}""")]
    // The framework writes such names between quotes, and a name may look like their end.
    [InlineData("$.a.*", """{"a":{"jane.doe":"x"}}""")]
    [InlineData("$.*", """{"jane doe":{"b":"x"}}""")]
    [InlineData("$.*", """{"j d'].pin['":{"b":"x"}}""")]
    public void In_a_type_of_the_caller_s(string path, string body)
    {
        using var client = Client.Make(new Script(Script.Ok(body)));

        var failure = Assert.Throws<SeamResponseException>(() => client.Call("/a", RetryClass.Read, Numbers));

        Assert.Equal(path, failure.Path);
        Assert.Equal(
            $"a: the server answered 200, but the answer cannot be read at {path}: The value cannot be read as "
                + "Dictionary`2. Attempts: 1.",
            failure.Message
        );
    }

    [Theory]
    [InlineData("[3]", "[3]")]
    [InlineData(".a[3].b_2", ".a[3].b_2")]
    [InlineData(".a[31].pin4711[0]", ".a[31].*[0]")]
    [InlineData(".a['b c'].d", ".a.*")]
    [InlineData("", "")]
    public void The_path_of_the_framework(string path, string told) => Assert.Equal(told, JsonPlace.Clean(path));
}
