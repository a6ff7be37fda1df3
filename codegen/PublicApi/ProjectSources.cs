using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Seam.Acs.Codegen.PublicApi;

/// <summary>Compiles the declarations of a project from its sources, without building it.</summary>
internal static class ProjectSources
{
    private const string Framework = "net10.0";

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Parsing = new(
        LanguageVersion.CSharp14,
        preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER", "NET10_0"]
    );

    /// <summary>Compiles a project of <c>src</c>, and the projects that it refers to.</summary>
    /// <param name="folder">The project's folder.</param>
    /// <param name="compiled">The projects that were compiled before, by their names.</param>
    public static Compilation Compile(string folder, Dictionary<string, Compilation> compiled)
    {
        var name = Path.GetFileName(folder);
        if (compiled.TryGetValue(name, out var known))
            return known;
        var restored = Path.Combine(folder, "obj", "project.assets.json");
        if (!File.Exists(restored))
            throw new InvalidOperationException($"'src/{name}' is not restored. Run `dotnet restore` first.");
        var assets = JsonNode.Parse(File.ReadAllText(restored))!;
        var references = new List<MetadataReference>();
        references.AddRange(Frameworks(assets).SelectMany(Libraries));
        foreach (var (library, content) in assets["targets"]![Framework]!.AsObject())
        {
            var path = Path.Combine(Path.GetDirectoryName(folder)!, library.Split('/')[0]);
            if ((string?)content!["type"] == "project")
                references.Add(Compile(path, compiled).ToMetadataReference());
            else
                references.AddRange(Packages(assets, library, content));
        }

        var compilation = CSharpCompilation.Create(
            name,
            Sources(folder)
                .AsParallel()
                .AsOrdered()
                .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), Parsing, path))
                .Append(CSharpSyntaxTree.ParseText(ImplicitUsings, Parsing)),
            references,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
        compiled.Add(name, compilation);
        return compilation;
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path =>
                Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj")
            );

    private static IEnumerable<string> Frameworks(JsonNode assets) =>
        assets["project"]!["frameworks"]![Framework]!["frameworkReferences"]!.AsObject().Select(pair => pair.Key);

    // The assemblies of the running framework declare what those of its targeting pack do.
    private static IEnumerable<MetadataReference> Libraries(string framework)
    {
        var runtime = new DirectoryInfo(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        var folder = Path.Combine(runtime.Parent!.Parent!.FullName, framework, runtime.Name);
        if (!Directory.Exists(folder))
            throw new InvalidOperationException($"'{folder}' is missing, whose assemblies the public API refers to.");
        return Directory
            .EnumerateFiles(folder, "*.dll")
            .Where(path => !Path.GetFileName(path).Contains("Native", StringComparison.Ordinal))
            .Where(IsManaged)
            .Select(path => MetadataReference.CreateFromFile(path));
    }

    private static bool IsManaged(string path)
    {
        using var file = File.OpenRead(path);
        using var image = new System.Reflection.PortableExecutable.PEReader(file);
        return image.HasMetadata;
    }

    private static IEnumerable<MetadataReference> Packages(JsonNode assets, string library, JsonNode content)
    {
        var folders = assets["packageFolders"]!.AsObject().Select(pair => pair.Key);
        var path = (string)assets["libraries"]![library]!["path"]!;
        return (content["compile"]?.AsObject() ?? [])
            .Select(pair => pair.Key)
            .Where(file => file.EndsWith(".dll", StringComparison.Ordinal))
            .Select(file => folders.Select(root => Path.Combine(root, path, file)).First(File.Exists))
            .Select(file => MetadataReference.CreateFromFile(file));
    }
}
