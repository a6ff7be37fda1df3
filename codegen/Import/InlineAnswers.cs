using System.Text.Json.Nodes;
using Seam.Acs.Codegen.Emit;

namespace Seam.Acs.Codegen.Import;

/// <summary>
/// Names the answers that the document describes in place: by their key where that is enough, by their operation too
/// where another answer or schema has that name and another structure.
/// </summary>
internal sealed class InlineAnswers(JsonObject document)
{
    private readonly Dictionary<string, JsonNode?> _structures = new(StringComparer.Ordinal);

    /// <summary>The name of an answer, and its schema: that of the document where the answer is only a part of one.</summary>
    /// <remarks><c>/access_grants/unmanaged/list</c>, <c>access_grants</c> → <c>unmanaged_access_grant</c>.</remarks>
    public (string Name, JsonObject Schema) Of(string path, string key, JsonObject schema)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var qualifiers = segments[(segments[0] == "acs" ? 2 : 1)..^1];
        var name = string.Join('_', [.. qualifiers, Words.Singular(key)]);
        var structure = Structure(schema["items"] ?? schema);
        if (document["components"]?["schemas"]?[name] is { } named)
        {
            if (IsPart(structure, Structure(named)))
                return (name, Reference(name, schema["items"] is not null));
        }
        else if (_structures.TryAdd(name, structure) || JsonNode.DeepEquals(_structures[name], structure))
        {
            return (name, schema);
        }

        return (
            string.Join('_', [.. segments[..^1].Select(Words.Singular), segments[^1], Words.Singular(key)]),
            schema
        );
    }

    // One operation may answer with fewer members of a thing than another.
    private static bool IsPart(JsonNode? part, JsonNode? whole) =>
        part?["properties"] is JsonObject { Count: > 0 } properties
        && whole?["properties"] is JsonObject all
        && properties.All(pair => all.ContainsKey(pair.Key) && JsonNode.DeepEquals(pair.Value, all[pair.Key]));

    private static JsonObject Reference(string name, bool isList)
    {
        var reference = new JsonObject { ["$ref"] = SchemaImporter.ReferencePrefix + name };
        return isList ? new JsonObject { ["type"] = "array", ["items"] = reference } : reference;
    }

    private static JsonNode? Structure(JsonNode? node) =>
        node switch
        {
            JsonObject schema => new JsonObject(
                schema
                    // Words about a schema may differ where the schema does not; a member of that name is an object.
                    .Where(pair => pair.Key is not ("description" or "title") || pair.Value is JsonObject)
                    .Select(pair => KeyValuePair.Create(pair.Key, Structure(pair.Value)))
            ),
            JsonArray items => new JsonArray([.. items.Select(Structure)]),
            _ => node?.DeepClone(),
        };
}
