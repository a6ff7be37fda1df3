using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>
/// Our own words about the API. What has none gets a plain sentence made of its name, so that a newer document needs no
/// words before it builds.
/// </summary>
internal sealed partial class Glossary
{
    private const string EventPrefix = ApiFacts.Event + ".";

    private readonly JsonObject _root;
    private readonly References? _references;
    private readonly SortedSet<string> _missing;

    private Glossary(JsonObject root, References? references = null, SortedSet<string>? missing = null)
    {
        _root = root;
        _references = references;
        _missing = missing ?? new SortedSet<string>(StringComparer.Ordinal);
    }

    public static Glossary Empty => new([]);

    /// <summary>The names that were asked for and have no words, each with its place: <c>members: acs_user.nickname</c>.</summary>
    public IReadOnlyCollection<string> Missing => _missing;

    public static Glossary Read(string json) => new(JsonNode.Parse(json)!.AsObject());

    /// <summary>The same words, with the names in them looked up in these facts.</summary>
    public Glossary Of(ApiFacts facts, Names names) => new(_root, new References(facts, names), _missing);

    public string Resource(string name) =>
        Sentences(_root["resources"]?[name], new Place(name))
        ?? PlainWords("resources", name, $"The {Words.Plain(name)} operations of the API.");

    public string Operation(string path) =>
        Sentences(_root["operations"]?[path]?["summary"], Method(path))
        ?? PlainWords("operations", path, $"{Words.Plain(path[(path.LastIndexOf('/') + 1)..])}.");

    public string? OperationRemarks(string path) => Sentences(_root["operations"]?[path]?["remarks"], Method(path));

    public string? OperationReturns(string path) =>
        Sentences(_root["operations"]?[path]?["returns"], Method(path) with { Kind = PlaceKind.Result });

    public string Type(string name) =>
        Sentences(Of("types", name, "summary"), new Place(name))
        ?? PlainWords("types", name, $"{PlainName(name)} of the API.");

    /// <summary>The words of a member of a type, or of a parameter of an operation.</summary>
    public string Member(Place place)
    {
        var words =
            _root["operations"]?["/" + place.Owner.Replace('.', '/')]?["parameters"]?[place.Member!]
            ?? Of("types", place.Owner, "members", place.Member)
            ?? _root["members"]?[place.Member!];
        return Sentences(words, place, Refused())
            ?? PlainWords("members", $"{place}", $"{Words.Plain(place.Member!)}.");
    }

    public string Enum(string name) =>
        Sentences(Of("enums", name, "summary"), new Place(name))
        ?? PlainWords("enums", name, $"{Words.Plain(name[(name.LastIndexOf('.') + 1)..])}, as the API names it.");

    public string Value(string enumName, string value) =>
        Sentences(Of("enums", enumName, "values", value) ?? _root["values"]?[value], new Place(enumName, value))
        ?? PlainWords("values", $"{enumName}: {value}", $"{Words.Plain(value)}.");

    /// <summary>What to use instead of something deprecated, as plain text with C# names.</summary>
    public string Deprecated(string owner, string name) =>
        Instead((string?)_root["deprecated"]?[$"{owner}.{name}"] ?? (string?)_root["deprecated"]?[name]);

    /// <summary>What to call instead of a deprecated operation.</summary>
    public string DeprecatedOperation(string path) => Instead((string?)_root["deprecated"]?[path]);

    private string PlainWords(string section, string name, string words)
    {
        _missing.Add($"{section}: {name}");
        return Words.Sentence(words);
    }

    private static string Instead(string? words) =>
        words is null
            ? "The API has deprecated this."
            : Quoted().Replace(words, match => string.Join('.', match.Groups[1].Value.Split('.').Select(Words.Pascal)));

    private static Place Method(string path) => new(path[1..].Replace('/', '.'), Kind: PlaceKind.Method);

    private static string PlainName(string type) =>
        IsEvent(type)
            ? Words.Plain(type[EventPrefix.Length..]) + " event"
            : Words.Plain(Words.Singular(type[(type.LastIndexOf('.') + 1)..]));

    // Words of a managed resource are also those of the unmanaged one, and members of all events have the words of `event`.
    private JsonNode? Of(string section, string name, string part, string? item = null) =>
        Find(section, name, part, item)
        ?? (item is null && IsEvent(name) ? null : Find(section, Kind(name), part, item));

    private JsonNode? Find(string section, string name, string part, string? item)
    {
        var found = _root[section]?[name]?[part];
        return item is null ? found : found?[item];
    }

    private static string Kind(string name) =>
        name.StartsWith("unmanaged_", StringComparison.Ordinal) ? name["unmanaged_".Length..]
        : IsEvent(name) ? ApiFacts.Event
        : name;

    private static bool IsEvent(string name) => name.StartsWith(EventPrefix, StringComparison.Ordinal);

    /// <summary>Plain text as XML documentation.</summary>
    private string? Sentences(JsonNode? node, Place place, Regex? refused = null)
    {
        if ((string?)node is not { Length: > 0 } text)
            return null;
        if (refused?.Match(text) is { Success: true } own)
            throw new InvalidDataException(
                $"glossary.json says '{own.Value}' of '{place}', which codegen adds from the facts."
            );
        var escaped = WebUtility
            .HtmlEncode(text)
            .Replace("&#39;", "'", StringComparison.Ordinal)
            .Replace("&quot;", "\"", StringComparison.Ordinal);
        var named = Quoted().Replace(escaped, match => Reference(match.Groups[1].Value, place));
        // To a reader of C# what is absent is null.
        return Absent().Replace(PlainNull().Replace(named, "<c>null</c>"), "<c>null</c>");
    }

    private string Reference(string name, Place place) =>
        _references!.Resolve(name, place)
        ?? throw new InvalidDataException(
            $"glossary.json names `{name}` at '{place}', which is no parameter, member, value or method there."
        );

    [GeneratedRegex("(?<![>\\w\"])[Nn]ull(?![<\\w\"])")]
    private static partial Regex PlainNull();

    [GeneratedRegex("<c>null</c> or absent|(?<=[.] )Absent")]
    private static partial Regex Absent();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    // What codegen says of a member by itself, from its facts.
    [GeneratedRegex(
        @"\bUUIDs?\b|\bdigits only\b|\bby default\b|\(the default\)|\d+ if left out|\bnull clears\b|\bnever null\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Refused();
}
