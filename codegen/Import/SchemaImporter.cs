using System.Globalization;
using System.Text.Json.Nodes;
using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Import;

/// <summary>
/// Turns the document's schemas into ours. A union of objects becomes one schema with the members of all of them, because
/// a server may send a variant that the document doesn't list, and nothing of it may be lost.
/// </summary>
internal sealed class SchemaImporter(JsonObject document, Scope scope)
{
    public const string ReferencePrefix = "#/components/schemas/";

    private static readonly TypeExpression EventType = TypeExpression.Enum($"{ApiFacts.Event}.event_type");

    // No document of ours comes near it: only a schema that leads back to itself does.
    private const int DeepestNesting = 32;

    private static readonly Dictionary<string, string> CodesOfUnions = new(StringComparer.Ordinal)
    {
        ["errors"] = "error_code",
        ["warnings"] = "warning_code",
        ["pending_mutations"] = "mutation_code",
    };

    private readonly SortedDictionary<string, Schema> _schemas = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _events = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, IReadOnlyList<string>> _enums = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Schema> Schemas => _schemas;

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Enums => _enums;

    /// <summary>The types of event that were found.</summary>
    public IReadOnlyList<string> Events => [.. _events];

    public static bool IsHidden(JsonObject node) => node.ContainsKey("x-undocumented") || node.ContainsKey("x-draft");

    public static bool IsDeprecated(JsonObject node) =>
        (bool?)node["deprecated"] == true || node.ContainsKey("x-deprecated");

    /// <summary>The parameters of a body, and, where it is a union at its root, the choice that the caller has.</summary>
    public (IReadOnlyList<Parameter> Parameters, KeySets? Keys) ImportBody(string path, JsonObject body)
    {
        var variants = Flatten(body);
        return (ImportMembers(path, variants), KeySetsReader.Read(variants));
    }

    /// <summary>What an action of a type results in, once it has succeeded.</summary>
    public TypeExpression ImportActionResult(string actionType)
    {
        var results = Flatten(Resolve(ReferencePrefix + ApiFacts.ActionAttempt))
            .Where(variant =>
                SingleValue(variant, "action_type") == actionType && SingleValue(variant, "status") == "success"
            )
            .Select(variant => variant["properties"]!["result"] as JsonObject ?? [])
            .ToList();
        var path = $"{ApiFacts.ActionAttempt}.{actionType.ToLowerInvariant()}";
        var type = ImportUnion(path, results);
        if (type.Kind == TypeKind.Schema)
            return type;
        // A result without members is an object all the same, and may get some.
        _schemas[path] = new Schema([]);
        return TypeExpression.Schema(path);
    }

    public TypeExpression ImportType(string path, JsonObject schema) => ImportUnion(path, [schema]);

    /// <summary>The one type that holds what any of the schemas allows.</summary>
    private TypeExpression ImportUnion(string path, IReadOnlyList<JsonObject> schemas)
    {
        if (schemas.Select(Reference).Distinct(StringComparer.Ordinal).ToList() is [{ } reference])
            return ImportReference(reference);
        if (path.Count(letter => letter == '.') > DeepestNesting)
            throw new InvalidDataException($"The document's '{path}' never ends.");

        var variants = schemas.SelectMany(schema => Flatten(schema)).ToList();
        if (variants.Count == 0)
            return TypeExpression.Json;
        var kinds = variants.Select(variant => (string?)variant["type"]).Distinct(StringComparer.Ordinal).ToList();
        if (kinds.Count > 1)
            return TypeExpression.Json;
        return kinds[0] switch
        {
            "object" => ImportObject(path, variants),
            "array" => TypeExpression.List(ImportUnion(path, [.. variants.Select(Items)])),
            "string" => ImportString(path, variants),
            "integer" => new TypeExpression(TypeKind.Integer),
            "number" => new TypeExpression(TypeKind.Number),
            "boolean" => new TypeExpression(TypeKind.Boolean),
            _ => TypeExpression.Json,
        };
    }

    private TypeExpression ImportReference(string reference)
    {
        var name = ReferenceName(reference);
        if (_schemas.ContainsKey(name))
            return TypeExpression.Schema(name);
        // Registered before its members are read, since they may lead back to it.
        _schemas[name] = new Schema([]);
        var variants = Flatten(Resolve(reference));
        _schemas[name] = name == ApiFacts.Event ? ImportEvents(variants) : new Schema(ImportMembers(name, variants));
        return TypeExpression.Schema(name);
    }

    /// <summary>A schema for each type of event in scope, and one of what every event has.</summary>
    private Schema ImportEvents(IReadOnlyList<JsonObject> variants)
    {
        foreach (var variant in variants)
        {
            var type = SingleValue(variant, "event_type");
            if (type is null || !scope.HoldsEvent(type))
                continue;
            _events.Add(type);
            var path = $"{ApiFacts.Event}.{type}";
            var members = ImportMembers(path, [variant]);
            // The type tells the events apart; it is one enum for all of them, and not one for each.
            _enums.Remove($"{path}.event_type");
            _schemas[path] = new Schema([
                .. members.Select(member => member.Name == "event_type" ? member with { Type = EventType } : member),
            ]);
        }

        var common = variants
            .Select(variant => Required(variant).ToHashSet(StringComparer.Ordinal))
            .Aggregate((left, right) => [.. left.Intersect(right)]);
        var first = ImportMembers(ApiFacts.Event, [variants[0]]);
        _enums[EventType.Name!] = [.. variants.Select(variant => SingleValue(variant, "event_type")).OfType<string>()];
        return new Schema([
            .. first
                .Where(member => common.Contains(member.Name))
                .Select(member => member.Name == "event_type" ? member with { Type = EventType } : member),
        ]);
    }

    private TypeExpression ImportObject(string path, List<JsonObject> variants)
    {
        if (variants.Any(variant => variant["properties"] is JsonObject { Count: > 0 }))
        {
            _schemas[path] = new Schema(ImportMembers(path, variants));
            return TypeExpression.Schema(path);
        }

        var values = variants.Select(variant => variant["additionalProperties"]).OfType<JsonObject>().ToList();
        return values.Count == variants.Count ? TypeExpression.Map(ImportUnion(path, values)) : TypeExpression.Json;
    }

    private TypeExpression ImportString(string path, List<JsonObject> variants)
    {
        var values = variants.Select(variant => variant["enum"]).OfType<JsonArray>().ToList();
        if (values.Count == variants.Count || IsCode(path))
        {
            _enums[path] =
            [
                .. values
                    .SelectMany(list => list)
                    .Where(value => value is not null)
                    .Select(value => (string)value!)
                    .Distinct(StringComparer.Ordinal),
            ];
            return TypeExpression.Enum(path);
        }

        var formats = variants.Select(variant => (string?)variant["format"]).Distinct(StringComparer.Ordinal).ToList();
        return formats is [var format] && format is "uuid" or "email" or "uri" or "date-time"
            ? TypeExpression.Parse(formats[0]!)
            : TypeExpression.String;
    }

    private IReadOnlyList<Parameter> ImportMembers(string path, IReadOnlyList<JsonObject> variants)
    {
        var names = variants
            .SelectMany(Properties)
            .Where(property =>
                property.Value is JsonObject schema && !IsHidden(schema) && scope.Keeps(path, property.Key)
            )
            .Select(property => property.Key)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return [.. names.Select(name => ImportMember(path, name, variants))];
    }

    private Parameter ImportMember(string path, string name, IReadOnlyList<JsonObject> variants)
    {
        var schemas = variants.Select(variant => variant["properties"]?[name]).OfType<JsonObject>().ToList();
        // What an attempt results in depends on its action: the operations that start one name it.
        var type =
            path == ApiFacts.ActionAttempt && name == "result"
                ? TypeExpression.Json
                : ImportUnion($"{path}.{name}", schemas);
        return new Parameter(name, type)
        {
            Required = variants.All(variant => IsRequired(variant, name)),
            Nullable = schemas.Any(schema => (bool?)schema["nullable"] == true),
            Deprecated = schemas.All(IsDeprecated),
            Default = schemas[0].ContainsKey("default") ? Json(schemas[0]["default"]) : null,
            MinLength = (int?)Agreed("minLength"),
            MaxLength = (int?)Agreed("maxLength"),
            MinItems = (int?)Agreed("minItems"),
            MaxItems = (int?)Agreed("maxItems"),
            // OpenAPI 3.0 writes exclusiveMinimum as a flag beside the minimum.
            Minimum = (bool?)Agreed("exclusiveMinimum") == true ? null : (decimal?)Agreed("minimum"),
            ExclusiveMinimum = (bool?)Agreed("exclusiveMinimum") == true ? (decimal?)Agreed("minimum") : null,
            Maximum = (decimal?)Agreed("maximum"),
            Pattern = (string?)Agreed("pattern"),
            Const =
                (string?)Agreed("type") != "string" && Agreed("enum") is JsonArray { Count: 1 } only
                    ? Json(only[0])
                    : null,
        };

        // A limit holds for the union only where every variant has it.
        JsonNode? Agreed(string word) =>
            schemas.All(schema => JsonNode.DeepEquals(schema[word], schemas[0][word])) ? schemas[0][word] : null;
    }

    /// <summary>The object variants that a schema stands for, once references, unions and intersections are resolved.</summary>
    private IReadOnlyList<JsonObject> Flatten(JsonObject schema, int depth = 0)
    {
        if ((string?)schema["$ref"] is { } reference)
        {
            return depth <= DeepestNesting
                ? Flatten(Resolve(reference), depth + 1)
                : throw new InvalidDataException($"The document's '{reference}' leads to nothing but itself.");
        }

        var union = Parts(schema, "oneOf") ?? Parts(schema, "anyOf");
        var intersection = Parts(schema, "allOf");
        if (union is null && intersection is null)
            return [schema];

        // Each part may be a union itself: every combination of their variants is a variant of the whole.
        var parts = (intersection ?? []).Select(part => Flatten(part, depth)).ToList();
        if (schema["properties"] is JsonObject)
            parts.Insert(0, [Merge([], schema)]);
        if (union is not null)
            parts.Add([.. union.Where(part => !IsHidden(part)).SelectMany(part => Flatten(part, depth))]);
        return parts.Count == 0 ? [] : parts.Aggregate((left, right) => [.. left.SelectMany(_ => right, Merge)]);
    }

    private static IEnumerable<JsonObject>? Parts(JsonObject schema, string word) =>
        (schema[word] as JsonArray)?.Select(part => part!.AsObject());

    /// <summary>The schema that this one is a mere reference to, also by way of a union or an intersection of one.</summary>
    private static string? Reference(JsonObject schema) =>
        schema["properties"] is JsonObject ? null
        : (schema["oneOf"] ?? schema["anyOf"] ?? schema["allOf"]) is JsonArray { Count: 1 } only
            ? Reference(only[0]!.AsObject())
        : (string?)schema["$ref"];

    private static JsonObject Merge(JsonObject left, JsonObject right)
    {
        var properties = new JsonObject();
        foreach (var (name, schema) in Properties(left).Concat(Properties(right)))
            properties[name] = schema?.DeepClone();
        var required = Required(left).Union(Required(right), StringComparer.Ordinal);
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. required.Select(name => (JsonNode)name)]),
        };
    }

    private JsonObject Resolve(string reference) =>
        document["components"]?["schemas"]?[ReferenceName(reference)] as JsonObject
        ?? throw new InvalidDataException($"The document refers to '{reference}', which it does not hold.");

    private static string ReferenceName(string reference) =>
        reference.StartsWith(ReferencePrefix, StringComparison.Ordinal)
            ? reference[ReferencePrefix.Length..]
            : throw new InvalidDataException($"The document refers to '{reference}', outside of its schemas.");

    private static JsonObject Items(JsonObject array) => array["items"] as JsonObject ?? [];

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Properties(JsonObject schema) =>
        schema["properties"] as JsonObject ?? [];

    internal static IEnumerable<string> Required(JsonObject schema) =>
        (schema["required"] as JsonArray ?? []).Select(name => (string)name!);

    private static bool IsRequired(JsonObject schema, string name) =>
        Required(schema).Contains(name, StringComparer.Ordinal);

    private static string? SingleValue(JsonObject variant, string name) =>
        variant["properties"]?[name]?["enum"] is JsonArray { Count: 1 } values ? (string?)values[0] : null;

    // The code of an error or a warning is an open set even where the document lists no values.
    private static bool IsCode(string path)
    {
        var segments = path.Split('.');
        return segments.Length >= 3 && CodesOfUnions.GetValueOrDefault(segments[^2]) == segments[^1];
    }

    private static string Json(JsonNode? value) =>
        value is null ? "null"
        : value is JsonValue number && number.TryGetValue<decimal>(out var parsed)
            ? parsed.ToString(CultureInfo.InvariantCulture)
        : value.ToJsonString();
}
