using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>What must stand on the wire for parameters, to the byte.</summary>
internal sealed record ExpectedRequest(string Method, string Target, string? Body)
{
    // Longer than servers are known to accept.
    private const int TooLong = 2001;

    public static ExpectedRequest Of(ApiOperation operation, JsonObject parameters)
    {
        var query = QueryOf(parameters);
        var target = query.Length == 0 ? operation.Path : $"{operation.Path}?{query}";
        return operation.Verb switch
        {
            "GET" or "DELETE" when query.Length >= TooLong => new ExpectedRequest(
                "POST",
                operation.Path,
                Json(parameters)
            ),
            "GET" => new ExpectedRequest("GET", target, null),
            "DELETE" => new ExpectedRequest("DELETE", target, "{}"),
            var verb => new ExpectedRequest(verb, operation.Path, Json(parameters)),
        };
    }

    private static string QueryOf(JsonObject parameters)
    {
        var pairs = parameters
            .SelectMany(pair => Named(pair.Key, pair.Value))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .SelectMany(pair => Texts(pair.Value).Select(text => $"{FormEncode(pair.Key)}={FormEncode(text)}"))
            .ToList();
        return pairs.Count == 0 ? "" : $"{string.Join('&', pairs)}&_strict=true";
    }

    // What is nested has a dotted name.
    private static IEnumerable<KeyValuePair<string, JsonNode?>> Named(string name, JsonNode? value) =>
        value is JsonObject members
            ? members.SelectMany(pair => Named($"{name}.{pair.Key}", pair.Value))
            : [KeyValuePair.Create(name, value)];

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
            if (char.IsAsciiLetterOrDigit((char)part) || "*-._~".Contains((char)part, StringComparison.Ordinal))
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
