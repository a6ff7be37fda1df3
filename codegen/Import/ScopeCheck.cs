using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Import;

/// <summary>
/// Holds the scope against a document: each operation is either in or out, and nothing is listed that the document no
/// longer has.
/// </summary>
internal static class ScopeCheck
{
    /// <exception cref="InvalidDataException">They do not fit; the message names what does not.</exception>
    public static void Refuse(Scope scope, IReadOnlyList<string> documentedPaths, ApiFacts facts)
    {
        Refuse(
            documentedPaths.Where(path => scope.GroupOf(path) is null),
            "says neither that these operations are in nor that they are out"
        );
        Refuse(scope.In.Intersect(scope.Out), "lists these both as in and as out");
        var groups = documentedPaths.Select(scope.GroupOf).ToHashSet(StringComparer.Ordinal);
        Refuse(
            scope.In.Concat(scope.Out).Where(group => !groups.Contains(group)),
            "lists these, under which the document has no operation"
        );
        Refuse(
            scope.Events.Except(facts.Events.Select(type => type.Split('.')[0])),
            "lists these events, of which the document has none"
        );
        Refuse(
            scope.Kept.Keys.Where(schema => !facts.Schemas.ContainsKey(schema)),
            "keeps members of these schemas, which no operation leads to"
        );
        Refuse(
            scope.Kept.SelectMany(kept =>
                kept.Value.Except(facts.Schemas[kept.Key].Members.Select(member => member.Name))
                    .Select(member => $"{kept.Key}.{member}")
            ),
            "keeps these members, which the document does not have"
        );
    }

    private static void Refuse(IEnumerable<string> named, string fault)
    {
        var names = string.Join(", ", named.Select(name => $"'{name}'"));
        if (names.Length > 0)
            throw new InvalidDataException($"scope.json {fault}: {names}.");
    }
}
