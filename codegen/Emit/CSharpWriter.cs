using System.Text;

namespace Seam.Acs.Codegen.Emit;

/// <summary>Writes C# line by line, and knows how deep it is.</summary>
internal sealed class CSharpWriter
{
    /// <summary>The longest line that stays whole.</summary>
    public const int Width = 120;

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>A line of code, broken where it is too long.</summary>
    public void Line(string text = "")
    {
        foreach (var line in LineBreaker.Break(text, Width - _depth * 4))
        {
            if (line.Length > 0)
                _text.Append(' ', _depth * 4).Append(line);
            _text.Append('\n');
        }
    }

    /// <summary>What a type is and what it implements: on one line where they fit, an interface a line where not.</summary>
    public void Head(string type, params IReadOnlyList<string> interfaces)
    {
        var whole = $"{type} : {string.Join(", ", interfaces)}";
        if (whole.Length <= Width)
        {
            Line(whole);
            return;
        }

        Line(type);
        for (var index = 0; index < interfaces.Count; index++)
            Line(
                $"{(index == 0 ? "    : " : "        ")}{interfaces[index]}{(index < interfaces.Count - 1 ? "," : "")}"
            );
    }

    /// <summary>A line of code that stays whole, however long it is.</summary>
    public void WholeLine(string text) => _text.Append(' ', _depth * 4).Append(text).Append('\n');

    public bool Fits(string text) => _depth * 4 + text.Length <= Width;

    /// <summary>An empty line between members, unless this is the first one of a block.</summary>
    public void Separate()
    {
        if (_text is not [.., '{', '\n'])
            Line();
    }

    public void Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            Line(line);
    }

    /// <summary>An indented block in braces.</summary>
    public Scope Block(string? head = null, string end = "}")
    {
        if (head is not null)
            Line(head);
        Line("{");
        _depth++;
        return new Scope(this, end);
    }

    public Scope Indent()
    {
        _depth++;
        return new Scope(this, null);
    }

    /// <summary>A head, a list in brackets and a tail: on one line where they fit, an item a line where not.</summary>
    public void List(string head, IReadOnlyList<string> items, string tail)
    {
        var whole = head + string.Join(", ", items) + tail;
        if (_depth * 4 + whole.Length <= Width && !whole.Contains('\n', StringComparison.Ordinal))
        {
            Line(whole);
            return;
        }

        Line(head);
        using (Indent())
        {
            for (var index = 0; index < items.Count; index++)
                Line(items[index] + (index < items.Count - 1 ? "," : ""));
        }

        Line(tail);
    }

    /// <summary>An XML documentation element: on one line where it fits, wrapped at the width where not.</summary>
    public void Doc(string element, string text, string attributes = "")
    {
        // A line of its own would be no comment.
        text = text.ReplaceLineEndings(" ");
        var whole = $"/// <{element}{attributes}>{text}</{element}>";
        if (_depth * 4 + whole.Length <= Width)
        {
            Line(whole);
            return;
        }

        Line($"/// <{element}{attributes}>");
        foreach (var line in Wrap(text, Width - _depth * 4 - 4))
            Line("/// " + line);
        Line($"/// </{element}>");
    }

    /// <summary>Says that a method's documentation is another one's.</summary>
    public void Inherit(string method, IEnumerable<string> parameterTypes)
    {
        var types = parameterTypes.Select(type => type.Replace('<', '{').Replace('>', '}'));
        foreach (
            var line in Wrap(
                $"<inheritdoc cref=\"{method}({string.Join(", ", types)})\"/>".Split(' '),
                Width - _depth * 4 - 4
            )
        )
            Line("/// " + line);
    }

    public override string ToString() => _text.ToString();

    private static IEnumerable<string> Wrap(string text, int width) => Wrap(Words(text), width);

    private static IEnumerable<string> Wrap(IEnumerable<string> words, int width)
    {
        var line = new StringBuilder();
        foreach (var word in words)
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            if (line.Length > 0)
                line.Append(' ');
            line.Append(word);
        }

        if (line.Length > 0)
            yield return line.ToString();
    }

    // A tag such as <see cref="X(A, B)"/> has spaces, and must not be torn; nor must <c>GET /acs/users/get</c>.
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        var inTag = false;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index == text.Length || text[index] == ' ' && !inTag && !IsInCode(text, start, index))
            {
                if (index > start)
                    yield return text[start..index];
                start = index + 1;
            }
            else if (text[index] is '<' or '>')
            {
                inTag = text[index] == '<';
            }
        }
    }

    private static bool IsInCode(string text, int start, int index)
    {
        var word = text.AsSpan(start, index - start);
        return word.LastIndexOf("<c>", StringComparison.Ordinal) > word.LastIndexOf("</c>", StringComparison.Ordinal);
    }

    internal readonly struct Scope(CSharpWriter writer, string? end) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            if (end is not null)
                writer.Line(end);
        }
    }
}
