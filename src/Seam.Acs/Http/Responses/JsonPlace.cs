using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Seam.Acs;

/// <summary>
/// Finds the path of the token at an offset of a JSON text. A name may be any text of the server, and the names of a map are
/// values, so only plain names are shown and others are <c>*</c>.
/// </summary>
internal static partial class JsonPlace
{
    private const int MaxLength = 200;

    private const int MaxNameLength = 64;

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_"
    );

    public static string? Find(ReadOnlySpan<byte> json, long offset)
    {
        var steps = new Stack<Step>();
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read() && reader.TokenStartIndex <= offset)
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        steps.Pop();
                        break;
                    case JsonTokenType.PropertyName:
                        steps.Peek().Name = reader.GetString();
                        continue;
                    default:
                        if (steps.TryPeek(out var parent))
                            parent.Index++;
                        if (reader.TokenStartIndex == offset)
                            return Text(steps);
                        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                            steps.Push(new Step(reader.TokenType == JsonTokenType.StartArray));
                        break;
                }
            }
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // The text is invalid before the place, so the path ends where it could be read.
        }

        return Text(steps);
    }

    /// <summary>Returns a path of .NET, such as <c>.acs_user.errors[0]</c>, with its plain names only.</summary>
    public static string Clean(string path)
    {
        var clean = new StringBuilder();
        var end = 0;
        foreach (Match step in Steps().Matches(path))
        {
            clean.Append(step.Value is ['.', .. var name] ? $".{Name(name)}" : step.Value);
            end = step.Index + step.Length;
        }

        // A name between quotes may hold the closing quote, so the rest of the path is ambiguous.
        if (end < path.Length)
            clean.Append(".*");
        return Cut(clean);
    }

    private static string Text(Stack<Step> steps)
    {
        var path = new StringBuilder("$");
        foreach (var step in steps.Reverse())
        {
            if (step.IsArray)
                path.Append('[').Append(step.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
            else if (step.Name is not null)
                path.Append('.').Append(Name(step.Name));
            if (path.Length > MaxLength)
                break;
        }

        return Cut(path);
    }

    private static string Cut(StringBuilder path) =>
        path.Length > MaxLength ? path.ToString(0, MaxLength) + "…" : path.ToString();

    private static string Name(string name) =>
        name.Length is > 0 and <= MaxNameLength
        && !name.AsSpan().ContainsAnyExcept(NameCharacters)
        && Redaction.Apply(name, request: null) == name
            ? name
            : "*";

    [GeneratedRegex(@"\G(\.[^.\[]*|\[[0-9]+\])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Steps();

    private sealed class Step(bool isArray)
    {
        public bool IsArray { get; } = isArray;

        public string? Name { get; set; }

        public int Index { get; set; } = -1;
    }
}
