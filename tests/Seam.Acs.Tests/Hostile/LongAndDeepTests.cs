using System.Text;
using System.Text.Json;

namespace Seam.Acs.Tests;

/// <summary>What is far longer or deeper than anything that the API sends costs no more than its length.</summary>
public sealed class LongAndDeepTests
{
    // Pages of the API are well below a megabyte.
    private static readonly int Long = Repetitions.Of(null, 1024 * 1024, 10 * 1024 * 1024);

    private const string AnyPlace = """{"ok":true,"acs_user":{"acs_user_id":"u","new_member":""";

    [Theory]
    [InlineData(1000)]
    [InlineData(100_000)]
    public async Task Nesting_past_the_limit_is_an_answer_that_cannot_be_read(int depth)
    {
        string[] bodies =
        [
            $"{AnyPlace}{Nested(depth, "[", "]")}}}}}",
            $"{AnyPlace}{Nested(depth, "{\"a\":", "}")}}}}}",
            Nested(depth, "[", "]"),
            Nested(depth, "{\"acs_user\":", "}"),
            $"{{\"acs_user\":{{\"errors\":{Nested(depth, "[", "]")}}}}}",
        ];
        foreach (var body in bodies)
        {
            var failure = await Assert.ThrowsAsync<SeamResponseException>(() => Read(body));
            Assert.DoesNotContain("acs_user_id", failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nesting_up_to_the_limit_is_kept_and_written()
    {
        var user = await Read($"{AnyPlace}{Nested(61, "[", "]")}}}}}");

        Assert.Contains(Nested(61, "[", "]"), user.AdditionalProperties["new_member"].GetRawText(), default);
        Assert.NotEqual("", user.ToString());
        Assert.Equal(user, user with { });
    }

    [Fact]
    public async Task Text_far_longer_than_any_of_the_API_is_read_whole()
    {
        var text = new string('x', Long);

        var user = await Read($$"""{"acs_user":{"full_name":"{{text}}","new_member":"{{text}}"} }""");

        Assert.Equal(text, user.FullName);
        Assert.Equal(Long, user.AdditionalProperties["new_member"].GetString()!.Length);
        var name = Assert.Single((await Read($$"""{"acs_user":{"{{text}}":1} }""")).AdditionalProperties).Key;
        Assert.Equal(text, name);
    }

    [Theory]
    [InlineData("a record, shown")]
    [InlineData("a record, at once")]
    public async Task Message_of_a_failure_with_a_long_body_is_short(string shape)
    {
        var text = new string('x', Long);
        using var server = new HostileServer
        {
            Status = 400,
            Body = Encoding.UTF8.GetBytes(
                $$$"""{"error":{"type":"{{{text}}}","message":"{{{text}}}","validation_errors":{"{{{text}}}":{"_errors":["{{{text}}}"]} } } }"""
            ),
        };
        using var client = Client.Make(server, configure: options => options.MaxRetries = 0);

        var failure = await Assert.ThrowsAnyAsync<SeamApiException>(() =>
            HostileCalls.All.Single(call => call.Name == shape).Call(client)
        );

        Assert.InRange(failure.Message.Length, 10, 3000);
        Assert.Equal(text, failure.ErrorMessage);
    }

    [Fact]
    public void Names_within_names_do_not_multiply_the_memory_of_a_failure()
    {
        var name = new string('n', 20_000);
        var members = string.Join(
            ',',
            Enumerable.Range(0, 2000).Select(index => $"\"m{index}\":{{\"_errors\":[\"x\"]}}")
        );
        var body = Encoding.UTF8.GetBytes(
            $$$"""{"error":{"type":"invalid_input","validation_errors":{"{{{name}}}":{ {{{members}}} } } } }"""
        );
        ErrorBody.Read(body);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var errors = ErrorBody.Read(body).ValidationErrors;
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.NotEmpty(errors);
        Assert.InRange(taken, 1, 50L * body.Length);
    }

    [Fact]
    public void Members_that_nobody_knows_take_memory_in_proportion()
    {
        var members = string.Join(',', Enumerable.Range(0, 100_000).Select(index => $"\"{index:x}\":0"));
        var body = Encoding.UTF8.GetBytes($"{{{members}}}");
        Parse("{\"a\":0}"u8.ToArray());

        var before = GC.GetAllocatedBytesForCurrentThread();
        var user = Parse(body);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(100_000, user.AdditionalProperties.Count);
        Assert.InRange(taken, 1, 64L * body.Length);
    }

    private static AcsUser Parse(byte[] json) => JsonSerializer.Deserialize<AcsUser>(json)!;

    private static async Task<AcsUser> Read(string body)
    {
        using var server = new HostileServer { Body = Encoding.UTF8.GetBytes(body) };
        using var client = Client.Make(server, configure: options => options.MaxRetries = 0);
        return await client.UsersAcs.GetAsync(new AcsUserGetRequest { AcsUserId = "u" });
    }

    private static string Nested(int depth, string open, string close) =>
        string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, depth));
}
