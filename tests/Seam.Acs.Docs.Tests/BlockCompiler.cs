using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Seam.Acs.Docs.Tests;

/// <summary>Compiles every block of C# of the pages, each as the body of a scene of its own.</summary>
internal static class BlockCompiler
{
    // Beside the SDK's: those of a web application, of a test, and ours.
    private const string MoreUsings = """
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        global using Seam.Acs;
        global using Seam.Acs.Testing;
        global using Xunit;
        """;

    // A page's client is one on a real key; the scene's is on the simulator.
    private static readonly (string Shown, string Run)[] StandIns =
    [
        ("new SeamClient(\"seam_…\")", "simulator.CreateClient()"),
        ("\"seam_…\"", "simulator.ApiKey"),
        ("whsec_…", "whsec_c2lnbmF0dXJlcyBvZiBhIHNjZW5l"),
    ];

    private static readonly CSharpParseOptions Parsing = new(Compiling.Language);

    private static readonly Lazy<Compiled> Result = new(Compile);

    public static IReadOnlyList<CodeBlock> Blocks { get; } = [.. Pages.All.SelectMany(CodeBlock.On)];

    /// <summary>What the compiler finds fault with in a block, one line each.</summary>
    public static IReadOnlyList<string> Faults(CodeBlock block) => Result.Value.Faults[Blocks.IndexOf(block)];

    public static Scene Open(CodeBlock block)
    {
        var assembly =
            Result.Value.Assembly ?? throw new InvalidOperationException("A block somewhere does not compile.");
        var type = assembly.GetType($"Block{Blocks.IndexOf(block)}.Page", throwOnError: true)!;
        return (Scene)Activator.CreateInstance(type)!;
    }

    private static int IndexOf(this IReadOnlyList<CodeBlock> blocks, CodeBlock block) =>
        blocks.Index().First(pair => ReferenceEquals(pair.Item, block)).Index;

    private static Compiled Compile()
    {
        var trees = Blocks.Select((block, index) => CSharpSyntaxTree.ParseText(Wrap(block, index), Parsing)).ToList();
        var compilation = CSharpCompilation.Create(
            "Seam.Acs.Docs.Blocks",
            [CSharpSyntaxTree.ParseText(Compiling.Usings + MoreUsings, Parsing), .. trees],
            Compiling.References(),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                specificDiagnosticOptions: Allowed.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress))
            )
        );
        CSharpGeneratorDriver
            .Create([JsonGenerator()], parseOptions: Parsing)
            .RunGeneratorsAndUpdateCompilation(compilation, out var whole, out _);
        var found = whole.GetDiagnostics().Where(fault => fault.Severity >= DiagnosticSeverity.Warning).ToList();
        var faults = trees
            .Select(tree => found.Where(fault => fault.Location.SourceTree == tree).Select(Describe).ToList())
            .ToList();
        using var image = new MemoryStream();
        var emitted = whole.Emit(image);
        if (!emitted.Success)
            return new Compiled(null, faults);
        image.Position = 0;
        return new Compiled(AssemblyLoadContext.Default.LoadFromStream(image), faults);
    }

    /// <summary>The code as a scene: its statements are the body, and its types stand beside it.</summary>
    private static string Wrap(CodeBlock block, int index)
    {
        var code = StandIns.Aggregate(block.Code, (text, standIn) => text.Replace(standIn.Shown, standIn.Run));
        var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(code, Parsing).GetRoot();
        var text = new StringBuilder();
        foreach (var directive in root.Usings)
            text.Append(directive.ToFullString()).Append('\n');
        text.Append($"namespace Block{index} {{\n");
        foreach (var type in root.Members.Where(member => member is not GlobalStatementSyntax))
            text.Append(type.ToFullString()).Append('\n');
        text.Append("public sealed class Page : Seam.Acs.Docs.Tests.Scene {\npublic override async Task Run() {\n");
        foreach (var statement in root.Members.OfType<GlobalStatementSyntax>())
            text.Append(statement.ToFullString()).Append('\n');
        return text.Append("\n}\n}\n}\n").ToString();
    }

    private static readonly string[] Allowed =
    [
        "CS1998", // a block without an await is none the worse
        "CS8321", // a function is shown, and not called
        "CS0219", // a variable is shown, and not used
        "CS1701", // the versions of the references are those of the runtime
        "CS1702",
    ];

    private static ISourceGenerator JsonGenerator()
    {
        var path = Path.Combine(
            Pages.Metadata("TargetingPack"),
            "analyzers",
            "dotnet",
            "cs",
            "System.Text.Json.SourceGeneration.dll"
        );
        var generator = Assembly
            .LoadFrom(path)
            .GetType("System.Text.Json.SourceGeneration.JsonSourceGenerator", throwOnError: true)!;
        return ((IIncrementalGenerator)Activator.CreateInstance(generator)!).AsSourceGenerator();
    }

    private static string Describe(Diagnostic fault)
    {
        var line = fault.Location.GetLineSpan().StartLinePosition.Line;
        return $"{fault.Id}: {fault.GetMessage(System.Globalization.CultureInfo.InvariantCulture)} | "
            + fault.Location.SourceTree!.GetText().Lines[line].ToString().Trim();
    }

    private sealed record Compiled(Assembly? Assembly, IReadOnlyList<IReadOnlyList<string>> Faults);
}
