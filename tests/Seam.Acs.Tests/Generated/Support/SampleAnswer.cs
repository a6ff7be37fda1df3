using System.Collections;
using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>Answers of the API, made from the facts.</summary>
internal static class SampleAnswer
{
    public const string NextCursor = "cursor of + page 2";

    /// <summary>What the answer holds under the operation's key; <c>null</c> where it returns nothing.</summary>
    public static JsonNode? Value(ApiOperation operation, int seed = 0) =>
        operation.Returns switch
        {
            null => null,
            { Result: { } result } => new JsonObject
            {
                ["action_attempt_id"] = SampleJson.Of(new FactType("uuid"), "action_attempt_id", seed),
                ["action_type"] = operation.ActionType,
                ["result"] = SampleJson.Of(new FactType(result), "result", seed),
                ["status"] = "success",
            },
            var returns => SampleJson.Of(new FactType(returns.Type), returns.Key, seed),
        };

    public static string Body(ApiOperation operation, JsonNode? value, string? nextCursor = null)
    {
        // The API may say more at any time, before and after what the client looks for.
        var body = new JsonObject { ["newer_member"] = new JsonObject { [operation.Returns?.Key ?? "x"] = 1 } };
        if (value is not null)
            body[operation.Returns!.Key] = value.DeepClone();
        if (operation.Paged)
        {
            body["pagination"] = new JsonObject
            {
                ["has_next_page"] = nextCursor is not null,
                ["next_page_cursor"] = nextCursor,
                ["next_page_url"] = nextCursor is null ? null : "https://seam.example/next",
            };
        }

        body["ok"] = true;
        return body.ToJsonString();
    }

    /// <summary>The JSON of what a call returned.</summary>
    public static JsonNode? JsonOf(object? result) =>
        result switch
        {
            null => null,
            IEnumerable items => new JsonArray([.. items.Cast<object>().Select(JsonOf)]),
            _ => JsonNode.Parse(RecordJson.Of(result.GetType()).Write(result)),
        };

    public static void AssertSame(JsonNode? expected, JsonNode? actual)
    {
        if (!JsonNode.DeepEquals(expected, actual))
            Assert.Fail($"Expected:\n{expected?.ToJsonString()}\nbut got:\n{actual?.ToJsonString()}");
    }
}
