using System.Text.Json.Nodes;
using Seam.Acs.Codegen.Facts;
using Seam.Acs.Codegen.Import;

namespace Seam.Acs.Codegen.Tests.Support;

/// <summary>Writes facts as an OpenAPI document, so that tests of a changed document need no npm.</summary>
internal sealed class FactsDocument
{
    private readonly ApiFacts _facts;

    private FactsDocument(ApiFacts facts) => _facts = facts;

    /// <summary>Returns a document that imports as the facts of the repository.</summary>
    public static JsonObject OfRepository() =>
        Of(FactsFile.Read(RepositoryFiles.Facts), Scope.Read(SourceRepository.Read("api/scope.json")));

    /// <summary>Returns a document that imports as the facts in this scope.</summary>
    public static JsonObject Of(ApiFacts facts, Scope scope) => new FactsDocument(facts).Document(scope);

    private JsonObject Document(Scope scope)
    {
        var paths = new JsonObject();
        foreach (var operation in _facts.Operations)
            paths[operation.Path] = PathItem(operation);
        // The importer rejects a group without an operation.
        foreach (var group in scope.Out)
            paths[$"{group}/get"] = new JsonObject { ["post"] = new JsonObject() };
        return new JsonObject
        {
            ["openapi"] = "3.0.0",
            ["info"] = new JsonObject { ["title"] = _facts.Source.Package, ["version"] = _facts.Source.Version },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = Components() },
        };
    }

    private JsonObject PathItem(Operation operation)
    {
        var described = new JsonObject
        {
            ["requestBody"] = JsonContent(Body(operation)),
            ["responses"] = new JsonObject { ["200"] = JsonContent(Response(operation)) },
        };
        if (operation.Returns is { } returns)
            described["x-response-key"] = returns.Key;
        if (operation.ActionType is { } actionType)
            described["x-action-attempt-type"] = actionType;
        if (operation.Deprecated)
            described["deprecated"] = true;
        var item = new JsonObject();
        foreach (var verb in operation.Verbs)
            item[verb.ToLowerInvariant()] = described.DeepClone();
        return item;
    }

    private JsonObject Body(Operation operation) =>
        operation.Keys is { } keys
            ? OneOf(keys.Sets.Select(set => Object(operation.Parameters, alsoRequired: set)))
            : Object(operation.Parameters);

    private JsonObject Response(Operation operation)
    {
        var properties = new JsonObject { ["ok"] = new JsonObject { ["type"] = "boolean" } };
        if (operation.Returns is { } returns)
            properties[returns.Key] = TypeOf(returns.Type);
        if (operation.Paged)
            properties["pagination"] = new JsonObject { ["type"] = "object" };
        return new JsonObject { ["type"] = "object", ["properties"] = properties };
    }

    private JsonObject Components()
    {
        var components = new JsonObject();
        // A name with a dot is the place where a schema is described.
        foreach (var (name, schema) in _facts.Schemas.Where(pair => !pair.Key.Contains('.')))
        {
            components[name] = name switch
            {
                ApiFacts.Event => OneOf(Values(ApiFacts.Event, "event_type").Select(Event)),
                ApiFacts.ActionAttempt => OneOf(
                    from actionType in Values(ApiFacts.ActionAttempt, "action_type")
                    from status in Values(ApiFacts.ActionAttempt, "status")
                    select ActionAttempt(actionType, status)
                ),
                _ => Object(schema.Members),
            };
        }

        return components;
    }

    private IReadOnlyList<string> Values(string schema, string member) => _facts.Enums[$"{schema}.{member}"];

    private JsonObject Event(string type)
    {
        var schema = _facts.Schemas.GetValueOrDefault($"{ApiFacts.Event}.{type}") ?? _facts.Schemas[ApiFacts.Event];
        var described = Object(schema.Members);
        described["properties"]!["event_type"] = SingleValue(type);
        return described;
    }

    private JsonObject ActionAttempt(string actionType, string status)
    {
        var described = Object(_facts.Schemas[ApiFacts.ActionAttempt].Members);
        var properties = described["properties"]!;
        properties["action_type"] = SingleValue(actionType);
        properties["status"] = SingleValue(status);
        var operation = _facts.Operations.FirstOrDefault(operation => operation.ActionType == actionType);
        if (status == "success" && operation?.Returns?.Result is { } result)
            properties["result"] = TypeOf(result);
        return described;
    }

    private JsonObject Object(IReadOnlyList<Parameter> members, IReadOnlyList<string>? alsoRequired = null)
    {
        var required = members.Where(member => member.Required).Select(member => member.Name);
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(
                members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)Member(member)))
            ),
            ["required"] = Strings(required.Concat(alsoRequired ?? [])),
        };
    }

    private JsonObject Member(Parameter member)
    {
        var schema = TypeOf(member.Type);
        Add("nullable", member.Nullable ? true : null);
        Add("deprecated", member.Deprecated ? true : null);
        Add("minLength", member.MinLength);
        Add("maxLength", member.MaxLength);
        Add("minItems", member.MinItems);
        Add("maxItems", member.MaxItems);
        Add("minimum", member.Minimum ?? member.ExclusiveMinimum);
        // OpenAPI 3.0 has a flag for it.
        Add("exclusiveMinimum", member.ExclusiveMinimum is null ? null : true);
        Add("maximum", member.Maximum);
        Add("pattern", member.Pattern);
        if (member.Default is { } value)
            schema["default"] = JsonNode.Parse(value);
        if (member.Const is { } only)
            schema["enum"] = new JsonArray(JsonNode.Parse(only));
        return schema;

        void Add(string word, JsonNode? given)
        {
            if (given is not null)
                schema[word] = given;
        }
    }

    private JsonObject TypeOf(TypeExpression type) =>
        type.Kind switch
        {
            TypeKind.Json => [],
            TypeKind.Uuid or TypeKind.Email or TypeKind.Uri or TypeKind.DateTime => new JsonObject
            {
                ["type"] = "string",
                ["format"] = type.ToString(),
            },
            TypeKind.List => new JsonObject { ["type"] = "array", ["items"] = TypeOf(type.Item!) },
            TypeKind.Map => new JsonObject { ["type"] = "object", ["additionalProperties"] = TypeOf(type.Item!) },
            TypeKind.Enum => new JsonObject { ["type"] = "string", ["enum"] = Strings(_facts.Enums[type.Name!]) },
            TypeKind.Schema when type.Name!.Contains('.') => Object(_facts.Schemas[type.Name].Members),
            TypeKind.Schema => new JsonObject { ["$ref"] = SchemaImporter.ReferencePrefix + type.Name },
            _ => new JsonObject { ["type"] = type.ToString() },
        };

    private static JsonObject SingleValue(string value) => new() { ["type"] = "string", ["enum"] = Strings([value]) };

    private static JsonObject OneOf(IEnumerable<JsonObject> variants) =>
        new() { ["oneOf"] = new JsonArray([.. variants]) };

    private static JsonObject JsonContent(JsonObject schema) =>
        new() { ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema } } };

    private static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(value => (JsonNode)value)]);
}
