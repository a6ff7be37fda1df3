using System.Globalization;
using System.Text;

namespace Seam.Acs.Codegen.Emit;

/// <summary>Turns names of the API into names of C#, and into plain English.</summary>
internal static class Words
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract",
        "as",
        "base",
        "bool",
        "break",
        "byte",
        "case",
        "catch",
        "char",
        "checked",
        "class",
        "const",
        "continue",
        "decimal",
        "default",
        "delegate",
        "do",
        "double",
        "else",
        "enum",
        "event",
        "explicit",
        "extern",
        "false",
        "finally",
        "fixed",
        "float",
        "for",
        "foreach",
        "goto",
        "if",
        "implicit",
        "in",
        "int",
        "interface",
        "internal",
        "is",
        "lock",
        "long",
        "namespace",
        "new",
        "null",
        "object",
        "operator",
        "out",
        "override",
        "params",
        "private",
        "protected",
        "public",
        "readonly",
        "ref",
        "return",
        "sbyte",
        "sealed",
        "short",
        "sizeof",
        "stackalloc",
        "static",
        "string",
        "struct",
        "switch",
        "this",
        "throw",
        "true",
        "try",
        "typeof",
        "uint",
        "ulong",
        "unchecked",
        "unsafe",
        "ushort",
        "using",
        "virtual",
        "void",
        "volatile",
        "while",
    };

    /// <summary><c>acs_user_id</c> → <c>AcsUserId</c>, <c>common (PMS)</c> → <c>CommonPms</c>.</summary>
    public static string Pascal(string name)
    {
        var result = new StringBuilder();
        foreach (var word in Split(name))
        {
            var capitals = word.Length > 2 && word.All(letter => !char.IsAsciiLetterLower(letter));
            result.Append(char.ToUpperInvariant(word[0])).Append(capitals ? word[1..].ToLowerInvariant() : word[1..]);
        }

        // A name of C# can't begin with a digit.
        return result.Length == 0 || char.IsAsciiDigit(result[0]) ? "Value" + result : result.ToString();
    }

    /// <summary><c>acs_user_id</c> → <c>acsUserId</c>, with an <c>@</c> before a keyword.</summary>
    public static string Camel(string name)
    {
        var plain = PlainCamel(name);
        return Keywords.Contains(plain) ? "@" + plain : plain;
    }

    /// <summary>As <see cref="Camel"/>, for a text rather than for code.</summary>
    public static string PlainCamel(string name)
    {
        var pascal = Pascal(name);
        return char.ToLowerInvariant(pascal[0]) + pascal[1..];
    }

    /// <summary><c>user_identities</c> → <c>user_identity</c>.</summary>
    public static string Singular(string name)
    {
        if (name.EndsWith("ies", StringComparison.Ordinal))
            return name[..^3] + "y";
        if (name.EndsWith("sses", StringComparison.Ordinal) || name.EndsWith("ches", StringComparison.Ordinal))
            return name[..^2];
        return name.EndsWith('s') && name is not [.., 's' or 'u', 's'] ? name[..^1] : name;
    }

    /// <summary>Adds a member's name to its owner's, without saying twice what both say.</summary>
    public static string Join(string owner, string member)
    {
        for (var length = Math.Min(owner.Length, member.Length); length > 2; length--)
        {
            var wholeWord = length == member.Length || char.IsUpper(member[length]);
            if (wholeWord && owner.EndsWith(member[..length], StringComparison.Ordinal))
                return owner + member[length..];
        }

        return owner + member;
    }

    /// <summary><c>acs_user_id</c> → <c>acs user ID</c>, for what has no words of its own.</summary>
    public static string Plain(string name) =>
        string.Join(
            ' ',
            Split(name)
                .Select(word =>
                    word.ToLowerInvariant() switch
                    {
                        "id" => "ID",
                        "ids" => "IDs",
                        "url" => "URL",
                        "acs" => "access system",
                        var other => other,
                    }
                )
        );

    public static string Sentence(string text) =>
        text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];

    private static IEnumerable<string> Split(string name)
    {
        var start = -1;
        for (var index = 0; index <= name.Length; index++)
        {
            var inWord = index < name.Length && char.IsAsciiLetterOrDigit(name[index]);
            if (inWord && start < 0)
            {
                start = index;
            }
            else if (!inWord && start >= 0)
            {
                yield return name[start..index];
                start = -1;
            }
        }
    }
}
