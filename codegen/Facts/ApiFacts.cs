namespace Seam.Acs.Codegen.Facts;

/// <summary>What is known of the API: the one thing that the library and the simulator are both built from.</summary>
internal sealed record ApiFacts(
    FactsSource Source,
    IReadOnlyList<Operation> Operations,
    IReadOnlyDictionary<string, Schema> Schemas,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Enums
)
{
    /// <summary>The schema of what all events have; each type of event is a schema below it: <c>event.acs_user.created</c>.</summary>
    public const string Event = "event";

    /// <summary>The schema of an attempt at an action, whose result depends on the action.</summary>
    public const string ActionAttempt = "action_attempt";

    /// <summary>The types of event in scope.</summary>
    public IReadOnlyList<string> Events { get; init; } = [];

    /// <summary>The schemas that the parameters of these operations lead to.</summary>
    public HashSet<string> PartsOf(IEnumerable<Operation> operations)
    {
        var parts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var parameter in operations.SelectMany(operation => operation.Parameters))
            Visit(parameter.Type.Innermost);
        return parts;

        void Visit(TypeExpression type)
        {
            if (type.Kind != TypeKind.Schema || !parts.Add(type.Name!))
                return;
            foreach (var member in Schemas[type.Name!].Members)
                Visit(member.Type.Innermost);
        }
    }
}

/// <summary>Where the facts were read: an npm package and its version, or a file.</summary>
internal sealed record FactsSource(string Package, string Version);

/// <summary>One operation. <see cref="Verbs"/> holds every verb that it accepts, the preferred one first.</summary>
internal sealed record Operation(string Path, IReadOnlyList<string> Verbs, RetryClass Retry)
{
    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    public KeySets? Keys { get; init; }

    /// <summary>What the answer holds; null where it holds nothing but <c>ok</c>.</summary>
    public Returns? Returns { get; init; }

    /// <summary>The type of action that the operation starts, such as <c>UNLOCK_DOOR</c>.</summary>
    public string? ActionType { get; init; }

    public bool Paged { get; init; }

    public bool Deprecated { get; init; }

    public string Verb => Verbs[0];

    /// <summary>The path without its last segment, which is the method: <c>/acs/users</c>.</summary>
    public string Resource => Path[..Path.LastIndexOf('/')];

    public string Method => Path[(Path.LastIndexOf('/') + 1)..];

    public string Name => Path[1..];

    /// <summary>The name that the parts of its parameters begin with: <c>acs.users.create</c>.</summary>
    public string DottedPath => Name.Replace('/', '.');

    /// <summary>Whether it changes what it names and leaves the rest as it is.</summary>
    public bool IsUpdate => Verb == "PATCH";
}

/// <summary>What may be done with an operation whose answer was lost.</summary>
internal enum RetryClass
{
    /// <summary>Changes nothing.</summary>
    Read,

    /// <summary>Sets a state: doing it twice is doing it once.</summary>
    Idempotent,

    /// <summary>Makes something new each time.</summary>
    Create,

    /// <summary>Makes something happen each time.</summary>
    Action,
}

/// <summary>Which parameters name the thing that an operation is about, where there is a choice.</summary>
/// <param name="Exactly">Whether the parameters given must be one of the sets, or at least hold one of them.</param>
internal sealed record KeySets(bool Exactly, IReadOnlyList<IReadOnlyList<string>> Sets)
{
    /// <summary>Every parameter that stands in a set, in the order of the sets.</summary>
    public IEnumerable<string> Names => Sets.SelectMany(set => set).Distinct(StringComparer.Ordinal);
}

/// <summary>The property of the answer that holds the result.</summary>
internal sealed record Returns(string Key, TypeExpression Type)
{
    /// <summary>What an action attempt's own result is, where <see cref="Type"/> is an action attempt.</summary>
    public TypeExpression? Result { get; init; }
}

/// <summary>An object's members, by the order of their names.</summary>
internal sealed record Schema(IReadOnlyList<Parameter> Members);

/// <summary>A member of an object, or a parameter of an operation.</summary>
internal sealed record Parameter(string Name, TypeExpression Type)
{
    public bool Required { get; init; }

    public bool Nullable { get; init; }

    public bool Deprecated { get; init; }

    /// <summary>Whether an update of it with <c>null</c> clears the stored value.</summary>
    public bool CanBeCleared => Nullable && !Required;

    /// <summary>The value that the API takes where none is given, as JSON.</summary>
    public string? Default { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public int? MinItems { get; init; }

    public int? MaxItems { get; init; }

    public decimal? Minimum { get; init; }

    public decimal? ExclusiveMinimum { get; init; }

    public decimal? Maximum { get; init; }

    public string? Pattern { get; init; }

    /// <summary>The only value that the member may have, as JSON.</summary>
    public string? Const { get; init; }
}
