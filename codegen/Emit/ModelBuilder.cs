using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>Makes the records to emit out of the facts and the words.</summary>
internal sealed class ModelBuilder(ApiFacts facts, Names names, Glossary glossary, IReadOnlySet<string> secrets)
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
        if (names.EventType(schema) is { } type)
            return Event(type);
        var role = _requestParts.Contains(schema) ? RecordRole.RequestPart : RecordRole.Answer;
        return new RecordModel(names.Type(schema), schema, role, glossary.Type(schema))
        {
            Members = Members(facts.Schemas[schema].Members, role, member => glossary.Member(schema, member), schema),
        };
    }

    /// <summary>A type of event: its base declares what all events have.</summary>
    public RecordModel Event(string type)
    {
        var schema = $"{ApiFacts.Event}.{type}";
        var record = new RecordModel(names.Type(schema), schema, RecordRole.Answer, glossary.Type(schema))
        {
            Members = Members(
                facts.Schemas[schema].Members,
                RecordRole.Answer,
                member => glossary.Member(schema, member),
                schema
            ),
        };
        return AsEvent(record, $"new({RecordEmitter.Literal(type)})");
    }

    /// <summary>What stands for events of a type that is not in scope.</summary>
    public RecordModel UnknownEvent()
    {
        var common = Members(
            facts.Schemas[ApiFacts.Event].Members,
            RecordRole.Answer,
            member => glossary.Member(ApiFacts.Event, member),
            ApiFacts.Event
        );
        const string summary =
            "An event of a type that this version of the library does not know. Its other members are in <see cref=\"AdditionalProperties\"/>.";
        return AsEvent(
            new RecordModel("UnknownSeamEvent", ApiFacts.Event, RecordRole.Answer, summary) { Members = common },
            null
        );
    }

    private RecordModel AsEvent(RecordModel record, string? type)
    {
        var common = facts
            .Schemas[ApiFacts.Event]
            .Members.Select(member => member.Name)
            .ToHashSet(StringComparer.Ordinal);
        return record with
        {
            IsEvent = true,
            Members =
            [
                .. record.Members.Select(member =>
                    member with
                    {
                        Overrides = common.Contains(member.FactName),
                        Initial = member.FactName == "event_type" ? type : null,
                    }
                ),
            ],
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
            Keys = operation.Keys,
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
    )
    {
        var aliases = Aliases(members, owner);
        return
        [
            .. members.Select(member => new MemberModel(
                member,
                PropertyName(owner, aliases[member.Name]),
                names.CSharp(member.Type),
                words(member.Name)
            )
            {
                Alias = aliases[member.Name],
                Role = role,
                Secret = secrets.Contains($"{owner}.{member.Name}"),
                // Nobody can do without what must be given.
                Obsolete =
                    member.Deprecated && (role == RecordRole.Answer || !member.Required)
                        ? glossary.Deprecated(owner, member.Name)
                        : null,
            }),
        ];
    }

    /// <summary>The name that each member goes by: its own, unless another has the same one in C#.</summary>
    private Dictionary<string, string> Aliases(IReadOnlyList<Parameter> members, string owner)
    {
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in members.Select(member => member.Name))
        {
            var alias = name;
            while (taken.Contains(PropertyName(owner, alias)) || taken.Contains(MemberModel.ParameterName(alias)))
                alias += "_value";
            taken.Add(PropertyName(owner, alias));
            taken.Add(MemberModel.ParameterName(alias));
            aliases[name] = alias;
        }

        return aliases;
    }

    // A member of C# can't have the name of its own type, nor one that every record has.
    private string PropertyName(string owner, string alias)
    {
        var name = Words.Pascal(alias);
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
