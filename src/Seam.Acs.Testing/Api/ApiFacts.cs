namespace Seam.Acs.Testing;

/// <summary>A parameter of an operation or a member of a schema, with the constraints that the facts put on it.</summary>
internal sealed record MemberFact
{
    public required string Name { get; init; }
    public required FactType Type { get; init; }
    public bool Required { get; init; }
    public bool Nullable { get; init; }
    public int? MinLength { get; init; }
    public int? MaxLength { get; init; }
    public int? MinItems { get; init; }
    public int? MaxItems { get; init; }
    public double? Minimum { get; init; }
    public double? Maximum { get; init; }
    public double? ExclusiveMinimum { get; init; }
    public string? Pattern { get; init; }

    /// <summary>The one value that is accepted, as JSON text; null where any value of the type is.</summary>
    public string? Const { get; init; }

    /// <summary>The value that an absent parameter stands for, as JSON text; null where there is none.</summary>
    public string? Default { get; init; }
}

/// <summary>Which sets of parameters name the thing that an operation is about.</summary>
/// <param name="Sets">The sets of parameter names.</param>
/// <param name="Exactly">True: the given ones must be one of the sets. False: they must contain one of them.</param>
internal sealed record KeyFact(IReadOnlyList<IReadOnlyList<string>> Sets, bool Exactly);

/// <summary>One operation of the API.</summary>
internal sealed record OperationFact
{
    public required string Path { get; init; }
    public required IReadOnlyList<string> Verbs { get; init; }
    public required IReadOnlyList<MemberFact> Parameters { get; init; }
    public KeyFact? Keys { get; init; }
    public string? ReturnKey { get; init; }
    public FactType? ReturnType { get; init; }
    public string? ActionType { get; init; }
    public bool Paged { get; init; }

    /// <summary>Whether it changes nothing.</summary>
    public bool IsRead { get; init; }

    public MemberFact? FindParameter(string name) => Parameters.FirstOrDefault(parameter => parameter.Name == name);
}

/// <summary>The API as data: its operations, schemas and enums.</summary>
internal sealed class ApiFacts
{
    public ApiFacts(
        IReadOnlyDictionary<string, OperationFact> operations,
        IReadOnlyDictionary<string, IReadOnlyList<MemberFact>> schemas,
        IReadOnlyDictionary<string, IReadOnlyList<string>> enums,
        IReadOnlyList<string> events
    )
    {
        Events = events;
        Operations = operations;
        Schemas = schemas;
        Enums = enums;
    }

    public IReadOnlyDictionary<string, OperationFact> Operations { get; }

    public IReadOnlyDictionary<string, IReadOnlyList<MemberFact>> Schemas { get; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Enums { get; }

    /// <summary>The types of events, such as <c>acs_user.created</c>; the schema of each is <c>event.</c> and its type.</summary>
    public IReadOnlyList<string> Events { get; }

    /// <summary>The facts embedded in this assembly; read once, as they never change.</summary>
    public static ApiFacts Embedded => LazyEmbedded.Value;

    private static readonly Lazy<ApiFacts> LazyEmbedded = new(ApiFactsReader.ReadEmbedded);

    public IReadOnlyList<MemberFact> Members(FactType type) =>
        Schemas.TryGetValue(type.Name, out var members)
            ? members
            : throw new InvalidOperationException($"The facts name the schema '{type.Name}' but do not describe it.");
}
