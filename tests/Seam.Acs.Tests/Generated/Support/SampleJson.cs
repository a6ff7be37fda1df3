using System.Globalization;
using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>Makes JSON of the types in the facts: always the same for the same seed, and another one for another seed.</summary>
internal static class SampleJson
{
    public static JsonNode Of(ApiMember member, int seed = 0) =>
        member switch
        {
            { Pattern: not null } => JsonValue.Create($"48151{seed}"),
            { MaxItems: 1 } => new JsonArray(Of(member.FactType.Item, member.Name, seed)),
            _ => Of(member.FactType, member.Name, seed),
        };

    /// <summary>An event of one type, with all members that the facts know of it.</summary>
    public static JsonObject Event(string type, int seed = 0)
    {
        var json = Of(ApiFacts.Instance.Schemas[$"event.{type}"].Members, seed);
        json["event_type"] = type;
        return json;
    }

    /// <summary>A map that a query can express, which holds no lists and no objects.</summary>
    public static JsonObject PlainMap(int seed = 0) =>
        new()
        {
            ["floor & wing"] = "2 é",
            ["count"] = seed,
            ["vip"] = true,
            ["left_at"] = null,
        };

    public static JsonObject Of(IEnumerable<ApiMember> members, int seed = 0) =>
        new(members.Select(member => KeyValuePair.Create<string, JsonNode?>(member.Name, Of(member, seed))));

    public static JsonNode Of(FactType type, string name, int seed = 0) =>
        type.Text switch
        {
            // Every character that a query or a JSON text must write in another form.
            "string" => $"{name} {seed} + & = % ~ * - . _ / ? # ' \" \\ < > é 日本",
            "uuid" => $"{Number(name, seed):x8}-0000-4000-8000-00000000000{seed}",
            "email" => $"jane+{seed}@example.com",
            "uri" => $"https://example.com/{name}?seed={seed}",
            "date-time" => Time(seed),
            "integer" => 40L + seed,
            "number" => 0.5 + seed,
            "boolean" => seed % 2 == 0,
            "event" => Event(ApiFacts.Instance.Events[(seed * 7) % ApiFacts.Instance.Events.Count], seed),
            "json" => new JsonObject { [name] = new JsonArray(seed, null, "text") },
            _ when type.IsList => new JsonArray(Of(type.Item, name, seed), Of(type.Item, name, seed + 2)),
            _ when type.IsMap => new JsonObject { ["a"] = Of(type.Item, name, seed), ["b c"] = seed },
            _ when type.Enum is { } values => Enum(values, seed),
            _ => Of(type.Members ?? throw new InvalidOperationException($"The facts have no type {type}."), seed),
        };

    /// <summary>A time as the client must write it.</summary>
    private static string Time(int seed) =>
        (seed % 2 == 0 ? $"2026-07-0{1 + (seed / 2 % 9)}T15:00:00Z" : $"2026-12-31T23:59:59.00012{seed}Z");

    private static JsonNode Enum(string name, int seed)
    {
        var values = ApiFacts.Instance.Enums[name];
        return values.Count > seed ? values[seed] : $"not_listed_{seed.ToString(CultureInfo.InvariantCulture)}";
    }

    private static uint Number(string text, int seed) =>
        text.Aggregate(2166136261u + (uint)seed, (hash, character) => unchecked((hash ^ character) * 16777619u));
}
