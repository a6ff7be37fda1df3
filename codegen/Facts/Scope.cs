using System.Text.Json.Nodes;

namespace Seam.Acs.Codegen.Facts;

/// <summary>
/// Which groups of the API the library has and which it leaves out, by the path that their operations begin with
/// (<c>/acs</c>); of which schemas it has only some members; and which events it has, by what stands before the dot of
/// their type.
/// </summary>
internal sealed class Scope
{
    private Scope(JsonObject root)
    {
        In = Strings(root["in"] ?? throw new InvalidDataException("scope.json has no 'in'."));
        Out = [.. (root["out"] as JsonObject ?? []).Select(pair => pair.Key)];
        Events = Strings(root["events"] ?? new JsonArray());
        Kept = (root["keep"] as JsonObject ?? []).ToDictionary(
            pair => pair.Key,
            pair => Strings(pair.Value!["members"]!),
            StringComparer.Ordinal
        );
    }

    /// <summary>The groups that the library has.</summary>
    public IReadOnlyList<string> In { get; }

    /// <summary>The groups that it leaves out, each for a reason.</summary>
    public IReadOnlyList<string> Out { get; }

    /// <summary>What the types of its events begin with.</summary>
    public IReadOnlyList<string> Events { get; }

    /// <summary>The schemas of which it has only some members, and which.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Kept { get; }

    public static Scope Read(string json) => new(JsonNode.Parse(json)!.AsObject());

    /// <summary>Whether an operation is in scope.</summary>
    public bool Holds(string operationPath) => GroupOf(operationPath) is { } group && In.Contains(group);

    /// <summary>The group that an operation is listed under, the narrowest where several fit; null where it is in none.</summary>
    public string? GroupOf(string operationPath) =>
        In.Concat(Out)
            .Where(group => operationPath.StartsWith(group + "/", StringComparison.Ordinal))
            .MaxBy(group => group.Length);

    /// <summary>Whether a member of a schema is in scope; the others stay JSON.</summary>
    public bool Keeps(string schema, string member) => !Kept.TryGetValue(schema, out var kept) || kept.Contains(member);

    public bool HoldsEvent(string type) => Events.Contains(type.Split('.')[0]);

    private static IReadOnlyList<string> Strings(JsonNode node) => [.. node.AsArray().Select(value => (string)value!)];
}
