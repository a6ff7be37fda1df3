using System.Text.Json.Nodes;

namespace Seam.Acs.Codegen.Facts;

/// <summary>
/// What the OpenAPI document gets wrong or leaves out, each with the reason why we know better, and the C# names of what
/// would otherwise get an awkward one.
/// </summary>
internal sealed class Overrides
{
    private readonly JsonObject _root;

    private Overrides(JsonObject root) => _root = root;

    public static Overrides None { get; } = new([]);

    /// <summary>The C# names of schemas and enums, by their name in the facts.</summary>
    public IReadOnlyDictionary<string, string> Names =>
        (_root["names"] as JsonObject ?? []).ToDictionary(
            pair => pair.Key,
            pair => (string)pair.Value!,
            StringComparer.Ordinal
        );

    /// <summary>The members that open the API or a door to whoever holds them.</summary>
    public IReadOnlySet<string> Secrets =>
        (_root["secrets"] as JsonArray ?? []).Select(name => (string)name!).ToHashSet(StringComparer.Ordinal);

    public static Overrides Read(string json) => new(JsonNode.Parse(json)!.AsObject());

    /// <summary>Applies them. One that fits nothing is an error, so that none outlives its cause.</summary>
    public ApiFacts ApplyTo(ApiFacts facts)
    {
        foreach (var (target, change) in Section("members"))
            facts = ChangeMember(facts, target, change!.AsObject());
        foreach (var (path, change) in Section("operations"))
            facts = ChangeOperation(facts, path, change!.AsObject());
        foreach (var section in _root.Select(pair => pair.Key).Except(["members", "operations", "secrets", "names"]))
            throw new InvalidDataException($"overrides.json has '{section}', which changes nothing.");
        facts = Reachability.Trim(facts);
        foreach (var secret in Secrets.Where(secret => !HasMember(facts, secret)))
            throw new InvalidDataException($"overrides.json hides '{secret}', which the facts do not have.");
        foreach (
            var name in Names.Keys.Where(name => !facts.Schemas.ContainsKey(name) && !facts.Enums.ContainsKey(name))
        )
            throw new InvalidDataException($"overrides.json names '{name}', which the facts do not have.");
        return facts;
    }

    private static bool HasMember(ApiFacts facts, string name) =>
        facts
            .Schemas.Select(schema => (Owner: schema.Key, schema.Value.Members))
            .Concat(facts.Operations.Select(operation => (Owner: operation.DottedPath, Members: operation.Parameters)))
            .Any(owner => owner.Members.Any(member => $"{owner.Owner}.{member.Name}" == name));

    private JsonObject Section(string name) => _root[name] as JsonObject ?? [];

    private static ApiFacts ChangeMember(ApiFacts facts, string target, JsonObject change)
    {
        RefuseUnknown(target, change, "type", "required", "nullable", "deprecated");
        var dot = target.LastIndexOf('.');
        var (owner, name) = (target[..Math.Max(dot, 0)], target[(dot + 1)..]);
        if (facts.Schemas.TryGetValue(owner, out var schema))
            return WithSchema(facts, owner, new Schema(Changed(schema.Members)));
        var path = "/" + owner.Replace('.', '/');
        if (facts.Operations.FirstOrDefault(operation => operation.Path == path) is { } operation)
            return WithOperation(facts, operation with { Parameters = Changed(operation.Parameters) });
        throw new InvalidDataException($"overrides.json changes '{target}', but the facts have no '{owner}'.");

        IReadOnlyList<Parameter> Changed(IReadOnlyList<Parameter> members)
        {
            if ((string?)change["type"] is { } type)
                FactsCheck.CheckType(facts, TypeExpression.Parse(type), target);
            if (members.All(member => member.Name != name))
                throw new InvalidDataException($"overrides.json changes '{target}', which the facts do not have.");
            return [.. members.Select(member => member.Name == name ? With(member) : member)];
        }

        Parameter With(Parameter member) =>
            member with
            {
                Type = change["type"] is { } type ? TypeExpression.Parse((string)type!) : member.Type,
                Required = (bool?)change["required"] ?? member.Required,
                Nullable = (bool?)change["nullable"] ?? member.Nullable,
                Deprecated = (bool?)change["deprecated"] ?? member.Deprecated,
            };
    }

    private static ApiFacts ChangeOperation(ApiFacts facts, string path, JsonObject change)
    {
        var operation =
            facts.Operations.FirstOrDefault(operation => operation.Path == path)
            ?? throw new InvalidDataException($"overrides.json changes '{path}', which the facts do not have.");
        RefuseUnknown(path, change, "retry", "result", "atLeast");
        if ((string?)change["retry"] is { } retry)
            operation = operation with { Retry = FactsFile.ReadRetry(retry) };
        if ((string?)change["result"] is { } result)
        {
            operation = operation.Returns is { Result: not null } returns
                ? operation with
                {
                    Returns = returns with { Result = TypeExpression.Parse(result) },
                }
                : throw new InvalidDataException(
                    $"overrides.json gives '{path}' a result, but it answers with no action attempt."
                );
        }

        if (change["atLeast"] is JsonArray sets)
        {
            operation = operation with
            {
                Keys = new KeySets(
                    Exactly: false,
                    [.. sets.Select(set => (IReadOnlyList<string>)[.. set!.AsArray().Select(name => (string)name!)])]
                ),
            };
            foreach (var name in operation.Keys.Names.Except(operation.Parameters.Select(parameter => parameter.Name)))
                throw new InvalidDataException(
                    $"overrides.json has '{name}' for '{path}', which takes no such parameter."
                );
        }

        return WithOperation(facts, operation);
    }

    private static void RefuseUnknown(string target, JsonObject change, params string[] known)
    {
        foreach (var word in change.Select(pair => pair.Key).Except(known).Where(word => word != "reason"))
            throw new InvalidDataException($"overrides.json says '{word}' of '{target}', which changes nothing.");
    }

    private static ApiFacts WithSchema(ApiFacts facts, string name, Schema schema) =>
        facts with
        {
            Schemas = facts.Schemas.ToDictionary(
                pair => pair.Key,
                pair => pair.Key == name ? schema : pair.Value,
                StringComparer.Ordinal
            ),
        };

    private static ApiFacts WithOperation(ApiFacts facts, Operation changed) =>
        facts with
        {
            Operations =
            [
                .. facts.Operations.Select(operation => operation.Path == changed.Path ? changed : operation),
            ],
        };
}
