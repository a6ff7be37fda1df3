using System.Text.Json;
using Microsoft.CodeAnalysis;
using Seam.Acs.Codegen.Emit;
using Seam.Acs.Codegen.Facts;
using Seam.Acs.Codegen.PublicApi;

namespace Seam.Acs.Codegen;

/// <summary>The files of the repository that codegen reads and writes.</summary>
internal sealed class Repository(string root)
{
    private const string DigestsName = "digests.json";

    public ApiFacts Facts => Read("facts.json", FactsFile.Read);

    public Scope Scope => Read("scope.json", Scope.Read);

    public Overrides Overrides => Read("overrides.json", Overrides.Read);

    public Glossary Glossary => Read("glossary.json", Glossary.Read);

    /// <summary>The folder that holds the solution, here or above.</summary>
    public static Repository Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Seam.Acs.sln")))
                return new Repository(folder.FullName);
        }

        throw new InvalidOperationException(
            $"Neither '{start}' nor a folder above it holds Seam.Acs.sln. Name it with --root."
        );
    }

    /// <summary>Writes what an import read: the facts, and their digests.</summary>
    public void Write(ApiFacts facts, FactsDigests digests)
    {
        File.WriteAllText(PathOf("facts.json"), FactsFile.Write(facts));
        File.WriteAllText(PathOf(DigestsName), digests.Write());
    }

    /// <summary>Generates the files, and lists what the glossary has no words for and what was added by hand.</summary>
    public Emission Emit()
    {
        var facts = Facts;
        // A repository without digests may have written its facts by hand.
        var addedByHand = File.Exists(PathOf(DigestsName)) ? Read(DigestsName, FactsDigests.Read).Check(facts) : [];
        FactsCheck.Check(facts);
        FactsCheck.CheckScope(facts, Scope);
        var glossary = Glossary;
        return new Emission(Emitter.Emit(facts, Overrides, glossary), glossary.Missing, addedByHand);
    }

    /// <summary>Writes what is generated and removes what is no longer.</summary>
    /// <returns>The files that changed, by their path from the root.</returns>
    public IReadOnlyList<string> Write(IReadOnlyList<EmittedFile> files)
    {
        var differences = Differences(files);
        foreach (var file in files)
        {
            if (!differences.Contains(file.Path))
                continue;
            var path = Path.Combine(root, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }

        foreach (var stale in Stale(files))
            File.Delete(Path.Combine(root, stale));
        return differences;
    }

    /// <summary>The generated files that are missing, differ, or should not be there.</summary>
    public IReadOnlyList<string> Differences(IReadOnlyList<EmittedFile> files) =>
        [
            .. files
                .Where(file => !IsCurrent(file))
                .Select(file => file.Path)
                .Concat(Stale(files))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Lists what each project of <c>src</c> makes public and no release has listed.</summary>
    /// <returns>The lists that changed, by their path from the root.</returns>
    public IReadOnlyList<string> WritePublicApi()
    {
        var changed = new List<string>();
        var compiled = new Dictionary<string, Compilation>(StringComparer.Ordinal);
        foreach (var list in PublicApiLists())
        {
            var lines = PublicApiList.Of(
                ProjectSources.Compile(Path.GetDirectoryName(Path.GetDirectoryName(list))!, compiled)
            );
            var shipped = Path.Combine(Path.GetDirectoryName(list)!, "PublicAPI.Shipped.txt");
            var text = string.Concat(
                lines
                    .Except(File.Exists(shipped) ? File.ReadLines(shipped) : [], StringComparer.Ordinal)
                    .Prepend("#nullable enable")
                    .Select(line => line + "\n")
            );
            if (File.ReadAllText(list).ReplaceLineEndings("\n") == text)
                continue;
            File.WriteAllText(list, text);
            changed.Add(Path.GetRelativePath(root, list).Replace('\\', '/'));
        }

        return changed;
    }

    private IEnumerable<string> PublicApiLists() =>
        Directory
            .EnumerateDirectories(Path.Combine(root, "src"))
            .Select(project => Path.Combine(project, "PublicAPI", "PublicAPI.Unshipped.txt"))
            .Where(File.Exists)
            .Order(StringComparer.Ordinal);

    private bool IsCurrent(EmittedFile file)
    {
        var path = Path.Combine(root, file.Path);
        return File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == file.Text;
    }

    private IEnumerable<string> Stale(IReadOnlyList<EmittedFile> files)
    {
        var current = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return new[] { Emitter.LibraryFolder, Emitter.SimulatorFolder, Emitter.AspNetCoreFolder }
            .Select(folder => Path.Combine(root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(path => !current.Contains(path));
    }

    private string PathOf(string name) => Path.Combine(root, "api", name);

    private T Read<T>(string name, Func<string, T> read)
    {
        try
        {
            return read(File.ReadAllText(PathOf(name)));
        }
        catch (JsonException invalid)
        {
            throw new InvalidDataException($"api/{name} is not JSON: {invalid.Message}", invalid);
        }
    }
}
