using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>The schemas and enums that some operation leads to by way of the types that stand for others.</summary>
internal static class UsedTypes
{
    public static HashSet<string> Of(ApiFacts facts, Names names)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in facts.Operations)
        {
            foreach (var parameter in operation.Parameters)
                Visit(parameter.Type);
            if (operation.Returns is { } returns)
                Visit(returns.Type);
            if (operation.Returns?.Result is { } result)
                Visit(result);
        }

        return used;

        void Visit(TypeExpression type)
        {
            type = type.Innermost;
            if (type.Kind == TypeKind.Enum)
                used.Add(names.CanonicalEnum(type.Name!));
            if (type.Kind != TypeKind.Schema)
                return;
            var schema = names.CanonicalSchema(type.Name!);
            if (!used.Add(schema))
                return;
            foreach (var member in facts.Schemas[schema].Members)
                Visit(member.Type);
            foreach (var eventType in schema == ApiFacts.Event ? facts.Events : [])
                Visit(TypeExpression.Schema($"{ApiFacts.Event}.{eventType}"));
        }
    }
}
