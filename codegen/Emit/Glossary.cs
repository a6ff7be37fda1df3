using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Seam.Acs.Codegen.Emit;

/// <summary>
/// Our own words about the API. What has none gets a plain sentence made of its name, so that a newer document needs no
/// words before it builds.
/// </summary>
internal sealed partial class Glossary(JsonObject root)
{
    public static Glossary Empty { get; } = new([]);

    public static Glossary Read(string json) => new(JsonNode.Parse(json)!.AsObject());

    public string Resource(string name) =>
        Words(root["resources"]?[name]) ?? $"The {Emit.Words.Plain(name)} operations of the API.";

    public string Operation(string path) =>
        Words(root["operations"]?[path]?["summary"])
        ?? Emit.Words.Sentence($"{Emit.Words.Plain(path[(path.LastIndexOf('/') + 1)..])}.");

    public string? OperationRemarks(string path) => Words(root["operations"]?[path]?["remarks"]);

    public string? OperationReturns(string path) => Words(root["operations"]?[path]?["returns"]);

    public string Parameter(string path, string name) =>
        Words(root["operations"]?[path]?["parameters"]?[name]) ?? General(name);

    public string Type(string name) =>
        Words(root["types"]?[name]?["summary"])
        ?? Words(root["types"]?[Kind(name)]?["summary"])
        ?? Emit.Words.Sentence(
            $"{Emit.Words.Plain(Emit.Words.Singular(name[(name.LastIndexOf('.') + 1)..]))} of the API."
        );

    public string Member(string type, string name) =>
        Words(root["types"]?[type]?["members"]?[name])
        ?? Words(root["types"]?[Kind(type)]?["members"]?[name])
        ?? General(name);

    public string Enum(string name) =>
        Words(root["enums"]?[name]?["summary"])
        ?? Words(root["enums"]?[Kind(name)]?["summary"])
        ?? Emit.Words.Sentence($"{Emit.Words.Plain(name[(name.LastIndexOf('.') + 1)..])}, as the API names it.");

    public string Value(string enumName, string value) =>
        Words(root["enums"]?[enumName]?["values"]?[value])
        ?? Words(root["enums"]?[Kind(enumName)]?["values"]?[value])
        ?? Words(root["values"]?[value])
        ?? Emit.Words.Sentence($"{Emit.Words.Plain(value)}.");

    /// <summary>What to use instead of something deprecated, as plain text with C# names.</summary>
    public string Deprecated(string owner, string name) =>
        Instead((string?)root["deprecated"]?[$"{owner}.{name}"] ?? (string?)root["deprecated"]?[name]);

    /// <summary>What to call instead of a deprecated operation.</summary>
    public string DeprecatedOperation(string path) => Instead((string?)root["deprecated"]?[path]);

    private static string Instead(string? words) =>
        words is null ? "The API has deprecated this." : Quoted().Replace(words, match => Name(match.Groups[1].Value));

    // What is said of a managed resource holds for an unmanaged one, and of all events for each, unless it has its own words.
    private static string Kind(string name) =>
        name.StartsWith("unmanaged_", StringComparison.Ordinal) ? name["unmanaged_".Length..]
        : name.StartsWith("event.", StringComparison.Ordinal) ? "event"
        : name;

    private string General(string name) =>
        Words(root["members"]?[name]) ?? Emit.Words.Sentence($"{Emit.Words.Plain(name)}.");

    /// <summary>Plain text as XML documentation: names of the API in backticks become names of C#.</summary>
    private static string? Words(JsonNode? node)
    {
        if ((string?)node is not { Length: > 0 } text)
            return null;
        var escaped = WebUtility
            .HtmlEncode(text)
            .Replace("&#39;", "'", StringComparison.Ordinal)
            .Replace("&quot;", "\"", StringComparison.Ordinal);
        var named = Quoted().Replace(escaped, match => $"<c>{Name(match.Groups[1].Value)}</c>");
        // To a reader of C# what is absent is null.
        return Absent().Replace(PlainNull().Replace(named, "<c>null</c>"), "<c>null</c>");
    }

    // Only what is a name of the API has a C# name; `+15551234567` or `null` stand as they are.
    private static string Name(string text) => ApiName().IsMatch(text) ? CSharpName(text) : text;

    private static string CSharpName(string text) =>
        text is "true" or "false" or "null" ? text
        : text.Contains('_', StringComparison.Ordinal) || text.Contains('.', StringComparison.Ordinal)
            ? string.Join('.', text.Split('.').Select(Emit.Words.Pascal))
        : text;

    [GeneratedRegex("(?<![>\\w])[Nn]ull(?![<\\w])")]
    private static partial Regex PlainNull();

    [GeneratedRegex("<c>null</c> or absent|(?<=[.] )Absent")]
    private static partial Regex Absent();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex("^[a-z][a-z0-9_.]*$")]
    private static partial Regex ApiName();
}
