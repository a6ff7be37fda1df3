using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>The C# names of everything that the facts hold.</summary>
internal sealed class Names
{
    private const string EventPrefix = ApiFacts.Event + ".";
    private const string ResultPrefix = ApiFacts.ActionAttempt + ".";
    private const string EventTypes = EventPrefix + "event_type";

    private static readonly HashSet<string> TakenProperties = new(StringComparer.Ordinal)
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

    private readonly ApiFacts _facts;
    private readonly IReadOnlyDictionary<string, string> _given;
    private readonly ILookup<string, Operation> _operations;
    private readonly Dictionary<string, string> _sharedEnums;
    private readonly Dictionary<string, string> _sharedSchemas;

    public Names(ApiFacts facts, IReadOnlyDictionary<string, string> given)
    {
        _facts = facts;
        _given = given;
        _operations = facts.Operations.ToLookup(operation => operation.DottedPath, StringComparer.Ordinal);
        var shared = new SharedTypes(facts);
        _sharedEnums = shared.Enums;
        _sharedSchemas = shared.Schemas;
    }

    /// <summary><c>/acs/users</c> → <c>UsersAcs</c>, as Seam's own C# SDK names it.</summary>
    public static string ResourceClass(string resource) =>
        string.Concat(resource.Split('/', StringSplitOptions.RemoveEmptyEntries).Reverse().Select(Words.Pascal));

    /// <summary><c>/acs/users</c> → <c>AcsUser</c>, <c>/user_identities/unmanaged</c> → <c>UnmanagedUserIdentity</c>.</summary>
    public static string Noun(string resource)
    {
        var segments = resource.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var length = segments[0] == "acs" ? 2 : 1;
        var noun = segments[..length];
        noun[^1] = Words.Singular(noun[^1]);
        return string.Concat(segments[length..].Concat(noun).Select(Words.Pascal));
    }

    public static string Method(Operation operation) => Words.Pascal(operation.Method);

    public static string Request(Operation operation) => Noun(operation.Resource) + Method(operation) + "Request";

    /// <summary>The C# name of a schema or an enum of the facts.</summary>
    public string Type(string name)
    {
        if (_given.TryGetValue(name, out var given))
            return given;
        if (name == ApiFacts.Event)
            return "SeamEvent";
        if (name == EventTypes)
            return "SeamEventType";
        if (
            name.StartsWith(ResultPrefix, StringComparison.Ordinal)
            && name.LastIndexOf('.') == ResultPrefix.Length - 1
            && _facts.Schemas.ContainsKey(name)
        )
            return Words.Pascal(name[ResultPrefix.Length..]) + "Result";
        if (EventType(name) is { } eventType)
            return Words.Pascal(eventType) + "Event";
        var (owner, member, inList) = Split(name);
        if (owner is null)
            return Words.Pascal(name);
        return Words.Join(OwnerName(owner), Words.Pascal(inList ? Words.Singular(member) : member));
    }

    /// <summary>The operation whose parameters' parts have names that begin with this one.</summary>
    public Operation? Operation(string dottedPath) => _operations[dottedPath].FirstOrDefault();

    /// <summary>The text of a parameter's name.</summary>
    public static string Parameter(string alias) =>
        // Every method has parameters of these names already.
        Words.PlainCamel(alias)
            is var name
        && name is "request" or "options" or "cancellationToken"
            ? name + "Value"
            : name;

    /// <summary>The name that each member goes by: its own, unless another has the same one in C#.</summary>
    public Dictionary<string, string> Aliases(string owner, IReadOnlyList<Parameter> members)
    {
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in members.Select(member => member.Name))
        {
            var alias = name;
            while (taken.Contains(Property(owner, alias)) || taken.Contains(Parameter(alias)))
                alias += "_value";
            taken.Add(Property(owner, alias));
            taken.Add(Parameter(alias));
            aliases[name] = alias;
        }

        return aliases;
    }

    /// <summary>A member of C# can't have the name of its own type, nor one that every record has.</summary>
    public string Property(string owner, string alias)
    {
        var name = Words.Pascal(alias);
        var isTaken = TakenProperties.Contains(name) || (_facts.Schemas.ContainsKey(owner) && Type(owner) == name);
        return isTaken ? name + "Value" : name;
    }

    /// <summary>The enum that stands for this one: enums of the same name and values are one type.</summary>
    public string CanonicalEnum(string name) => _sharedEnums.GetValueOrDefault(name, name);

    /// <summary>The schema that stands for this one.</summary>
    public string CanonicalSchema(string name) => _sharedSchemas.GetValueOrDefault(name, name);

    public string CSharp(TypeExpression type) =>
        type.Kind switch
        {
            TypeKind.DateTime => "DateTimeOffset",
            TypeKind.Integer => "long",
            TypeKind.Number => "double",
            TypeKind.Boolean => "bool",
            TypeKind.Json => "JsonElement",
            TypeKind.List => $"IReadOnlyList<{CSharp(type.Item!)}>",
            TypeKind.Map => $"IReadOnlyDictionary<string, {CSharp(type.Item!)}>",
            TypeKind.Enum => Type(CanonicalEnum(type.Name!)),
            TypeKind.Schema => Type(CanonicalSchema(type.Name!)),
            _ => "string",
        };

    /// <summary>The type of event that a schema is, if it is one: <c>acs_user.created</c>.</summary>
    public string? EventType(string schema) =>
        schema.StartsWith(EventPrefix, StringComparison.Ordinal) && _facts.Events.Contains(schema[EventPrefix.Length..])
            ? schema[EventPrefix.Length..]
            : null;

    private string OwnerName(string owner)
    {
        return Operation(owner) is { } operation ? Noun(operation.Resource) + Method(operation) : Type(owner);
    }

    private (string? Owner, string Member, bool InList) Split(string name)
    {
        var dot = name.LastIndexOf('.');
        if (dot < 0)
            return (null, name, false);
        var (owner, member) = (name[..dot], name[(dot + 1)..]);
        var members = _facts.Schemas.TryGetValue(owner, out var schema) ? schema.Members : Operation(owner)?.Parameters;
        return (owner, member, members?.FirstOrDefault(item => item.Name == member)?.Type.Kind == TypeKind.List);
    }
}
