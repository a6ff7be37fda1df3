using System.Text;
using System.Text.Json.Nodes;
using Seam.Acs.Testing;

namespace Seam.Acs.Conformance.Tests;

/// <summary>Each operation called in ways that are refused.</summary>
internal static class Refusals
{
    // Of the type of each parameter, a value that is right in form and names nothing.
    private const string Nobody = "0b7f5e0a-0000-4000-8000-000000000001";

    public static async Task<IReadOnlyCollection<RecordedAnswer>> MakeAsync()
    {
        var simulator = new SeamSimulator();
        using var answers = new AnswerRecorder { InnerHandler = simulator.CreateHandler() };
        using var http = new HttpClient(answers, disposeHandler: false) { BaseAddress = simulator.Endpoint };
        foreach (var (path, operation) in ResponseCheck.Operations)
        {
            var token = path == "/workspaces/create" ? simulator.PersonalAccessToken : simulator.ApiKey;
            await Send(http, HttpMethod.Post, path, null, "{}");
            await Send(http, HttpMethod.Post, path, token, """{"no_such_parameter":1}""");
            await Send(http, HttpMethod.Post, path, token, WrongTypes(operation));
            await Send(http, HttpMethod.Post, path, token, Strangers(operation));
            await Send(http, HttpMethod.Head, path, token, null);
            await Send(http, HttpMethod.Options, path, token, null);
        }

        return answers.Answers;
    }

    private static string WrongTypes(JsonObject operation)
    {
        var body = new JsonObject();
        foreach (var parameter in operation["parameters"]!.AsArray())
            body[parameter!.Text("name")] = IsList(parameter!) ? new JsonObject { ["x"] = 1 } : new JsonArray(1);
        return body.ToJsonString();
    }

    private static string Strangers(JsonObject operation)
    {
        var body = new JsonObject();
        foreach (var parameter in operation["parameters"]!.AsArray().Where(IsId))
            body[parameter!.Text("name")] = IsList(parameter!) ? new JsonArray(Nobody) : Nobody;
        return body.ToJsonString();
    }

    private static bool IsList(JsonNode parameter) =>
        parameter.Text("type").StartsWith("list<", StringComparison.Ordinal);

    private static bool IsId(JsonNode? parameter) => parameter!.Text("type") is "uuid" or "list<uuid>";

    private static async Task Send(HttpClient http, HttpMethod method, string path, string? token, string? body)
    {
        using var request = new HttpRequestMessage(method, path);
        if (token is not null)
            request.Headers.Authorization = new("Bearer", token);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
