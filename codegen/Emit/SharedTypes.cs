using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>
/// Finds what is one type though the document declares it in several places: enums of the same values, objects of the same
/// members on the same side of a call, what an unmanaged resource has in common with a managed one, and the errors and
/// warnings that an event brings of a resource.
/// </summary>
internal sealed class SharedTypes
{
    private const string Unmanaged = "unmanaged_";
    private const string EventTypes = ApiFacts.Event + ".event_type";

    private readonly ApiFacts _facts;
    private readonly HashSet<string> _deprecated;
    private readonly HashSet<string> _requestParts;
    private readonly HashSet<string> _updateParts;
    private readonly Dictionary<string, string> _shapes = new(StringComparer.Ordinal);

    public SharedTypes(ApiFacts facts)
    {
        _facts = facts;
        _deprecated = DeprecatedTypes(facts);
        _requestParts = facts.PartsOf(facts.Operations);
        _updateParts = facts.PartsOf(facts.Operations.Where(operation => operation.IsUpdate));
        Enums = ShareEnums();
        Schemas = ShareSchemas();
    }

    /// <summary>For each enum the one that stands for it.</summary>
    public Dictionary<string, string> Enums { get; }

    /// <summary>For each schema the one that stands for it.</summary>
    public Dictionary<string, string> Schemas { get; }

    private Dictionary<string, string> ShareEnums()
    {
        var shared = Share(
            _facts
                .Enums.Where(pair => pair.Value.Count > 1)
                .Select(pair => (pair.Key, Shape: string.Join('|', pair.Value.Order(StringComparer.Ordinal))))
        );
        // A filter by type of event lists the same types, though one document has one more or one fewer.
        var types = _facts.Enums.GetValueOrDefault(EventTypes) ?? [];
        foreach (
            var name in _facts.Enums.Keys.Where(name =>
                LastWord(name) is "event_type" or "event_types"
                && types.Count > 1
                && _facts.Enums[name].Intersect(types).Count() > types.Count / 2
            )
        )
            shared[name] = EventTypes;
        return shared;
    }

    private Dictionary<string, string> ShareSchemas()
    {
        var shared = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in _facts.Schemas.Keys.Where(name => name.StartsWith(Unmanaged, StringComparison.Ordinal)))
        {
            var managed = name[Unmanaged.Length..];
            if (IsPart(name) && _facts.Schemas.ContainsKey(managed) && Shape(name, true) == Shape(managed, true))
                shared[name] = managed;
        }

        foreach (var name in _facts.Schemas.Keys.Where(name => name.StartsWith("event.", StringComparison.Ordinal)))
        {
            // acs_system_errors of an event are the errors of an access system.
            if (Split(LastWord(name)) is { } path && _facts.Schemas.ContainsKey(path))
                shared[name] = path;
        }

        var others = _facts
            .Schemas.Keys.Where(name => IsPart(name) && !shared.ContainsKey(name))
            .Where(name => !name.StartsWith("event.", StringComparison.Ordinal))
            // Each action has a result type of its own.
            .Where(name =>
                !name.StartsWith("action_attempt.", StringComparison.Ordinal) || name.AsSpan().Count('.') > 1
            );
        foreach (var (name, first) in Share(others.Select(name => (name, Side(name) + Shape(name, false)))))
            shared[name] = first;
        return shared;
    }

    private static bool IsPart(string name) => name.Contains('.', StringComparison.Ordinal);

    // A record of a response keeps members that it does not know, which one of a request refuses; in an update null clears.
    private string Side(string name) =>
        !_requestParts.Contains(name) ? "response "
        : _updateParts.Contains(name) && _facts.Schemas[name].Members.Any(member => member.CanBeCleared) ? "update "
        : "request ";

    /// <summary>The members of a schema as text.</summary>
    /// <param name="name">The schema.</param>
    /// <param name="isTwin">Whether enums without known values, or with one, are whatever their place makes of them.</param>
    private string Shape(string name, bool isTwin)
    {
        var key = isTwin + name;
        if (!_shapes.TryGetValue(key, out var shape))
        {
            // A schema that leads back to itself is only like itself.
            _shapes[key] = name;
            _shapes[key] = shape = string.Join(
                '\n',
                _facts
                    .Schemas[name]
                    .Members.Select(member =>
                        $"{member with { Type = TypeExpression.String }} {TypeShape(member.Type, isTwin)}"
                    )
            );
        }

        return shape;
    }

    private string TypeShape(TypeExpression type, bool isTwin) =>
        type.Kind switch
        {
            TypeKind.Schema => "{" + Shape(type.Name!, isTwin) + "}",
            TypeKind.Enum => Enums.GetValueOrDefault(type.Name!)
                ?? (isTwin ? string.Join('|', _facts.Enums.GetValueOrDefault(type.Name!) ?? []) : type.Name!),
            TypeKind.List => $"[{TypeShape(type.Item!, isTwin)}]",
            TypeKind.Map => $"<{TypeShape(type.Item!, isTwin)}>",
            _ => type.ToString(),
        };

    /// <summary>
    /// Of those with the same shape, the one with the shortest path stands for all: one in use before a deprecated one, a
    /// managed one before its twin.
    /// </summary>
    private Dictionary<string, string> Share(IEnumerable<(string Name, string Shape)> types) =>
        types
            .GroupBy(type => type.Shape, StringComparer.Ordinal)
            .SelectMany(group =>
            {
                var first = group
                    .Select(type => type.Name)
                    .OrderBy(_deprecated.Contains)
                    .ThenBy(name => name.AsSpan().Count('.'))
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

    /// <summary>The types that nothing but deprecated members have.</summary>
    private static HashSet<string> DeprecatedTypes(ApiFacts facts)
    {
        var members = facts
            .Schemas.Values.SelectMany(schema => schema.Members)
            .Concat(facts.Operations.SelectMany(operation => operation.Parameters))
            .Where(member => member.Type.Innermost.Name is not null)
            .ToLookup(member => member.Deprecated, member => member.Type.Innermost.Name!);
        return [.. members[true].Except(members[false])];
    }
}
