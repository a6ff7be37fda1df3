using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>Makes the records to emit out of the facts and the words.</summary>
internal sealed class ModelBuilder(ApiFacts facts, Names names, Glossary glossary)
{
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "AdditionalProperties",
        "Clone",
        "EqualityContract",
        "Equals",
        "Finalize",
        "GetHashCode",
        "GetType",
        "MemberwiseClone",
        "PrintMembers",
        "ReferenceEquals",
        "ToString",
        "WriteJson",
    };

    private readonly HashSet<string> _requestParts = RequestParts(facts);

    public Names Names => names;

    public Glossary Glossary => glossary;

    public RecordModel Record(string schema)
    {
        var role = _requestParts.Contains(schema) ? RecordRole.RequestPart : RecordRole.Answer;
        return new RecordModel(names.Type(schema), schema, role, glossary.Type(schema))
        {
            Members = Members(facts.Schemas[schema].Members, role, member => glossary.Member(schema, member), schema),
        };
    }

    public RecordModel Request(Operation operation)
    {
        var path = operation.Path[1..].Replace('/', '.');
        var members = Members(
            operation.Parameters,
            RecordRole.Request,
            member => glossary.Parameter(operation.Path, member),
            path
        );
        return new RecordModel(
            Names.Request(operation),
            path,
            RecordRole.Request,
            $"The parameters of <c>{operation.Name}</c>."
        )
        {
            Members = [.. members.Select(member => member with { Clearable = IsClearable(operation, member) })],
        };
    }

    // An update keeps what is absent and clears what is null; elsewhere both mean the same.
    private static bool IsClearable(Operation operation, MemberModel member) =>
        operation.Verb == "PATCH" && member.Fact is { Nullable: true, Required: false };

    private List<MemberModel> Members(
        IReadOnlyList<Parameter> members,
        RecordRole role,
        Func<string, string> words,
        string owner
    ) =>
        [
            .. members.Select(member => new MemberModel(
                member,
                PropertyName(owner, member),
                names.CSharp(member.Type),
                words(member.Name)
            )
            {
                Role = role,
                // Nobody can do without what must be given.
                Obsolete =
                    member.Deprecated && (role == RecordRole.Answer || !member.Required)
                        ? glossary.Deprecated(owner, member.Name)
                        : null,
            }),
        ];

    // A member of C# can't have the name of its own type, nor one that every record has.
    private string PropertyName(string owner, Parameter member)
    {
        var name = Words.Pascal(member.Name);
        var isTaken = Taken.Contains(name) || facts.Schemas.ContainsKey(owner) && names.Type(owner) == name;
        return isTaken ? name + "Value" : name;
    }

    private static HashSet<string> RequestParts(ApiFacts facts)
    {
        var parts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var parameter in facts.Operations.SelectMany(operation => operation.Parameters))
            Visit(parameter.Type.Innermost);
        return parts;

        void Visit(TypeExpression type)
        {
            if (type.Kind != TypeKind.Schema || !parts.Add(type.Name!))
                return;
            foreach (var member in facts.Schemas[type.Name!].Members)
                Visit(member.Type.Innermost);
        }
    }
}
