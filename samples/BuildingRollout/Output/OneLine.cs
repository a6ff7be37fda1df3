namespace BuildingRollout;

/// <summary>Makes text from elsewhere fit for one line of a terminal: no line breaks, no escape codes.</summary>
internal static class OneLine
{
    public static string Of(string text) =>
        string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));
}
