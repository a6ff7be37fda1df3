using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>Which folder a generated type lives in: that of the resource whose noun it is, or that of the first one that uses it.</summary>
internal sealed class Folders
{
    private readonly Dictionary<string, string> _firstUse = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byNoun;
    private readonly ApiFacts _facts;
    private readonly Names _names;

    public Folders(ApiFacts facts, Names names)
    {
        _facts = facts;
        _names = names;
        _byNoun = facts
            .Operations.Select(operation => operation.Resource)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(Names.Noun, Names.ResourceClass, StringComparer.Ordinal);
        foreach (var operation in facts.Operations)
        {
            var folder = Names.ResourceClass(operation.Resource);
            foreach (var parameter in operation.Parameters)
                Visit(parameter.Type, folder, "/Requests");
            if (operation.Returns is { } returns)
            {
                Visit(returns.Type, folder, "");
                if (returns.Result is { } result)
                    Visit(result, folder, "");
            }
        }
    }

    public string Of(string schema, RecordRole role) =>
        role == RecordRole.Answer && _byNoun.TryGetValue(_names.Type(Root(schema)), out var folder)
            ? folder
            : _firstUse[schema];

    public string OfEnum(string name) =>
        _byNoun.TryGetValue(_names.Type(Root(name)), out var folder) ? folder : _firstUse[name];

    private static string Root(string name) => name.Split('.')[0];

    private void Visit(TypeExpression type, string folder, string part)
    {
        type = type.Innermost;
        if (type.Name is null || !_firstUse.TryAdd(type.Name, folder + part))
            return;
        if (type.Kind != TypeKind.Schema)
            return;
        foreach (var member in _facts.Schemas[type.Name].Members)
            Visit(member.Type, folder, part);
        foreach (var eventType in type.Name == ApiFacts.Event ? _facts.Events : [])
            Visit(TypeExpression.Schema($"{ApiFacts.Event}.{eventType}"), folder, part);
    }
}
