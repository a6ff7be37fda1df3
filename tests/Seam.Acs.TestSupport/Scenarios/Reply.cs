using System.Net;
using System.Text.Json.Nodes;

namespace Seam.Acs.TestSupport;

/// <summary>An answer as a caller sees it.</summary>
public sealed record Reply(HttpStatusCode Status, JsonObject? Json, string Text, string? RequestId, string? MediaType)
{
    public JsonObject Error => Json?["error"]?.AsObject() ?? throw new InvalidOperationException($"No error: {Text}");

    public string Type => Error["type"]!.GetValue<string>();

    public string Message => Error["message"]!.GetValue<string>();

    /// <summary>What is wrong with a parameter, by its dotted name; <c>""</c> is the call as a whole.</summary>
    public string[] ProblemsOf(string parameter)
    {
        JsonNode? node = Error["validation_errors"];
        foreach (var part in parameter.Split('.', StringSplitOptions.RemoveEmptyEntries))
            node = node?[part];
        return node?["_errors"] is JsonArray errors ? [.. errors.Select(error => error!.GetValue<string>())] : [];
    }

    /// <summary>Fails unless this is 400 <c>invalid_input</c> about a parameter.</summary>
    public void AssertInvalid(string parameter)
    {
        Assert.Equal(HttpStatusCode.BadRequest, Status);
        Assert.Equal("invalid_input", Type);
        Assert.True(ProblemsOf(parameter).Length > 0, $"Nothing about '{parameter}' in {Text}");
    }

    public void Assert404(string type)
    {
        Assert.Equal((HttpStatusCode.NotFound, type), (Status, Type));
    }
}
