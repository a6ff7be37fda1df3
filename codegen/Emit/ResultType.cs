using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>What a method returns, and the type of its operation's descriptor.</summary>
internal sealed class ResultType
{
    public ResultType(Operation operation, Names names)
    {
        if (operation.Returns is not { } returns)
            return;

        if (returns.Result is { } result)
        {
            if (result.Kind is not (TypeKind.Schema or TypeKind.Json))
                throw new NotSupportedException($"'{operation.Path}' results in {result}, which is no record.");
            if (returns.Key != ApiFacts.ActionAttempt)
                throw new NotSupportedException($"'{operation.Path}' returns its action attempt as '{returns.Key}'.");
            Item = result.Kind == TypeKind.Json ? "ActionAttemptResult" : names.CSharp(result);
            Bare = $"ActionAttempt<{Item}>";
            Descriptor = $"ActionOperation<{Item}>";
            IsActionAttempt = true;
            return;
        }

        var isList = returns.Type.Kind == TypeKind.List;
        var item = isList ? returns.Type.Item! : returns.Type;
        if (item.Kind != TypeKind.Schema)
            throw new NotSupportedException($"'{operation.Path}' returns {returns.Type}, which is no record.");
        Item = names.CSharp(item);
        (Bare, Descriptor) =
            operation.Paged ? ($"SeamPage<{Item}>", $"PageOperation<{Item}>")
            : isList ? ($"IReadOnlyList<{Item}>", $"ListOperation<{Item}>")
            : (Item, $"RecordOperation<{Item}>");
    }

    /// <summary>The type that the synchronous method returns; null for none.</summary>
    public string? Bare { get; }

    /// <summary>The record itself, without what holds it.</summary>
    public string? Item { get; }

    public bool IsActionAttempt { get; }

    /// <summary>The type of the operation's descriptor.</summary>
    public string Descriptor { get; } = "SeamOperation";

    public string Task => Bare is null ? "Task" : $"Task<{Bare}>";

    public string Synchronous => Bare ?? "void";
}
