using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>Emits the whole library, and the simulator's copy of the facts.</summary>
internal sealed class Emitter
{
    public const string LibraryFolder = "src/Seam.Acs/Generated";
    public const string SimulatorFolder = "src/Seam.Acs.Testing/Generated";

    // What an action attempt is does not depend on the API's version: its record is written by hand.
    private const string ActionAttempt = "action_attempt";

    private readonly ApiFacts _facts;
    private readonly Names _names;
    private readonly Glossary _glossary;
    private readonly ModelBuilder _models;
    private readonly Folders _folders;

    private Emitter(ApiFacts facts, Overrides overrides, Glossary glossary)
    {
        _facts = facts;
        _glossary = glossary;
        _names = new Names(facts, overrides.Names);
        _models = new ModelBuilder(facts, _names, glossary);
        _folders = new Folders(facts, _names);
    }

    public static IReadOnlyList<EmittedFile> Emit(ApiFacts facts, Overrides overrides, Glossary glossary)
    {
        var resolved = overrides.ApplyTo(facts);
        var files = new Emitter(resolved, overrides, glossary).Files().ToList();
        if (
            files
                .GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase)
                .FirstOrDefault(group => group.Count() > 1) is
            { } twice
        )
            throw new InvalidDataException(
                $"Two things are both called '{twice.Key}'. Give one of them a name in overrides.json."
            );
        return files;
    }

    private IEnumerable<EmittedFile> Files()
    {
        yield return new EmittedFile($"{SimulatorFolder}/facts.g.json", FactsFile.Write(_facts));

        var resources = _facts.Operations.GroupBy(operation => operation.Resource).ToList();
        yield return Code("SeamClient", ClientEmitter.Emit(resources.Select(resource => resource.Key), _glossary));
        foreach (var resource in resources)
        {
            var folder = Names.ResourceClass(resource.Key);
            yield return Code($"{folder}/{folder}", new ResourceEmitter(_models).Emit(resource.Key, [.. resource]));
            foreach (var operation in resource)
            {
                var request = _models.Request(operation);
                yield return Code($"{folder}/Requests/{request.Name}", RecordEmitter.Emit(request));
                yield return Code($"{folder}/Requests/{request.Name}.Json", RecordJsonEmitter.Emit(request, operation));
            }
        }

        foreach (var schema in _facts.Schemas.Keys.Where(IsGenerated))
        {
            var record = _models.Record(schema);
            var folder = _folders.Of(schema, record.Role);
            yield return Code($"{folder}/{record.Name}", RecordEmitter.Emit(record));
            yield return Code($"{folder}/{record.Name}.Json", RecordJsonEmitter.Emit(record, null));
        }

        foreach (
            var (name, values) in _facts.Enums.Where(pair =>
                IsGenerated(pair.Key) && _names.Canonical(pair.Key) == pair.Key
            )
        )
        {
            var type = _names.Type(name);
            yield return Code($"{_folders.OfEnum(name)}/{type}", EnumEmitter.Emit(type, name, values, _glossary));
        }
    }

    private static bool IsGenerated(string name) =>
        name != ActionAttempt
        && name is not ($"{ActionAttempt}.action_type" or $"{ActionAttempt}.status" or $"{ActionAttempt}.error");

    private static EmittedFile Code(string name, string text) => new($"{LibraryFolder}/{name}.g.cs", text);
}
