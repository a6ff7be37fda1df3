using System.Text.Json;

namespace Seam.Acs.Tests;

/// <summary>What the API is, as <c>api/</c> has it: the tests expect from it, not from the generated code.</summary>
internal sealed record ApiFacts(
    ApiSource Source,
    IReadOnlyList<ApiOperation> Operations,
    IReadOnlyDictionary<string, ApiSchema> Schemas,
    IReadOnlyList<string> Events,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Enums
)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static ApiFacts Instance { get; } = Load();

    public static ApiOperation Operation(string path) =>
        Instance.Operations.Single(operation => operation.Path == path);

    /// <summary>The parts of an operation's parameters are schemas under its path with dots.</summary>
    public static string RequestName(ApiOperation operation) => operation.Path[1..].Replace('/', '.');

    private static ApiFacts Load()
    {
        using var stream = typeof(ApiFacts).Assembly.GetManifestResourceStream("facts.json")!;
        return JsonSerializer.Deserialize<ApiFacts>(stream, Options)!;
    }
}

/// <summary>The document that the facts are read from.</summary>
internal sealed record ApiSource(string Package, string Version);

internal sealed record ApiOperation(
    string Path,
    IReadOnlyList<string> Verbs,
    IReadOnlyList<ApiMember> Parameters,
    ApiReturns? Returns,
    ApiKeys? Keys,
    bool Paged,
    string Retry,
    string? ActionType
)
{
    /// <summary>The verb that is preferred, which the facts have first.</summary>
    public string Verb => Verbs[0];

    /// <summary><c>/acs/users</c> of <c>/acs/users/create</c>.</summary>
    public string Resource => Path[..Path.LastIndexOf('/')];

    /// <summary><c>create</c> of <c>/acs/users/create</c>.</summary>
    public string Method => Path[(Path.LastIndexOf('/') + 1)..];

    public IEnumerable<string> KeyNames => Keys?.Sets.SelectMany(set => set).Distinct() ?? [];
}

internal sealed record ApiReturns(string Key, string Type, string? Result);

internal sealed record ApiKeys(
    IReadOnlyList<IReadOnlyList<string>>? Exactly,
    IReadOnlyList<IReadOnlyList<string>>? AtLeast
)
{
    public IReadOnlyList<IReadOnlyList<string>> Sets => Exactly ?? AtLeast ?? [];
}

internal sealed record ApiSchema(IReadOnlyList<ApiMember> Members);

internal sealed record ApiMember(
    string Name,
    string Type,
    bool Required,
    bool Nullable,
    bool Deprecated,
    string? Pattern,
    int? MinLength,
    int? MinItems,
    int? MaxItems,
    double? ExclusiveMinimum,
    JsonElement? Const
)
{
    public FactType FactType => new(Type);
}

/// <summary>A type as the facts write it, such as <c>list&lt;uuid&gt;</c>.</summary>
internal readonly record struct FactType(string Text)
{
    public bool IsList => Text.StartsWith("list<", StringComparison.Ordinal);

    public bool IsMap => Text.StartsWith("map<", StringComparison.Ordinal);

    public bool IsText => Text is "string" or "uuid" or "email" or "uri";

    public string? Enum => Text.StartsWith("enum:", StringComparison.Ordinal) ? Text["enum:".Length..] : null;

    public IReadOnlyList<ApiMember>? Members => ApiFacts.Instance.Schemas.GetValueOrDefault(Text)?.Members;

    /// <summary>What stands innermost in lists and maps.</summary>
    public FactType Innermost => IsList || IsMap ? Item.Innermost : this;

    /// <summary>The type of what a list or a map holds.</summary>
    public FactType Item => new(Text[(Text.IndexOf('<', StringComparison.Ordinal) + 1)..^1]);

    public override string ToString() => Text;
}
