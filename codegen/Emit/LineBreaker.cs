namespace Seam.Acs.Codegen.Emit;

/// <summary>
/// Breaks a line of C# that is too long: behind its <c>=</c> or <c>=&gt;</c> where that is enough, else its last list in
/// brackets, an item a line.
/// </summary>
internal static class LineBreaker
{
    private const string Indent = "    ";

    /// <summary>The lines to write instead; the line itself where it fits or can't be broken.</summary>
    public static IReadOnlyList<string> Break(string line, int width)
    {
        if (line.Length <= width || line.StartsWith("//", StringComparison.Ordinal))
            return [line];
        var (end, list) = Marks(line, width);
        var (open, close) = list ?? (0, 0);
        var items = list is null ? [] : Items(line, open, close);
        if (end is { } behind && (items.Count < 2 || open + 1 > width))
            return [line[..behind], .. Indented(line[(behind + 1)..], width)];
        if (items.Count == 0)
            return [line];
        return
        [
            line[..(open + 1)],
            .. items.SelectMany((item, index) => Indented(item + (index < items.Count - 1 ? "," : ""), width)),
            .. Break(line[close..], width),
        ];
    }

    private static IEnumerable<string> Indented(string line, int width) =>
        Break(line, width - Indent.Length).Select(part => Indent + part);

    /// <summary>
    /// The end of the first operator outside of all brackets, where a line can end, and the last list in brackets behind
    /// it; where no line can end at it, the last list before it.
    /// </summary>
    private static (int? Operator, (int Open, int Close)? List) Marks(string line, int width)
    {
        int? end = null;
        (int, int)? list = null;
        var depth = 0;
        var open = 0;
        foreach (var (index, letter) in Code(line))
        {
            if (letter is '(' or '[' or '{')
            {
                if (depth++ == 0)
                    open = index;
            }
            else if (letter is ')' or ']' or '}')
            {
                // A line may begin with the end of a list.
                depth = Math.Max(0, depth - 1);
                if (depth == 0 && letter != '}' && index > open + 1)
                    list = (open, index);
            }
            else if (depth == 0 && letter == '=' && end is null && index > 0 && line[index - 1] == ' ')
            {
                var after = line[index + 1] == '>' ? index + 2 : index + 1;
                if (after >= line.Length || line[after] != ' ')
                    continue;
                if (after > width)
                    return (null, list);
                (end, list) = (after, null);
            }
        }

        return (end, list);
    }

    private static List<string> Items(string line, int open, int close)
    {
        var items = new List<string>();
        var depth = 0;
        var start = open + 1;
        foreach (var (index, letter) in Code(line))
        {
            if (index <= open || index >= close)
                continue;
            if (letter is '(' or '[' or '{' || letter == '<' && char.IsLetterOrDigit(line[index - 1]))
            {
                depth++;
            }
            else if (letter is ')' or ']' or '}' || letter == '>' && line[index - 1] is not ('=' or ' '))
            {
                depth--;
            }
            else if (letter == ',' && depth == 0)
            {
                items.Add(line[start..index].Trim());
                start = index + 1;
            }
        }

        items.Add(line[start..close].Trim());
        return items;
    }

    /// <summary>The letters outside of texts.</summary>
    private static IEnumerable<(int Index, char Letter)> Code(string line)
    {
        var inText = false;
        for (var index = 0; index < line.Length; index++)
        {
            if (inText && line[index] == '\\')
                index++;
            else if (line[index] == '"')
                inText = !inText;
            else if (!inText)
                yield return (index, line[index]);
        }
    }
}
