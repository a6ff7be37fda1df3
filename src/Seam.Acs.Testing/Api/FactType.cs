namespace Seam.Acs.Testing;

/// <summary>What kind of value a <see cref="FactType"/> describes.</summary>
internal enum FactKind
{
    String,
    Uuid,
    Email,
    Uri,
    DateTime,
    Integer,
    Number,
    Boolean,
    Json,
    Map,
    List,
    Enum,
    Object,
}

/// <summary>A type as the facts write it: <c>uuid</c>, <c>list&lt;uuid&gt;</c>, <c>enum:name</c>, a schema's name.</summary>
/// <param name="Kind">The kind of value.</param>
/// <param name="Name">The enum's or schema's name; empty for the others.</param>
/// <param name="Element">What a list or a map holds; null for the others.</param>
internal sealed record FactType(FactKind Kind, string Name = "", FactType? Element = null)
{
    public static FactType Parse(string text)
    {
        if (Inner(text, "list<") is { } item)
            return new FactType(FactKind.List, Element: Parse(item));
        if (Inner(text, "map<") is { } value)
            return new FactType(FactKind.Map, Element: Parse(value));
        if (text.StartsWith("enum:", StringComparison.Ordinal))
            return new FactType(FactKind.Enum, text["enum:".Length..]);
        return text switch
        {
            "string" => new FactType(FactKind.String),
            "uuid" => new FactType(FactKind.Uuid),
            "email" => new FactType(FactKind.Email),
            "uri" => new FactType(FactKind.Uri),
            "date-time" => new FactType(FactKind.DateTime),
            "integer" => new FactType(FactKind.Integer),
            "number" => new FactType(FactKind.Number),
            "boolean" => new FactType(FactKind.Boolean),
            "json" => new FactType(FactKind.Json),
            _ => new FactType(FactKind.Object, text),
        };
    }

    private static string? Inner(string text, string opening) =>
        text.StartsWith(opening, StringComparison.Ordinal) && text.EndsWith('>') ? text[opening.Length..^1] : null;
}
