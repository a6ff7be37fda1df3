using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>Something that happens to a call, in which the server says back all that it was told.</summary>
/// <param name="Name">What happens.</param>
/// <param name="Steps">What the server does, one request after the other.</param>
/// <param name="AlwaysFails">Whether every call fails by it; else only one that reads what the answer holds.</param>
internal sealed record Misfortune(
    string Name,
    Func<CancellationToken, HttpResponseMessage>[] Steps,
    bool AlwaysFails = true
)
{
    public bool IsCancelled { get; init; }

    /// <summary>Whether no request's body is read, as there is nobody to send it to.</summary>
    public bool HasNoConnection { get; init; }

    public bool IsRefusedByStrategy { get; init; }

    public static IEnumerable<Misfortune> All(ApiOperation operation, JsonObject parameters, TestTime time)
    {
        var value = Marked.Of(SampleAnswer.Value(operation));
        var texts = Marked.TextsIn(parameters).Append(Marked.ApiKey).Append(Marked.Header).ToList();
        var echo = string.Join(" and ", texts);
        var page = $"<html><title>{echo}</title></html>";
        var refusal = Refusal(texts);

        yield return new("none", [Script.Ok(SampleAnswer.Body(operation, value))], AlwaysFails: false);
        foreach (var status in new[] { 400, 401, 429, 500 })
            yield return new($"{status} that repeats what it got", [Script.Answer(status, refusal, Headers(echo))]);
        foreach (var status in new[] { 404, 503 })
            yield return new($"{status} with a page", [Script.Answer(status, page, Headers(echo))]);
        yield return new(
            "429 with too long a wait",
            [Script.Answer(429, refusal, [.. Headers(echo), ("Retry-After", "86400")])]
        );
        yield return new(
            "503, then a success",
            [Script.Answer(503, page), Script.Ok(SampleAnswer.Body(operation, value))],
            AlwaysFails: false
        );
        yield return new(
            "a redirect",
            [Script.Answer(307, page, ("Location", "https://other.test/zq7mark?code=481510&name=Zq7Mark#zq7mark"))]
        );
        yield return new("a redirect nearby", [Script.Answer(302, page, ("Location", "/zq7mark?code=481510"))]);
        foreach (var (name, body) in Unreadable(operation, value, page))
            yield return new(name, [Script.Ok(body)], AlwaysFails: false);
        yield return new("a lost connection", [Script.Fail(HttpRequestError.ResponseEnded)]);
        yield return new("no connection", [Script.Fail(HttpRequestError.ConnectionError)]) { HasNoConnection = true };
        yield return new("silence", [Script.Stall(time, TimeSpan.FromSeconds(30))]);
        yield return new("a caller who gives up", [Script.Ok()]) { IsCancelled = true };
        yield return new("a strategy that refuses", [Script.Ok()]) { IsRefusedByStrategy = true };
        if (operation.Returns?.Result is null)
            yield break;
        yield return new("an action that fails", [Script.Ok(Action(operation, "error", texts))]);
        yield return new(
            "an action that fails later",
            [Script.Ok(Action(operation, "pending", texts)), Script.Ok(Action(operation, "error", texts))]
        );
        yield return new("an action without end", [Script.Ok(Action(operation, "pending", texts))]);
        yield return new(
            "an action that can't be looked at",
            [Script.Ok(Action(operation, "pending", texts)), Script.Answer(403, refusal)]
        );
    }

    private static (string, string)[] Headers(string echo) =>
        [("x-echo", new string([.. echo.Where(static character => character is >= ' ' and < '\u007f')]))];

    private static string Refusal(List<string> texts) =>
        new JsonObject
        {
            ["error"] = new JsonObject
            {
                ["type"] = $"{texts[0]} is wrong",
                ["message"] = string.Join(", ", texts.Select(text => $"{text} is taken")),
                ["data"] = new JsonObject { ["sent"] = new JsonArray([.. texts.Select(Node)]) },
                ["validation_errors"] = new JsonObject
                {
                    ["_errors"] = new JsonArray([.. texts.Select(Node)]),
                    ["code"] = new JsonObject { ["_errors"] = new JsonArray([.. texts.Select(Node)]) },
                },
            },
        }.ToJsonString();

    private static IEnumerable<(string, string)> Unreadable(ApiOperation operation, JsonNode? value, string page)
    {
        yield return ("a page instead of JSON", page);
        var whole = SampleAnswer.Body(operation, value);
        yield return ("JSON that is cut", whole[..(whole.Length * 2 / 3)]);
        if (operation.Returns is not { } returns)
            yield break;
        yield return ("a text instead of what is returned", $$"""{"{{returns.Key}}":"Zq7Mark 481510"}""");
        yield return ("another key", """{"zq7mark":"Zq7Mark 481510"}""");
        yield return ("texts in the place of all", new JsonObject { [returns.Key] = Texts(value) }.ToJsonString());
    }

    private static JsonNode? Texts(JsonNode? value) =>
        value switch
        {
            JsonObject members => new JsonObject(
                members.Select(member =>
                    KeyValuePair.Create(
                        member.Key,
                        Marked.IsId(member.Key) ? member.Value?.DeepClone() : Texts(member.Value)
                    )
                )
            ),
            JsonArray items => new JsonArray([.. items.Select(Texts)]),
            _ => JsonValue.Create("Zq7Mark 481510"),
        };

    private static string Action(ApiOperation operation, string status, List<string> texts) =>
        new JsonObject
        {
            [operation.Returns!.Key] = new JsonObject
            {
                ["action_attempt_id"] = "0b7f5e0a-0000-4000-8000-000000000001",
                ["action_type"] = operation.ActionType,
                ["status"] = status,
                ["result"] = null,
                ["error"] =
                    status == "error"
                        ? new JsonObject
                        {
                            ["type"] = $"{texts[0]} is wrong",
                            ["message"] = string.Join(", ", texts.Select(text => $"{text} is taken")),
                        }
                        : null,
            },
        }.ToJsonString();

    private static JsonNode? Node(string text) => JsonValue.Create(text);
}
