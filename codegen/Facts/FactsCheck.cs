namespace Seam.Acs.Codegen.Facts;

/// <summary>Refuses facts that no code can be made of, with one line that names the operation or the member.</summary>
internal static class FactsCheck
{
    private static readonly string[] Verbs = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    public static void Check(ApiFacts facts)
    {
        foreach (var operation in facts.Operations)
            CheckOperation(facts, operation);
        foreach (var (name, schema) in facts.Schemas)
            CheckMembers(facts, name, schema.Members);
        foreach (var type in facts.Events.Where(type => !facts.Schemas.ContainsKey($"{ApiFacts.Event}.{type}")))
            throw new InvalidDataException(
                $"The facts list the event '{type}', but have no '{ApiFacts.Event}.{type}'."
            );
    }

    public static void CheckScope(ApiFacts facts, Scope scope)
    {
        foreach (var operation in facts.Operations.Where(operation => !scope.Holds(operation.Path)))
            throw new InvalidDataException($"The operation '{operation.Path}' is not in the groups of scope.json.");
    }

    /// <summary>Refuses a type that names a schema or an enum that the facts do not have.</summary>
    public static void CheckType(ApiFacts facts, TypeExpression type, string place)
    {
        var innermost = type.Innermost;
        var isKnown = innermost.Kind switch
        {
            TypeKind.Schema => facts.Schemas.ContainsKey(innermost.Name!),
            TypeKind.Enum => facts.Enums.ContainsKey(innermost.Name!),
            _ => true,
        };
        if (!isKnown)
            throw new InvalidDataException($"'{place}' has the type '{innermost}', which the facts do not have.");
    }

    private static void CheckOperation(ApiFacts facts, Operation operation)
    {
        var path = operation.Path;
        if (path is not ['/', _, ..] || path.LastIndexOf('/') == 0 || path.EndsWith('/'))
            throw new InvalidDataException($"'{path}' is not the path of an operation, such as /acs/users/get.");
        if (facts.Operations.Count(other => other.Path == path) > 1)
            throw new InvalidDataException($"The facts have the operation '{path}' twice.");
        if (operation.Verbs.Count == 0)
            throw new InvalidDataException($"The operation '{path}' has no verb.");
        foreach (var verb in operation.Verbs.Except(Verbs))
            throw new InvalidDataException(
                $"The operation '{path}' has the verb '{verb}', which is none of {string.Join(", ", Verbs)}."
            );
        CheckMembers(facts, operation.DottedPath, operation.Parameters);
        foreach (
            var key in (operation.Keys?.Names ?? []).Except(operation.Parameters.Select(parameter => parameter.Name))
        )
            throw new InvalidDataException($"The operation '{path}' has the key '{key}', which is no parameter of it.");
        if (operation.Returns is not { } returns)
            return;
        CheckType(facts, returns.Type, path);
        if (returns.Result is { } result)
            CheckType(facts, result, path);
    }

    private static void CheckMembers(ApiFacts facts, string owner, IReadOnlyList<Parameter> members)
    {
        foreach (var member in members)
        {
            CheckType(facts, member.Type, $"{owner}.{member.Name}");
            if (members.Count(other => other.Name == member.Name) > 1)
                throw new InvalidDataException($"The facts have the member '{owner}.{member.Name}' twice.");
        }
    }
}
