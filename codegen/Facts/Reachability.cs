namespace Seam.Acs.Codegen.Facts;

/// <summary>Leaves out the schemas and enums that no operation leads to.</summary>
internal static class Reachability
{
    public static ApiFacts Trim(ApiFacts facts)
    {
        var schemas = new SortedDictionary<string, Schema>(StringComparer.Ordinal);
        var enums = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var operation in facts.Operations)
        {
            foreach (var parameter in operation.Parameters)
                Visit(parameter.Type);
            if (operation.Returns is { } returns)
            {
                Visit(returns.Type);
                if (returns.Result is { } result)
                    Visit(result);
            }
        }

        return facts with
        {
            Schemas = schemas,
            Enums = enums,
        };

        void Visit(TypeExpression type)
        {
            type = type.Innermost;
            if (type.Kind == TypeKind.Enum)
            {
                enums[type.Name!] = facts.Enums.TryGetValue(type.Name!, out var values) ? values : throw Missing(type);
            }
            else if (type.Kind == TypeKind.Schema && !schemas.ContainsKey(type.Name!))
            {
                var schema = facts.Schemas.TryGetValue(type.Name!, out var held) ? held : throw Missing(type);
                schemas[type.Name!] = schema;
                foreach (var member in schema.Members)
                    Visit(member.Type);
                // Which type of event comes is known only when it does.
                foreach (var eventType in type.Name == ApiFacts.Event ? facts.Events : [])
                    Visit(TypeExpression.Schema($"{ApiFacts.Event}.{eventType}"));
            }
        }
    }

    private static InvalidDataException Missing(TypeExpression type) =>
        new($"The facts name '{type}', which they do not hold.");
}
