using System.Text.Json.Nodes;
using Seam.Acs.Codegen.Emit;
using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Import;

/// <summary>Reads the operations in scope, and the schemas that they lead to, out of an OpenAPI document.</summary>
internal sealed class OpenApiImporter(JsonObject document, Scope scope)
{
    // The preferred verb is the first of these that an operation accepts.
    private static readonly string[] VerbsByPreference = ["put", "patch", "get", "delete", "post"];

    private readonly SchemaImporter _schemas = new(document, scope);
    private readonly InlineAnswers _inlineAnswers = new(document);

    public static ApiFacts Import(JsonObject document, Scope scope, FactsSource source) =>
        new OpenApiImporter(document, scope).Import(source);

    private ApiFacts Import(FactsSource source)
    {
        var operations = new List<Operation>();
        var paths = document["paths"]?.AsObject() ?? throw new InvalidDataException("The document has no paths.");
        var documented = paths
            .Where(pair => pair.Value is JsonObject verbs && !IsHidden(verbs))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .ToList();
        foreach (var (path, verbs) in documented.Where(pair => scope.Holds(pair.Key)))
            operations.Add(ImportOperation(path, verbs!.AsObject()));
        var facts = Reachability.Trim(
            new ApiFacts(source, operations, _schemas.Schemas, _schemas.Enums) { Events = _schemas.Events }
        );
        ScopeCheck.Refuse(scope, [.. documented.Select(pair => pair.Key)], facts);
        return facts;
    }

    private Operation ImportOperation(string path, JsonObject item)
    {
        var verbs = VerbsByPreference.Where(item.ContainsKey).Select(verb => verb.ToUpperInvariant()).ToList();
        if (verbs.Count == 0)
            throw new InvalidDataException($"The document's '{path}' has no verb that is known.");
        // POST tells most: it declares the body, and some GETs declare no parameters though they take them.
        var described = (item["post"] ?? item[verbs[0].ToLowerInvariant()])!.AsObject();
        var body = RequestSchema(described);
        var pathInFacts = path[1..].Replace('/', '.');
        var (parameters, keys) = body is null ? ([], null) : _schemas.ImportBody(pathInFacts, body);
        var answer = AnswerSchema(described);
        var actionType = Text(described, "x-action-attempt-type");
        var returns = ImportReturns(path, described, answer, actionType);
        return new Operation(path, verbs, RetryOf(path, verbs, actionType))
        {
            Parameters = parameters,
            Keys = keys,
            Returns = returns,
            ActionType = actionType,
            // Pages that can't be asked for are no pages.
            Paged =
                answer?["properties"]?["pagination"] is not null
                && returns?.Type.Kind == TypeKind.List
                && parameters.Any(parameter => parameter.Name == "page_cursor"),
            Deprecated = SchemaImporter.IsDeprecated(described),
        };
    }

    private Returns? ImportReturns(string path, JsonObject described, JsonObject? answer, string? actionType)
    {
        if (Text(described, "x-response-key") is not { } key || answer?["properties"]?[key] is not JsonObject schema)
            return null;
        var (name, named) = _inlineAnswers.Of(path, key, schema);
        var returns = new Returns(key, _schemas.ImportType(name, named));
        return actionType is null ? returns : returns with { Result = _schemas.ImportActionResult(actionType) };
    }

    /// <summary>The schema of the body; where there is none, one made of the query's parameters.</summary>
    private static JsonObject? RequestSchema(JsonObject described)
    {
        if (described["requestBody"]?["content"]?["application/json"]?["schema"] is JsonObject schema)
            return schema;
        if (described["parameters"] is not JsonArray { Count: > 0 } parameters)
            return null;
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var parameter in parameters.Select(parameter => parameter!.AsObject()))
        {
            if ((string?)parameter["in"] != "query" || SchemaImporter.IsHidden(parameter))
                continue;
            var name = (string)parameter["name"]!;
            var property = parameter["schema"]?.DeepClone() as JsonObject ?? [];
            // The mark may stand on the parameter rather than on its schema.
            if (SchemaImporter.IsDeprecated(parameter))
                property["deprecated"] = true;
            properties[name] = property;
            if ((bool?)parameter["required"] == true)
                required.Add(name);
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = required,
        };
    }

    private static JsonObject? AnswerSchema(JsonObject described) =>
        described["responses"]?["200"]?["content"]?["application/json"]?["schema"] as JsonObject;

    private static RetryClass RetryOf(string path, List<string> verbs, string? actionType)
    {
        if (verbs.Contains("GET"))
            return RetryClass.Read;
        if (actionType is not null)
            return RetryClass.Action;
        if (verbs.Any(verb => verb is "PUT" or "PATCH" or "DELETE"))
            return RetryClass.Idempotent;
        // A POST alone says nothing of repeating it, so it is taken for something that must not be done twice.
        return path[(path.LastIndexOf('/') + 1)..].StartsWith("create", StringComparison.Ordinal)
            ? RetryClass.Create
            : RetryClass.Action;
    }

    private static bool IsHidden(JsonObject item) =>
        VerbsByPreference.Any(verb => item[verb] is JsonObject operation && SchemaImporter.IsHidden(operation));

    private static string? Text(JsonObject node, string name) =>
        node[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
