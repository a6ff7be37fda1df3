namespace BuildingRollout;

/// <summary>Keeps spreadsheets from running a name as a formula: with an apostrophe before it, it is text.</summary>
internal static class SpreadsheetText
{
    private const char Mark = '\'';

    public static string Guard(string value) => IsAtRisk(value) ? Mark + value : value;

    /// <summary>Gives back what was guarded.</summary>
    public static string Unguard(string cell) => cell.StartsWith(Mark) && IsAtRisk(cell) ? cell[1..] : cell;

    // Also with marks before it already, so that taking one away always gives back what was written.
    private static bool IsAtRisk(string value) => value.AsSpan().TrimStart(Mark) is ['=' or '+' or '-' or '@', ..];
}
