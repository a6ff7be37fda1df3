using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>What a record is for, which decides how its members behave.</summary>
internal enum RecordRole
{
    /// <summary>Something the API answers: nothing is required, and unknown members are kept.</summary>
    Answer,

    /// <summary>The parameters of an operation.</summary>
    Request,

    /// <summary>An object inside the parameters of an operation.</summary>
    RequestPart,
}

/// <summary>A record to emit.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="FactsName">Its name in the facts: a schema, or the dotted path of an operation.</param>
internal sealed record RecordModel(string Name, string FactsName, RecordRole Role, string Summary)
{
    public required IReadOnlyList<MemberModel> Members { get; init; }

    /// <summary>The choice of parameters that a request has.</summary>
    public KeySets? Keys { get; init; }

    /// <summary>Whether it is an event, whose base has the members that all events have.</summary>
    public bool IsEvent { get; init; }

    /// <summary>The type of event that an instance has by default.</summary>
    public string? EventType { get; init; }

    public bool IsAnswer => Role == RecordRole.Answer;

    /// <summary>The members that the record declares itself.</summary>
    public IEnumerable<MemberModel> Own => Members.Where(member => !member.IsInherited);

    /// <summary>The member of a name in the facts.</summary>
    public MemberModel Member(string name) => Members.First(member => member.FactName == name);
}

/// <summary>A member of a record.</summary>
internal sealed record MemberModel(Parameter Fact, string Name, string BareType)
{
    /// <summary>The words of its property.</summary>
    public required string Documentation { get; init; }

    /// <summary>The words of its parameter of a method: in them, other parameters are parameters.</summary>
    public string ParameterDocumentation { get; init; } = "";

    public required RecordRole Role { get; init; }

    /// <summary>What its names in C# are made of: its own name, unless another member would have the same ones.</summary>
    public required string Alias { get; init; }

    /// <summary>Whether <c>null</c> clears the stored value, so that absent and <c>null</c> differ.</summary>
    public bool Clearable { get; init; }

    /// <summary>Whether it opens the API or a door to whoever holds it, so that it is not printed.</summary>
    public bool Secret { get; init; }

    /// <summary>Whether the base of all events declares it.</summary>
    public bool IsInherited { get; init; }

    /// <summary>What to use instead, where the API has deprecated it.</summary>
    public string? Obsolete { get; init; }

    public TypeExpression Type => Fact.Type;

    public string FactName => Fact.Name;

    public string Parameter => Words.Camel(ParameterText);

    public string ParameterText => Names.Parameter(Alias);

    public bool IsList => Type.Kind == TypeKind.List;

    public bool IsMap => Type.Kind == TypeKind.Map;

    public bool IsJson => Type.Kind == TypeKind.Json;

    public bool IsReference => Type.IsText || IsList || IsMap || Type.Kind == TypeKind.Schema;

    /// <summary>Whether the caller must give it.</summary>
    public bool MustBeGiven => Role != RecordRole.Answer && Fact.Required;

    /// <summary>Whether it is a parameter of the methods that take parameters.</summary>
    public bool IsFlat => MustBeGiven || Obsolete is null;

    /// <summary>Whether an answer without it reads as an empty value rather than as <c>null</c>.</summary>
    public bool EmptyWhenMissing =>
        Role == RecordRole.Answer
        && (IsList || IsMap || (Fact.Required && !Fact.Nullable && Type.Kind != TypeKind.Schema && !IsJson));

    /// <summary>The type of the field that compares the value as its property reads; null where C# does so itself.</summary>
    private string? Wrapper =>
        this switch
        {
            { IsList: true } => $"{Side}List<{ItemType}>",
            { IsMap: true } => $"{Side}Map<{ItemType}>",
            { IsJson: true } => "RawJson",
            { EmptyWhenMissing: true } => Type.IsText ? "ResponseText" : $"ResponseValue<{BareType}>",
            _ => null,
        };

    private string Side => Role == RecordRole.Answer ? "Response" : "Request";

    /// <summary>
    /// Whether it has a field: one that compares by value, one that is not obsolete itself, or one that the base of all events
    /// sets outside of a constructor.
    /// </summary>
    public bool HasField => Wrapper is not null || Obsolete is not null || IsInherited;

    public string Field => "_" + Words.PlainCamel(Alias);

    public string FieldType =>
        Wrapper is not { } wrapper ? PropertyType
        : Clearable ? $"Optional<{wrapper}>"
        : wrapper;

    public string PropertyType =>
        Clearable ? $"Optional<{BareType}?>"
        : MustBeGiven || EmptyWhenMissing ? BareType
        : BareType + "?";

    /// <summary>The type of a list's or a map's items.</summary>
    public string ItemType =>
        IsMap
            ? BareType[(BareType.IndexOf(' ', StringComparison.Ordinal) + 1)..^1]
            : BareType[(BareType.IndexOf('<', StringComparison.Ordinal) + 1)..^1];

    /// <summary>What the property's getter reads.</summary>
    public string Getter =>
        this switch
        {
            { Wrapper: null } => Field,
            { Clearable: true } => $"{Field}.HasValue ? new {PropertyType}({Field}.Value.Given) : default",
            { EmptyWhenMissing: true } => $"{Field}.Value",
            { MustBeGiven: true, IsReference: true } => $"{Field}.Given!",
            { MustBeGiven: true } => $"{Field}.Given.GetValueOrDefault()",
            _ => $"{Field}.Given",
        };

    /// <summary>What the property's setter stores.</summary>
    public string Setter =>
        Clearable && Wrapper is not null ? $"value.HasValue ? new {FieldType}(new(value.Value)) : default"
        : IsList || IsMap ? "new(value)"
        : "value";

    /// <summary>The value that the record's own code writes and checks: null where there is none.</summary>
    public string Given =>
        !HasField ? Name
        : Wrapper is null ? Field
        : Clearable
            ? Obsolete is null ? Name
                : $"({Getter})"
        : $"{Field}.Given";
}
