using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>An error that answers parameters which are nested far deeper than the API's own.</summary>
public sealed class DeepRequestTests
{
    // A reader of its own accord goes no deeper than 64.
    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(990)]
    public async Task An_error_is_told_and_repeats_nothing_of_the_request(int depth)
    {
        var failure = await Fail(new JsonObject { ["a"] = Nested(depth, "Ann Marked-Lee") });

        Assert.Equal(
            "x/create: the server answered 500 (internal): No *** here. Attempts: 1. It may have taken effect: look for the "
                + "result before repeating it.",
            failure.Message
        );
        Assert.True(failure.OutcomeUnknown);
    }

    private static JsonNode Nested(int depth, string text)
    {
        JsonNode node = JsonValue.Create(text);
        for (var level = 0; level < depth; level++)
            node = new JsonArray(node);
        return node;
    }

    private static async Task<SeamApiException> Fail(JsonObject parameters)
    {
        const string Body = """{"error":{"type":"internal","message":"No Ann Marked-Lee here."}}""";
        using var client = Client.Make(new Script(Script.Answer(500, Body)));
        return await Assert.ThrowsAsync<SeamApiException>(() =>
            client.CallAsync("/x/create", RetryClass.Create, parameters)
        );
    }
}
