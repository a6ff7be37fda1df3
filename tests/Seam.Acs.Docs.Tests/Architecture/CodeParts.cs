using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Seam.Acs.Docs.Tests;

/// <summary>
/// Which part of the library uses which, read out of its code. A part is a folder of <c>src/Seam.Acs</c>, or of its <c>Http</c>.
/// </summary>
/// <remarks>Namespaces can't tell, since all of the public surface is in one. So each name is looked up by the compiler.</remarks>
internal static class CodeParts
{
    /// <summary><c>SeamClient</c> itself, hand-written and generated.</summary>
    private const string Client = "Client";

    /// <summary>The other files beside the folders: what a client or a call is told.</summary>
    private const string Options = "Options";

    private const string Generated = "Generated";

    private const string Http = "Http";

    private static readonly string Source = SourceRepository.PathOf("src/Seam.Acs");

    private static readonly CSharpParseOptions Parsing = new(
        Compiling.Language,
        preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"]
    );

    private static readonly Lazy<IReadOnlyList<PartUse>> Found = new(Read);

    /// <summary>Each pair of parts of which one uses the other, with one place where it does.</summary>
    public static IReadOnlyList<PartUse> Uses => Found.Value;

    private static List<PartUse> Read()
    {
        var trees = Directory
            .EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Source, path).Split('/', '\\').Any(folder => folder is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), Parsing, path))
            .ToList();
        var compilation = CSharpCompilation.Create(
            "Seam.Acs",
            [CSharpSyntaxTree.ParseText(Compiling.Usings, Parsing), .. trees],
            Compiling.References(static name => name.StartsWith("Seam.Acs", StringComparison.Ordinal)),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
        var handWritten = trees.Where(tree => PartOf(tree) != Generated).ToList();
        var uses = handWritten
            .AsParallel()
            .SelectMany(tree => UsesOf(tree, compilation.GetSemanticModel(tree)))
            .AsEnumerable()
            .Concat(UsesOfGenerated(trees.Except(handWritten), handWritten))
            .ToList();
        return
        [
            .. uses.GroupBy(use => (use.From, use.To))
                .Select(group => group.MinBy(use => use.Place, StringComparer.Ordinal)!)
                .OrderBy(use => use.From, StringComparer.Ordinal)
                .ThenBy(use => use.To, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<PartUse> UsesOf(SyntaxTree tree, SemanticModel model)
    {
        var from = PartOf(tree);
        // What documentation refers to is trivia, which is not looked into: a page may name what its code doesn't use.
        foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (name is IdentifierNameSyntax { IsVar: true } || Declared(model.GetSymbolInfo(name)) is not { } declared)
                continue;
            if (!declared.Contains(from))
                yield return new PartUse(from, declared[0], Place(name));
        }
    }

    // There are hundreds of generated files of the same few shapes; looking each name up would take minutes. Types and
    // extension methods are known by name, as all are in one namespace.
    private static IEnumerable<PartUse> UsesOfGenerated(
        IEnumerable<SyntaxTree> generated,
        IEnumerable<SyntaxTree> others
    )
    {
        var declared = others
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            .Where(type => !type.Modifiers.Any(SyntaxKind.PrivateKeyword))
            .GroupBy(type => type.Identifier.Text)
            .ToDictionary(group => group.Key, group => PartOf(group.First().SyntaxTree));
        var own = generated.ToList();
        foreach (
            var type in own.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
        )
            declared.Remove(type.Identifier.Text);
        foreach (
            var method in others
                .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
                .Where(method =>
                    method.ParameterList.Parameters.FirstOrDefault()?.Modifiers.Any(SyntaxKind.ThisKeyword) == true
                )
        )
            declared.TryAdd(method.Identifier.Text, PartOf(method.SyntaxTree));
        return own.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            .Where(name => declared.ContainsKey(name.Identifier.Text))
            .Select(name => new PartUse(Generated, declared[name.Identifier.Text], Place(name)));
    }

    /// <summary>The parts that declare what a name means, the additions to generated classes last; <c>null</c> where it is no part's.</summary>
    private static List<string>? Declared(SymbolInfo info)
    {
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        if (symbol is not (INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol))
            return null;
        var definition = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol.OriginalDefinition;
        var parts = definition
            .DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree)
            .Where(tree => tree.FilePath.Length > 0)
            .Select(PartOf)
            .Distinct()
            .OrderBy(part => part == "HandWrittenMethods")
            .ToList();
        return parts.Count == 0 ? null : parts;
    }

    private static string PartOf(SyntaxTree tree)
    {
        var path = Path.GetRelativePath(Source, tree.FilePath).Replace('\\', '/').Split('/');
        var isOfClient = path[^1].StartsWith("SeamClient.", StringComparison.Ordinal);
        return isOfClient ? Client
            : path.Length == 1 ? Options
            : path[0] == Http && path.Length > 2 ? $"{Http}/{path[1]}"
            : path[0];
    }

    private static string Place(SyntaxNode node)
    {
        var line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        return $"{Path.GetRelativePath(Source, node.SyntaxTree.FilePath).Replace('\\', '/')}:{line} {node}";
    }
}

/// <summary>One part of the library uses another.</summary>
/// <param name="From">The part that uses.</param>
/// <param name="To">The part that is used.</param>
/// <param name="Place">A place where it does, with what is named there.</param>
internal sealed record PartUse(string From, string To, string Place);
