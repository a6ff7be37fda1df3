using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>The parameter of a create by which the created resource can be looked up, as it is unique in the workspace.</summary>
/// <param name="Parameter">The name of the parameter in the create and in the lookup.</param>
/// <param name="Lookup">The operation that looks the resource up.</param>
internal sealed record NaturalKey(string Parameter, Operation Lookup)
{
    /// <summary>The key of an operation; null if it has none.</summary>
    public static NaturalKey? Of(ApiFacts facts, Operation operation)
    {
        if (
            operation is not { Retry: RetryClass.Create, Returns: { Result: null, Type.Kind: TypeKind.Schema } returns }
        )
            return null;
        var key = $"{returns.Key}_key";
        var lookup = facts.Operations.FirstOrDefault(other =>
            other.Path == $"{operation.Resource}/get" && other.Returns == returns
        );
        var hasTime = facts.Schemas[returns.Type.Name!].Members.Any(member => member.Name == "created_at");
        return lookup is not null && hasTime && Takes(operation, key) && Takes(lookup, key)
            ? new NaturalKey(key, lookup)
            : null;
    }

    private static bool Takes(Operation operation, string parameter) =>
        operation.Parameters.Any(other => other.Name == parameter);
}
