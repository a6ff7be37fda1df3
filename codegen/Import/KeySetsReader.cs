using System.Text.Json.Nodes;
using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Import;

/// <summary>Reads the choice of parameters that a union at the root of a body gives its caller.</summary>
internal static class KeySetsReader
{
    public static KeySets? Read(IReadOnlyList<JsonObject> variants)
    {
        if (variants.Count < 2)
            return null;
        var always = variants
            .Select(variant => SchemaImporter.Required(variant).ToHashSet(StringComparer.Ordinal))
            .Aggregate((left, right) => [.. left.Intersect(right)]);
        var sets = variants
            .Select(variant =>
                (IReadOnlyList<string>)
                    [
                        .. SchemaImporter
                            .Required(variant)
                            .Where(name => !always.Contains(name))
                            .Order(StringComparer.Ordinal),
                    ]
            )
            .DistinctBy(set => string.Join(' ', set))
            .OrderBy(set => set.Count)
            .ThenBy(set => string.Join(' ', set), StringComparer.Ordinal)
            .ToList();
        var names = sets.SelectMany(set => set).Distinct(StringComparer.Ordinal).Count();
        // Where every combination is allowed there is no choice to be wrong about.
        return sets.Count == 1 << names ? null : new KeySets(Exactly: true, sets);
    }
}
