using System.Text.Json.Nodes;

namespace Seam.Acs.Codegen.Facts;

/// <summary>
/// Which resources of the API the library has, by their path (<c>/acs/users</c>), and of which schemas it has only some
/// members.
/// </summary>
internal sealed class Scope(
    IEnumerable<string> resources,
    IReadOnlyDictionary<string, IReadOnlySet<string>> keptMembers
)
{
    private readonly HashSet<string> _resources = new(resources, StringComparer.Ordinal);

    public static Scope Read(string json)
    {
        var root = JsonNode.Parse(json)!;
        return new Scope(
            Strings(root["in"]!),
            (root["keep"] as JsonObject ?? []).ToDictionary(
                pair => pair.Key,
                pair => (IReadOnlySet<string>)Strings(pair.Value!["members"]!).ToHashSet(StringComparer.Ordinal),
                StringComparer.Ordinal
            )
        );
    }

    public bool Holds(string operationPath) => _resources.Contains(operationPath[..operationPath.LastIndexOf('/')]);

    /// <summary>Whether a member of a schema is in scope; the others stay JSON.</summary>
    public bool Keeps(string schema, string member) =>
        !keptMembers.TryGetValue(schema, out var kept) || kept.Contains(member);

    private static IEnumerable<string> Strings(JsonNode node) => node.AsArray().Select(value => (string)value!);
}
