using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Seam.Acs;

/// <summary>Finds the path of the token that stands at an offset of a JSON text.</summary>
internal static class JsonPlace
{
    private const int MaxLength = 200;

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
            // The text breaks before the place: how far it could be read is the best that can be told.
        }

        return Text(steps);
    }

    private static string Text(Stack<Step> steps)
    {
        var path = new StringBuilder("$");
        foreach (var step in steps.Reverse())
        {
            if (step.IsArray)
                path.Append('[').Append(step.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
            else if (step.Name is not null)
                path.Append('.').Append(step.Name);
            if (path.Length > MaxLength)
                return path.ToString(0, MaxLength) + "…";
        }

        return path.ToString();
    }

    private sealed class Step(bool isArray)
    {
        public bool IsArray { get; } = isArray;

        public string? Name { get; set; }

        public int Index { get; set; } = -1;
    }
}
