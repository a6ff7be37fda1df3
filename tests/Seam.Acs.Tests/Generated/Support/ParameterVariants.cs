using System.Globalization;
using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>The sets of parameters with which each operation is called.</summary>
internal static class ParameterVariants
{
    private const string All = "all";
    private const string Cleared = "cleared";
    private const string Empty = "empty lists";
    private const string Part = "part ";
    private const int PartLength = 8;
    private const string Required = "required";

    public static IEnumerable<string> Of(ApiOperation operation)
    {
        yield return All;
        foreach (var set in KeySets(operation))
            yield return Minimal(set);
        if (operation.Parameters.Any(CanBeCleared(operation)))
            yield return Cleared;
        if (operation.Parameters.Any(CanBeEmpty(operation)))
            yield return Empty;
        // All of so many don't fit into one query.
        for (var part = 0; operation.Parameters.Count > 2 * PartLength && part < PartsOf(operation).Count; part++)
            yield return $"{Part}{part}";
    }

    public static JsonObject Parameters(ApiOperation operation, string variant)
    {
        if (variant == All)
            return Sample(operation, _ => true);
        if (variant == Cleared)
            return Changed(operation, CanBeCleared(operation), static () => null);
        if (variant == Empty)
            return Changed(operation, CanBeEmpty(operation), static () => new JsonArray());
        if (variant.StartsWith(Part, StringComparison.Ordinal))
        {
            var part = PartsOf(operation)[int.Parse(variant[Part.Length..], CultureInfo.InvariantCulture)];
            return Sample(
                operation,
                member => member.Required || KeySets(operation)[0].Contains(member.Name) || part.Contains(member)
            );
        }

        var set = KeySets(operation).Single(set => Minimal(set) == variant);
        return Sample(operation, member => member.Required || set.Contains(member.Name));
    }

    /// <summary>The required parameters with no, one or two of the optional ones, in all combinations.</summary>
    public static IEnumerable<JsonObject> Pairs(ApiOperation operation)
    {
        var optional = operation.Parameters.Where(member => !member.Required).ToList();
        return from first in optional.Prepend(null)
            from second in optional.Prepend(null)
            where optional.IndexOf(first!) <= optional.IndexOf(second!)
            select Sample(operation, member => member.Required || member == first || member == second);
    }

    /// <summary>Whether null clears a stored value: updates alone tell null from absent.</summary>
    public static Func<ApiMember, bool> CanBeCleared(ApiOperation operation) =>
        member => operation.Verb == "PATCH" && member is { Nullable: true, Required: false };

    private static IReadOnlyList<IReadOnlyList<string>> KeySets(ApiOperation operation) =>
        operation.Keys?.Sets
        ??
        [
            [],
        ];

    private static JsonObject Changed(ApiOperation operation, Func<ApiMember, bool> which, Func<JsonNode?> value)
    {
        var parameters = Parameters(operation, Minimal(KeySets(operation)[0]));
        foreach (var member in operation.Parameters.Where(which))
            parameters[member.Name] = value();
        return parameters;
    }

    // An empty list is no key, so a write keeps its key.
    private static Func<ApiMember, bool> CanBeEmpty(ApiOperation operation) =>
        member =>
            member.FactType.IsList
            && !(member.Required && member.MinItems > 0)
            && !KeySets(operation)[0].Contains(member.Name);

    private static List<ApiMember[]> PartsOf(ApiOperation operation) =>
        [.. operation.Parameters.Where(member => !operation.KeyNames.Contains(member.Name)).Chunk(PartLength)];

    private static JsonObject Sample(ApiOperation operation, Func<ApiMember, bool> which)
    {
        var parameters = SampleJson.Of(operation.Parameters.Where(which));
        var inQuery = operation.Verb is "GET" or "DELETE";
        foreach (var map in operation.Parameters.Where(member => inQuery && member.FactType.IsMap).Where(which))
            parameters[map.Name] = SampleJson.PlainMap();
        return parameters;
    }

    private static string Minimal(IReadOnlyList<string> set) => string.Join('+', set.Prepend(Required));
}
