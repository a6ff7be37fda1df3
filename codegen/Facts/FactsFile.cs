using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Codegen.Facts;

/// <summary>Reads and writes facts as JSON: a member a line, what is not so is left out.</summary>
internal static class FactsFile
{
    private static readonly JsonSerializerOptions OneLine = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(ApiFacts facts)
    {
        var text = new StringBuilder();
        text.Append("{\n  \"source\": ").Append(Line(SourceNode(facts.Source))).Append(",\n");
        text.Append("  \"operations\": [\n");
        AppendLines(text, facts.Operations.Select(OperationText), "\n");
        text.Append("  ],\n  \"schemas\": {\n");
        AppendLines(text, facts.Schemas.Select(schema => SchemaText(schema.Key, schema.Value)), "\n");
        text.Append("  },\n  \"events\": [");
        if (facts.Events.Count > 0)
        {
            text.Append('\n');
            AppendLines(text, facts.Events.Select(type => "    " + Line(type)), "\n  ");
        }

        text.Append("],\n  \"enums\": {\n");
        AppendLines(text, facts.Enums.Select(values => EnumText(values.Key, values.Value)), "\n");
        text.Append("  }\n}\n");
        return text.ToString();
    }

    /// <summary>The text of each operation, schema and enum and of the list of events, by its name.</summary>
    public static IEnumerable<(string Name, string Text)> Entries(ApiFacts facts) =>
        [
            .. facts.Operations.Select(operation => ($"operations: {operation.Path}", OperationText(operation))),
            .. facts.Schemas.Select(schema => ($"schemas: {schema.Key}", SchemaText(schema.Key, schema.Value))),
            ("events", Line(Strings(facts.Events))),
            .. facts.Enums.Select(values => ($"enums: {values.Key}", EnumText(values.Key, values.Value))),
        ];

    public static ApiFacts Read(string json)
    {
        var root = JsonNode.Parse(json)!.AsObject();
        return new ApiFacts(
            ReadSource(Needed("source")),
            [.. Needed("operations").AsArray().Select(node => ReadOperation(node!.AsObject()))],
            Needed("schemas")
                .AsObject()
                .ToDictionary(
                    pair => pair.Key,
                    pair => new Schema(ReadParameters(pair.Value!.AsObject(), "members", pair.Key)),
                    StringComparer.Ordinal
                ),
            Needed("enums")
                .AsObject()
                .ToDictionary(pair => pair.Key, pair => ReadStrings(pair.Value!), StringComparer.Ordinal)
        )
        {
            Events = ReadStrings(Needed("events")),
        };

        JsonNode Needed(string name) => root[name] ?? throw new InvalidDataException($"The facts have no '{name}'.");
    }

    public static JsonObject SourceNode(FactsSource source) =>
        new() { ["package"] = source.Package, ["version"] = source.Version };

    public static FactsSource ReadSource(JsonNode source) =>
        new((string)source["package"]!, (string)source["version"]!);

    private static string OperationText(Operation operation)
    {
        var head = new JsonObject
        {
            ["path"] = operation.Path,
            ["verbs"] = Strings(operation.Verbs),
            ["retry"] = RetryText(operation.Retry),
        };
        if (operation.Returns is { } returns)
        {
            var node = new JsonObject { ["key"] = returns.Key, ["type"] = returns.Type.ToString() };
            if (returns.Result is { } result)
                node["result"] = result.ToString();
            head["returns"] = node;
        }

        if (operation.ActionType is { } actionType)
            head["actionType"] = actionType;
        if (operation.Paged)
            head["paged"] = true;
        if (operation.Deprecated)
            head["deprecated"] = true;
        if (operation.Keys is { } keys)
        {
            var sets = new JsonArray([.. keys.Sets.Select(set => (JsonNode)Strings(set))]);
            head["keys"] = new JsonObject { [keys.Exactly ? "exactly" : "atLeast"] = sets };
        }

        var text = new StringBuilder("    ").Append(Line(head)[..^1]).Append(", \"parameters\": [");
        AppendMembers(text, operation.Parameters);
        return text.Append("]}").ToString();
    }

    private static string SchemaText(string name, Schema schema)
    {
        var text = new StringBuilder("    ").Append(Line(name)).Append(": {\"members\": [");
        AppendMembers(text, schema.Members);
        return text.Append("]}").ToString();
    }

    private static string EnumText(string name, IReadOnlyList<string> values) =>
        $"    {Line(name)}: {Line(Strings(values))}";

    private static void AppendMembers(StringBuilder text, IReadOnlyList<Parameter> members)
    {
        if (members.Count == 0)
            return;
        text.Append('\n');
        AppendLines(text, members.Select(member => "      " + Line(MemberNode(member))), "\n");
        text.Append("    ");
    }

    private static JsonObject MemberNode(Parameter member)
    {
        var node = new JsonObject { ["name"] = member.Name, ["type"] = member.Type.ToString() };
        Flag("required", member.Required);
        Flag("nullable", member.Nullable);
        Flag("deprecated", member.Deprecated);
        Raw("default", member.Default);
        Raw("const", member.Const);
        Number("minLength", member.MinLength);
        Number("maxLength", member.MaxLength);
        Number("minItems", member.MinItems);
        Number("maxItems", member.MaxItems);
        Number("minimum", member.Minimum);
        Number("exclusiveMinimum", member.ExclusiveMinimum);
        Number("maximum", member.Maximum);
        if (member.Pattern is { } pattern)
            node["pattern"] = pattern;
        return node;

        void Flag(string name, bool value)
        {
            if (value)
                node[name] = true;
        }

        void Raw(string name, string? json)
        {
            if (json is not null)
                node[name] = JsonNode.Parse(json);
        }

        void Number(string name, decimal? value)
        {
            if (value is { } given)
                node[name] = given;
        }
    }

    private static Operation ReadOperation(JsonObject node)
    {
        var path = (string?)node["path"] ?? throw new InvalidDataException("An operation of the facts has no 'path'.");
        return Named(
            path,
            () =>
            {
                RefuseUnknown(
                    node,
                    "path",
                    "verbs",
                    "retry",
                    "returns",
                    "actionType",
                    "paged",
                    "deprecated",
                    "keys",
                    "parameters"
                );
                return new Operation(
                    path,
                    ReadStrings(Needed(node, "verbs")),
                    ReadRetry((string)Needed(node, "retry")!)
                )
                {
                    Parameters = ReadParameters(node, "parameters", path[1..].Replace('/', '.')),
                    Keys = node["keys"] is JsonObject keys ? ReadKeys(keys) : null,
                    Returns = node["returns"] is JsonObject returns ? ReadReturns(returns) : null,
                    ActionType = (string?)node["actionType"],
                    Paged = (bool?)node["paged"] ?? false,
                    Deprecated = (bool?)node["deprecated"] ?? false,
                };
            }
        );
    }

    private static Returns ReadReturns(JsonObject node)
    {
        RefuseUnknown(node, "key", "type", "result");
        return new Returns((string)Needed(node, "key")!, TypeExpression.Parse((string)Needed(node, "type")!))
        {
            Result = node["result"] is { } result ? TypeExpression.Parse((string)result!) : null,
        };
    }

    private static KeySets ReadKeys(JsonObject keys)
    {
        RefuseUnknown(keys, "exactly", "atLeast");
        if (keys.Count != 1)
            throw new InvalidDataException("its 'keys' must hold either 'exactly' or 'atLeast'.");
        var (name, sets) = keys.Single();
        return new KeySets(name == "exactly", [.. sets!.AsArray().Select(set => ReadStrings(set!))]);
    }

    private static IReadOnlyList<Parameter> ReadParameters(JsonObject owner, string part, string name)
    {
        var members =
            owner[part] as JsonArray ?? throw new InvalidDataException($"The facts have no '{part}' of '{name}'.");
        return [.. members.Select(node => ReadParameter(node!.AsObject(), name))];
    }

    private static Parameter ReadParameter(JsonObject node, string owner)
    {
        var name =
            (string?)node["name"]
            ?? throw new InvalidDataException($"The facts have a member of '{owner}' without a name.");
        return Named(
            $"{owner}.{name}",
            () =>
            {
                RefuseUnknown(
                    node,
                    "name",
                    "type",
                    "required",
                    "nullable",
                    "deprecated",
                    "default",
                    "const",
                    "minLength",
                    "maxLength",
                    "minItems",
                    "maxItems",
                    "minimum",
                    "exclusiveMinimum",
                    "maximum",
                    "pattern"
                );
                return new Parameter(name, TypeExpression.Parse((string)Needed(node, "type")!))
                {
                    Required = (bool?)node["required"] ?? false,
                    Nullable = (bool?)node["nullable"] ?? false,
                    Deprecated = (bool?)node["deprecated"] ?? false,
                    Default = node.ContainsKey("default") ? Line(node["default"]) : null,
                    Const = node.ContainsKey("const") ? Line(node["const"]) : null,
                    MinLength = (int?)node["minLength"],
                    MaxLength = (int?)node["maxLength"],
                    MinItems = (int?)node["minItems"],
                    MaxItems = (int?)node["maxItems"],
                    Minimum = (decimal?)node["minimum"],
                    ExclusiveMinimum = (decimal?)node["exclusiveMinimum"],
                    Maximum = (decimal?)node["maximum"],
                    Pattern = (string?)node["pattern"],
                };
            }
        );
    }

    /// <summary>Reads something, and says of what is wrong with it where it is.</summary>
    private static T Named<T>(string place, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault)
            when (fault is FormatException or InvalidOperationException
                || (fault is InvalidDataException && !fault.Message.StartsWith("The facts", StringComparison.Ordinal))
            )
        {
            throw new InvalidDataException($"The facts of '{place}': {fault.Message}", fault);
        }
    }

    private static JsonNode Needed(JsonObject node, string name) =>
        node[name] ?? throw new InvalidDataException($"'{name}' is missing.");

    private static void RefuseUnknown(JsonObject node, params string[] known)
    {
        if (node.Select(pair => pair.Key).Except(known).FirstOrDefault() is { } unknown)
            throw new InvalidDataException($"'{unknown}' means nothing.");
    }

    private static void AppendLines(StringBuilder text, IEnumerable<string> lines, string end)
    {
        var separator = "";
        foreach (var line in lines)
        {
            text.Append(separator).Append(line);
            separator = ",\n";
        }

        text.Append(end);
    }

    public static string RetryText(RetryClass retry) => retry.ToString().ToLower(CultureInfo.InvariantCulture);

    public static RetryClass ReadRetry(string text) =>
        Enum.GetValues<RetryClass>().Where(retry => RetryText(retry) == text).ToList() is [var only]
            ? only
            : throw new FormatException($"'{text}' is not a retry class: read, idempotent, create or action.");

    private static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(value => (JsonNode)value)]);

    private static IReadOnlyList<string> ReadStrings(JsonNode node) =>
        [.. node.AsArray().Select(value => (string)value!)];

    private static string Line(JsonNode? node) => node is null ? "null" : node.ToJsonString(OneLine);

    private static string Line(string text) => JsonValue.Create(text).ToJsonString(OneLine);
}
