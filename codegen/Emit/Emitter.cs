using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>Emits the whole library, the simulator's copy of the facts, and the table of records for ASP.NET Core.</summary>
internal sealed class Emitter
{
    public const string LibraryFolder = "src/Seam.Acs/Generated";
    public const string SimulatorFolder = "src/Seam.Acs.Testing/Generated";
    public const string AspNetCoreFolder = "src/Seam.Acs.AspNetCore/Generated";

    private readonly ApiFacts _facts;
    private readonly Names _names;
    private readonly Glossary _glossary;
    private readonly ModelBuilder _models;
    private readonly Folders _folders;

    private Emitter(ApiFacts facts, Overrides overrides, Glossary glossary)
    {
        _facts = facts;
        _names = new Names(facts, overrides.Names);
        _glossary = glossary.Of(facts, _names);
        _models = new ModelBuilder(facts, _names, _glossary, overrides.Secrets);
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

        var records = new List<RecordModel>();
        var enums = new List<(string Type, IReadOnlyList<string> Values)>();
        var resources = _facts.Operations.GroupBy(operation => operation.Resource).ToList();
        yield return Code("SeamClient", ClientEmitter.Emit(resources.Select(resource => resource.Key), _glossary));
        var results = _facts
            .Operations.Where(operation => operation.Returns?.Result is not null)
            .Select(operation => new ResultType(operation, _names).Item!)
            .Where(result => result != "ActionAttemptResult");
        yield return Code("ActionAttemptConverter", KnownConverterEmitter.Emit("ActionAttemptConverter", results));
        var items = _facts
            .Operations.Where(operation => operation.Paged)
            .Select(operation => new ResultType(operation, _names).Item!);
        yield return Code("SeamPageConverter", KnownConverterEmitter.Emit("SeamPageConverter", items));
        foreach (var resource in resources)
        {
            var folder = Names.ResourceClass(resource.Key);
            yield return Code($"{folder}/{folder}", new ResourceEmitter(_models).Emit(resource.Key, [.. resource]));
            foreach (var operation in resource)
            {
                var request = _models.Request(operation);
                records.Add(request);
                yield return Code($"{folder}/Requests/{request.Name}", RecordEmitter.Emit(request, operation));
            }
        }

        var used = UsedTypes.Of(_facts, _names);
        used.RemoveWhere(name => !IsGenerated(name));
        foreach (var schema in _facts.Schemas.Keys.Where(used.Contains))
        {
            var record = _models.Record(schema);
            var folder = _folders.Of(schema, record.Role);
            if (schema == ApiFacts.Event)
            {
                var common = _models.BaseEvent();
                records.Add(common);
                yield return Code(
                    $"{folder}/{common.Name}",
                    EventEmitter.Emit(common, [.. _facts.Events.Select(_models.Event)])
                );
                record = _models.UnknownEvent();
            }

            records.Add(record);
            yield return Code($"{folder}/{record.Name}", RecordEmitter.Emit(record));
        }

        var shared = _facts.Enums.ToLookup(pair => _names.CanonicalEnum(pair.Key), pair => pair.Value);
        foreach (var name in _facts.Enums.Keys.Where(used.Contains))
        {
            var type = _names.Type(name);
            // One that stands for others has all of their values.
            var values = _facts.Enums[name].Union(shared[name].SelectMany(other => other)).ToList();
            enums.Add((type, values));
            yield return Code($"{_folders.OfEnum(name)}/{type}", EnumEmitter.Emit(type, name, values, _glossary));
        }

        yield return new EmittedFile(
            $"{AspNetCoreFolder}/RecordTable.g.cs",
            RecordTableEmitter.Emit(records, enums, _names)
        );
    }

    // What an action attempt is does not depend on its action, and what does is told by the operation: it is written by hand.
    private static bool IsGenerated(string name) =>
        name
            is not (
                ApiFacts.ActionAttempt
                or $"{ApiFacts.ActionAttempt}.action_type"
                or $"{ApiFacts.ActionAttempt}.status"
                or $"{ApiFacts.ActionAttempt}.error"
            );

    private static EmittedFile Code(string name, string text) => new($"{LibraryFolder}/{name}.g.cs", text);
}
