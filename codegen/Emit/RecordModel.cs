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

    /// <summary>Whether it is a type of event.</summary>
    public bool IsEvent { get; init; }

    public bool IsAnswer => Role == RecordRole.Answer;
}

/// <summary>A member of a record.</summary>
internal sealed record MemberModel(Parameter Fact, string Name, string BareType, string Documentation)
{
    public required RecordRole Role { get; init; }

    /// <summary>What its names in C# are made of: its own name, unless another member would have the same ones.</summary>
    public required string Alias { get; init; }

    /// <summary>Whether <c>null</c> clears the stored value, so that absent and <c>null</c> differ.</summary>
    public bool Clearable { get; init; }

    /// <summary>Whether it opens the API to whoever holds it, so that it is not printed.</summary>
    public bool Secret { get; init; }

    /// <summary>Whether the base of all events declares it.</summary>
    public bool Overrides { get; init; }

    /// <summary>What the field holds before anything is read: C#, or null for nothing.</summary>
    public string? Initial { get; init; }

    /// <summary>What to use instead, where the API has deprecated it.</summary>
    public string? Obsolete { get; init; }

    public TypeExpression Type => Fact.Type;

    public string FactName => Fact.Name;

    public string Parameter => Words.Camel(ParameterText);

    public string ParameterText => ParameterName(Alias);

    public bool IsList => Type.Kind == TypeKind.List;

    public bool IsMap => Type.Kind == TypeKind.Map;

    public bool IsReference => Type.IsText || IsList || IsMap || Type.Kind == TypeKind.Schema;

    /// <summary>Whether the caller must give it.</summary>
    public bool MustBeGiven => Role != RecordRole.Answer && Fact.Required;

    /// <summary>Whether an answer without it reads as an empty value rather than as <c>null</c>.</summary>
    public bool EmptyWhenMissing =>
        Role == RecordRole.Answer
        && (
            IsList || IsMap || (Fact.Required && !Fact.Nullable && Type.Kind is not (TypeKind.Schema or TypeKind.Json))
        );

    /// <summary>Whether it needs a field of its own: one for what is missing, or one that is not obsolete itself.</summary>
    public bool HasField => EmptyWhenMissing || Obsolete is not null;

    public string Field => "_" + Words.PlainCamel(Alias);

    /// <summary>What the record's own code reads and writes.</summary>
    public string Storage => HasField ? Field : Name;

    public string FieldType => BareType + "?";

    public string PropertyType =>
        Clearable ? $"Optional<{BareType}?>"
        : MustBeGiven || EmptyWhenMissing ? BareType
        : BareType + "?";

    // Every method has parameters of these names already.
    public static string ParameterName(string alias) =>
        Words.PlainCamel(alias) is var name && name is "request" or "options" or "cancellationToken"
            ? name + "Value"
            : name;

    /// <summary>What an answer without the member reads as.</summary>
    public string Empty =>
        Type.Kind switch
        {
            TypeKind.List => " ?? []",
            TypeKind.Map =>
                $" ?? ReadOnlyDictionary<string, {BareType[(BareType.IndexOf(' ', StringComparison.Ordinal) + 1)..^1]}>.Empty",
            _ when Type.IsText => " ?? \"\"",
            _ => ".GetValueOrDefault()",
        };
}
