using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>Makes the records to emit out of the facts and the words.</summary>
internal sealed class ModelBuilder(ApiFacts facts, Names names, Glossary glossary, IReadOnlySet<string> secrets)
{
    private readonly HashSet<string> _requestParts = facts.PartsOf(facts.Operations);

    // An update keeps what is absent and clears what is null; elsewhere both mean the same.
    private readonly HashSet<string> _updateParts = facts.PartsOf(
        facts.Operations.Where(operation => operation.IsUpdate)
    );

    public Names Names => names;

    public Glossary Glossary => glossary;

    /// <inheritdoc cref="NaturalKey.Of"/>
    public NaturalKey? KeyOf(Operation operation) => NaturalKey.Of(facts, operation);

    public RecordModel Record(string schema)
    {
        if (names.EventType(schema) is { } type)
            return Event(type);
        var role = _requestParts.Contains(schema) ? RecordRole.RequestPart : RecordRole.Answer;
        return new RecordModel(names.Type(schema), schema, role, glossary.Type(schema))
        {
            Members = Members(facts.Schemas[schema].Members, role, schema, _updateParts.Contains(schema)),
        };
    }

    /// <summary>A type of event: its base declares what all events have.</summary>
    public RecordModel Event(string type)
    {
        var schema = $"{ApiFacts.Event}.{type}";
        return new RecordModel(names.Type(schema), schema, RecordRole.Answer, glossary.Type(schema))
        {
            IsEvent = true,
            EventType = type,
            Members = EventMembers(schema),
        };
    }

    /// <summary>The base of all events.</summary>
    public RecordModel BaseEvent() =>
        new(names.Type(ApiFacts.Event), ApiFacts.Event, RecordRole.Answer, glossary.Type(ApiFacts.Event))
        {
            Members = EventMembers(ApiFacts.Event),
        };

    /// <summary>What stands for events of a type that is not in scope.</summary>
    public RecordModel UnknownEvent() =>
        new(
            "UnknownSeamEvent",
            ApiFacts.Event,
            RecordRole.Answer,
            "An event of a type that this version of the library does not know. Its other members are in <see cref=\"SeamEvent.AdditionalProperties\"/>."
        )
        {
            IsEvent = true,
            Members = EventMembers(ApiFacts.Event),
        };

    private List<MemberModel> EventMembers(string schema)
    {
        var common = facts
            .Schemas[ApiFacts.Event]
            .Members.Select(member => member.Name)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Members(facts.Schemas[schema].Members, RecordRole.Answer, schema, isUpdate: false)
                .Select(member => member with { IsInherited = common.Contains(member.FactName) }),
        ];
    }

    public RecordModel Request(Operation operation) =>
        new(
            Names.Request(operation),
            operation.DottedPath,
            RecordRole.Request,
            $"The parameters of <c>{operation.Name}</c>."
        )
        {
            Members = Members(operation.Parameters, RecordRole.Request, operation.DottedPath, operation.IsUpdate),
            Keys = operation.Keys,
        };

    private List<MemberModel> Members(IReadOnlyList<Parameter> members, RecordRole role, string owner, bool isUpdate)
    {
        var aliases = names.Aliases(owner, members);
        return
        [
            .. members.Select(member => new MemberModel(
                member,
                names.Property(owner, aliases[member.Name]),
                names.CSharp(member.Type)
            )
            {
                Alias = aliases[member.Name],
                Clearable = isUpdate && member.CanBeCleared,
                Documentation = glossary.Member(new Place(owner, member.Name)),
                ParameterDocumentation =
                    role == RecordRole.Request ? glossary.Member(new Place(owner, member.Name, PlaceKind.Method)) : "",
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
}
