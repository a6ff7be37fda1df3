using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>What must stand on the wire for parameters, to the byte.</summary>
internal sealed record ExpectedRequest(string Method, string Target, string? Body)
{
    public static ExpectedRequest Of(ApiOperation operation, JsonObject parameters) =>
        operation.Verb switch
        {
            "GET" => new ExpectedRequest("GET", TargetOf(operation, parameters), null),
            "DELETE" => new ExpectedRequest("DELETE", TargetOf(operation, parameters), "{}"),
            var verb => new ExpectedRequest(verb, operation.Path, Json(parameters)),
        };

    private static string TargetOf(ApiOperation operation, JsonObject parameters)
    {
        var pairs = parameters
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .SelectMany(pair => Texts(pair.Value).Select(text => $"{pair.Key}={FormEncode(text)}"))
            .ToList();
        return pairs.Count == 0 ? operation.Path : $"{operation.Path}?{string.Join('&', pairs)}&_strict=true";
    }

    // A list repeats its name; an empty one is written as null is.
    private static IEnumerable<string> Texts(JsonNode? value) =>
        value switch
        {
            null or JsonArray { Count: 0 } => [""],
            JsonArray items => items.SelectMany(Texts),
            _ when value.GetValueKind() == JsonValueKind.String => [(string)value!],
            _ => [value.ToJsonString()],
        };

    private static string FormEncode(string text)
    {
        var encoded = new StringBuilder();
        foreach (var part in Encoding.UTF8.GetBytes(text))
        {
            if (char.IsAsciiLetterOrDigit((char)part) || "*-._".Contains((char)part, StringComparison.Ordinal))
                encoded.Append((char)part);
            else
                encoded.Append(part == ' ' ? "+" : $"%{part:X2}");
        }

        return encoded.ToString();
    }

    // Members stand in ordinal order, without white space, and nothing is escaped that JSON doesn't demand.
    private static string Json(JsonNode? value) =>
        value switch
        {
            null => "null",
            JsonObject members =>
                $"{{{string.Join(',', members.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"\"{pair.Key}\":{Json(pair.Value)}"))}}}",
            JsonArray items => $"[{string.Join(',', items.Select(Json))}]",
            _ when value.GetValueKind() == JsonValueKind.String => JsonText((string)value!),
            _ => value.ToJsonString(),
        };

    private static string JsonText(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
