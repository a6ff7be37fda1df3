using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Seam.Acs.Codegen.Emit;
using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Tests.Support;

/// <summary>Compiles what is emitted together with the library's own sources, documentation included.</summary>
internal static class LibraryCompiler
{
    private static readonly CSharpParseOptions Parsing = new(
        LanguageVersion.CSharp14,
        DocumentationMode.Diagnose,
        preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER", "NET10_0"]
    );

    private static readonly string TargetingPack = Metadata("TargetingPack");

    private static readonly Lazy<Compilation> HandWritten = new(CompileHandWritten);

    /// <summary>Emits facts that the test made up, and fails it on any error or warning in what was emitted.</summary>
    /// <returns>The text of each emitted file by its name.</returns>
    public static IReadOnlyDictionary<string, string> EmitAndCompile(
        ApiFacts facts,
        string overrides = "{}",
        string glossary = "{}"
    ) => EmitAndCompile(facts, overrides, glossary, whole: false);

    /// <summary>As <see cref="EmitAndCompile(ApiFacts, string, string)"/>, for facts like ours: all of the library must build.</summary>
    public static IReadOnlyDictionary<string, string> EmitAndCompileWhole(
        ApiFacts facts,
        string overrides,
        string glossary
    ) => EmitAndCompile(facts, overrides, glossary, whole: true);

    private static Dictionary<string, string> EmitAndCompile(
        ApiFacts facts,
        string overrides,
        string glossary,
        bool whole
    )
    {
        var files = Emitter.Emit(facts, Overrides.Read(overrides), Glossary.Read(glossary));
        var cancellation = TestContext.Current.CancellationToken;
        var trees = files
            .Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal))
            .AsParallel()
            .Select(file => Parse(file.Text, file.Path))
            .ToList();
        var compilation = HandWritten.Value.AddSyntaxTrees(trees);
        // Some of what is written by hand needs types of our API, which one that was made up does not have.
        var found = whole
            ? compilation.GetDiagnostics(cancellation)
            : trees.SelectMany(tree =>
                compilation.GetSemanticModel(tree).GetDiagnostics(cancellationToken: cancellation)
            );
        var diagnostics = found
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
            .Select(diagnostic => diagnostic + " | " + LineOf(diagnostic))
            .ToList();
        if (diagnostics.Count > 0)
            Assert.Fail(string.Join('\n', diagnostics));
        return files.ToDictionary(file => Path.GetFileName(file.Path), file => file.Text, StringComparer.Ordinal);
    }

    private static Compilation CompileHandWritten()
    {
        const string ImplicitUsings = """
            global using System;
            global using System.Collections.Generic;
            global using System.IO;
            global using System.Linq;
            global using System.Net.Http;
            global using System.Threading;
            global using System.Threading.Tasks;
            """;
        var references = Directory
            .EnumerateFiles(Path.Combine(TargetingPack, "ref", "net10.0"), "*.dll")
            .Append(Path.Combine(AppContext.BaseDirectory, "Polly.Core.dll"))
            .Concat(Directory.EnumerateFiles(AppContext.BaseDirectory, "Microsoft.Extensions.*.dll"));
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            // The versions of the references are those of the pack; which of them is meant is no question here.
            specificDiagnosticOptions:
            [
                new("CS1701", ReportDiagnostic.Suppress),
                new("CS1702", ReportDiagnostic.Suppress),
            ]
        );
        var compilation = CSharpCompilation.Create(
            "Seam.Acs",
            [
                Parse(ImplicitUsings, "ImplicitUsings.cs"),
                .. RepositoryFiles.LibrarySources().AsParallel().Select(path => Parse(File.ReadAllText(path), path)),
            ],
            references.Select(path => MetadataReference.CreateFromFile(path)),
            options
        );
        CSharpGeneratorDriver
            .Create(Generators(), parseOptions: Parsing)
            .RunGeneratorsAndUpdateCompilation(compilation, out var withGenerated, out _);
        return withGenerated;
    }

    private static ImmutableArray<ISourceGenerator> Generators()
    {
        var ofDotNet = Path.Combine(TargetingPack, "analyzers", "dotnet", "cs");
        return
        [
            Generator(
                Path.Combine(ofDotNet, "System.Text.RegularExpressions.Generator.dll"),
                "System.Text.RegularExpressions.Generator.RegexGenerator"
            ),
            Generator(Metadata("LoggingGenerator"), "Microsoft.Extensions.Logging.Generators.LoggerMessageGenerator"),
        ];
    }

    // By name, because the assemblies also have code fixes, for which nothing is here.
    private static ISourceGenerator Generator(string path, string name)
    {
        var generator = Assembly.LoadFrom(path).GetType(name, throwOnError: true)!;
        return ((IIncrementalGenerator)Activator.CreateInstance(generator)!).AsSourceGenerator();
    }

    private static string Metadata(string key) =>
        typeof(LibraryCompiler)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == key)
            .Value!;

    public static SyntaxTree Parse(string text, string path) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), Parsing, path);

    private static string LineOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree is { } tree
            ? tree.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()
            : "";
}
