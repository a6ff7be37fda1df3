using System.CommandLine;
using Seam.Acs.Codegen.Facts;
using Seam.Acs.Codegen.Import;

namespace Seam.Acs.Codegen;

/// <summary>The commands of the program.</summary>
internal static class Commands
{
    public static RootCommand Root()
    {
        var root = new Option<DirectoryInfo?>("--root")
        {
            Description = "The folder of the repository. By default the one that holds Seam.Acs.sln, here or above.",
            Recursive = true,
        };
        return new RootCommand("Turns Seam's OpenAPI document into the facts in api/, and those into the library.")
        {
            root,
            Update(root),
            Import(root),
            Emit(root),
            Check(root),
        };
    }

    private static Command Update(Option<DirectoryInfo?> root)
    {
        var document = new DocumentOptions();
        var command = new Command("update", "Takes another version of the API: import, then emit.")
        {
            document.File,
            document.Version,
        };
        command.SetAction(arguments =>
            Guarded(
                arguments,
                output =>
                {
                    var repository = Open(arguments.GetValue(root));
                    ImportInto(repository, document, arguments, output);
                    EmitInto(repository, output);
                    return 0;
                }
            )
        );
        return command;
    }

    private static Command Import(Option<DirectoryInfo?> root)
    {
        var document = new DocumentOptions();
        var command = new Command(
            "import",
            "Reads the OpenAPI document into api/facts.json, and writes api/digests.json."
        )
        {
            document.File,
            document.Version,
        };
        command.SetAction(arguments =>
            Guarded(
                arguments,
                output =>
                {
                    ImportInto(Open(arguments.GetValue(root)), document, arguments, output);
                    return 0;
                }
            )
        );
        return command;
    }

    private static Command Emit(Option<DirectoryInfo?> root)
    {
        var command = new Command(
            "emit",
            "Writes the generated code out of api/, and the lists of what the projects make public."
        );
        command.SetAction(arguments =>
            Guarded(
                arguments,
                output =>
                {
                    EmitInto(Open(arguments.GetValue(root)), output);
                    return 0;
                }
            )
        );
        return command;
    }

    private static void ImportInto(
        Repository repository,
        DocumentOptions document,
        ParseResult arguments,
        TextWriter output
    )
    {
        var version = arguments.GetValue(document.Version);
        var (json, source) = arguments.GetValue(document.File) is { } file
            ? OpenApiSource.FromFile(file.FullName, version)
            : OpenApiSource.FromNpm(version ?? repository.Facts.Source.Version);
        var facts = OpenApiImporter.Import(json, repository.Scope, source);
        repository.Write(facts, FactsDigests.Of(facts, json));
        output.WriteLine(
            $"api/facts.json: {facts.Operations.Count} operations and {facts.Schemas.Count} schemas of {source.Package} {source.Version}."
        );
    }

    private static void EmitInto(Repository repository, TextWriter output)
    {
        var emission = repository.Emit();
        var changed = repository.Write(emission.Files);
        foreach (var path in changed)
            output.WriteLine(path);
        output.WriteLine($"{emission.Files.Count} files, {changed.Count} of them changed.");
        foreach (var path in repository.WritePublicApi())
            output.WriteLine(path);
        foreach (var name in emission.MissingWords)
            output.WriteLine($"glossary.json has no words for {name}");
    }

    private static Command Check(Option<DirectoryInfo?> root)
    {
        var command = new Command(
            "check",
            "Fails if the generated code is not what emit would write, or if imported facts were edited; names them."
        );
        command.SetAction(arguments =>
            Guarded(
                arguments,
                output =>
                {
                    var repository = Open(arguments.GetValue(root));
                    var emission = repository.Emit();
                    foreach (var name in emission.AddedByHand)
                        output.WriteLine($"added by hand: {name}");
                    var differences = repository.Differences(emission.Files);
                    foreach (var path in differences)
                        arguments.InvocationConfiguration.Error.WriteLine($"differs: {path}");
                    if (differences.Count > 0)
                    {
                        arguments.InvocationConfiguration.Error.WriteLine(
                            "Run `dotnet run --project codegen -- emit`, and commit what it writes."
                        );
                        return 1;
                    }

                    output.WriteLine($"{emission.Files.Count} generated files are up to date.");
                    return 0;
                }
            )
        );
        return command;
    }

    private static Repository Open(DirectoryInfo? root) =>
        root is null ? Repository.Find(Directory.GetCurrentDirectory()) : new Repository(root.FullName);

    // What is wrong with the input is one line; a fault of ours keeps its stack.
    private static int Guarded(ParseResult arguments, Func<TextWriter, int> action)
    {
        try
        {
            return action(arguments.InvocationConfiguration.Output);
        }
        catch (Exception fault)
            when (fault
                    is IOException
                        or UnauthorizedAccessException
                        or InvalidDataException
                        or InvalidOperationException
                        or FormatException
                        or NotSupportedException
            )
        {
            arguments.InvocationConfiguration.Error.WriteLine($"codegen: {fault.Message}");
            return 2;
        }
    }

    /// <summary>The options that name an OpenAPI document.</summary>
    private sealed class DocumentOptions
    {
        public Option<FileInfo?> File { get; } =
            new("--file") { Description = "An OpenAPI document in JSON to read instead of the npm package." };

        public Option<string?> Version { get; } =
            new("--package-version")
            {
                Description =
                    $"The version of the npm package {OpenApiSource.Package}. Default: the version of api/facts.json. "
                    + "With --file, the version that the file was taken from.",
            };
    }
}
