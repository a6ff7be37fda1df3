namespace Seam.Acs.Codegen.Facts;

/// <summary>
/// The type of a member as the facts write it: <c>uuid</c>, <c>date-time</c>, <c>list&lt;acs_user&gt;</c>,
/// <c>enum:acs_user.external_type</c>, or the name of a schema.
/// </summary>
internal sealed record TypeExpression(TypeKind Kind, string? Name = null, TypeExpression? Item = null)
{
    private static readonly Dictionary<string, TypeKind> Words = new(StringComparer.Ordinal)
    {
        ["string"] = TypeKind.String,
        ["uuid"] = TypeKind.Uuid,
        ["email"] = TypeKind.Email,
        ["uri"] = TypeKind.Uri,
        ["date-time"] = TypeKind.DateTime,
        ["integer"] = TypeKind.Integer,
        ["number"] = TypeKind.Number,
        ["boolean"] = TypeKind.Boolean,
        ["json"] = TypeKind.Json,
    };

    public static readonly TypeExpression String = new(TypeKind.String);

    public static readonly TypeExpression Json = new(TypeKind.Json);

    /// <summary>Whether the type is one kind of text among those that C# holds in a string.</summary>
    public bool IsText => Kind is TypeKind.String or TypeKind.Uuid or TypeKind.Email or TypeKind.Uri;

    public static TypeExpression List(TypeExpression item) => new(TypeKind.List, Item: item);

    public static TypeExpression Map(TypeExpression item) => new(TypeKind.Map, Item: item);

    public static TypeExpression Enum(string name) => new(TypeKind.Enum, name);

    public static TypeExpression Schema(string name) => new(TypeKind.Schema, name);

    public static TypeExpression Parse(string text)
    {
        if (Words.TryGetValue(text, out var kind))
            return new TypeExpression(kind);
        if (text.StartsWith("enum:", StringComparison.Ordinal))
            return Enum(CheckedName(text[5..], text));
        if (text.StartsWith("list<", StringComparison.Ordinal) && text.EndsWith('>'))
            return List(Parse(text[5..^1]));
        if (text.StartsWith("map<", StringComparison.Ordinal) && text.EndsWith('>'))
            return Map(Parse(text[4..^1]));
        return Schema(CheckedName(text, text));
    }

    public override string ToString() =>
        Kind switch
        {
            TypeKind.List => $"list<{Item}>",
            TypeKind.Map => $"map<{Item}>",
            TypeKind.Enum => "enum:" + Name,
            TypeKind.Schema => Name!,
            _ => Words.First(word => word.Value == Kind).Key,
        };

    private static string CheckedName(string name, string text) =>
        name.Length > 0 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.')
            ? name
            : throw new FormatException($"'{text}' is not a type that the facts know.");

    /// <summary>The type inside lists and maps.</summary>
    public TypeExpression Innermost => Item?.Innermost ?? this;
}

internal enum TypeKind
{
    String,
    Uuid,
    Email,
    Uri,
    DateTime,
    Integer,
    Number,
    Boolean,

    /// <summary>Any JSON value.</summary>
    Json,
    List,
    Map,
    Enum,
    Schema,
}
