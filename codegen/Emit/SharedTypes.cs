using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>
/// Finds what is one type though the document declares it in several places: enums of the same name and values, objects
/// of the same name and members inside requests, what an unmanaged resource has in common with a managed one, and the
/// errors and warnings that an event brings of a resource.
/// </summary>
internal static class SharedTypes
{
    private const string Unmanaged = "unmanaged_";

    /// <summary>For each enum the one that stands for it.</summary>
    public static Dictionary<string, string> Enums(ApiFacts facts) =>
        Share(
            facts
                .Enums.Where(pair => pair.Value.Count > 1)
                .Select(pair =>
                    (
                        pair.Key,
                        Shape: string.Join(
                            '|',
                            pair.Value.Order(StringComparer.Ordinal).Prepend(Words.Singular(LastWord(pair.Key)))
                        )
                    )
                )
        );

    /// <summary>For each schema the one that stands for it.</summary>
    public static Dictionary<string, string> Schemas(ApiFacts facts, IReadOnlyDictionary<string, string> enums)
    {
        var paths = facts.Operations.Select(operation => operation.Path[1..].Replace('/', '.') + ".").ToList();
        var shapes = new Dictionary<string, string>(StringComparer.Ordinal);
        var shared = Share(
            facts
                .Schemas.Keys.Where(name => paths.Any(path => name.StartsWith(path, StringComparison.Ordinal)))
                .Select(name => (name, Words.Singular(LastWord(name)) + Shape(name)))
        );
        foreach (var name in facts.Schemas.Keys.Where(name => name.StartsWith(Unmanaged, StringComparison.Ordinal)))
        {
            var managed = name[Unmanaged.Length..];
            if (
                name.Contains('.', StringComparison.Ordinal)
                && facts.Schemas.ContainsKey(managed)
                && Shape(name) == Shape(managed)
            )
                shared[name] = managed;
        }

        foreach (
            var name in facts.Schemas.Keys.Where(name =>
                name.StartsWith(ApiFacts.Event + ".", StringComparison.Ordinal)
            )
        )
        {
            // acs_system_errors of an event are the errors of an access system.
            if (Split(LastWord(name)) is { } path && facts.Schemas.ContainsKey(path))
                shared[name] = path;
        }

        return shared;

        string Shape(string name)
        {
            if (!shapes.TryGetValue(name, out var shape))
            {
                // A schema that leads back to itself is only like itself.
                shapes[name] = name;
                shapes[name] = shape = string.Join(
                    '\n',
                    facts
                        .Schemas[name]
                        .Members.Select(member =>
                            $"{member with { Type = TypeExpression.String }} {TypeShape(member.Type)}"
                        )
                );
            }

            return shape;
        }

        string TypeShape(TypeExpression type) =>
            type.Kind switch
            {
                TypeKind.Schema => "{" + Shape(type.Name!) + "}",
                // An enum without known values is whatever its place makes of it.
                TypeKind.Enum => facts.Enums[type.Name!].Count > 1
                    ? enums[type.Name!]
                    : string.Join('|', facts.Enums[type.Name!]),
                TypeKind.List => $"[{TypeShape(type.Item!)}]",
                TypeKind.Map => $"<{TypeShape(type.Item!)}>",
                _ => type.ToString(),
            };
    }

    /// <summary>Of those with the same shape, the one with the shortest path stands for all, a managed one before its twin.</summary>
    private static Dictionary<string, string> Share(IEnumerable<(string Name, string Shape)> types) =>
        types
            .GroupBy(type => type.Shape, StringComparer.Ordinal)
            .SelectMany(group =>
            {
                var first = group
                    .Select(type => type.Name)
                    .OrderBy(name => name.Count(letter => letter == '.'))
                    .ThenBy(name => name.StartsWith(Unmanaged, StringComparison.Ordinal))
                    .ThenBy(name => name, StringComparer.Ordinal)
                    .First();
                return group.Select(type => (type.Name, First: first));
            })
            .ToDictionary(pair => pair.Name, pair => pair.First, StringComparer.Ordinal);

    private static string? Split(string name) =>
        name.LastIndexOf('_') is var last and > 0 && name[(last + 1)..] is ("errors" or "warnings")
            ? $"{name[..last]}.{name[(last + 1)..]}"
            : null;

    private static string LastWord(string name) => name[(name.LastIndexOf('.') + 1)..];
}
