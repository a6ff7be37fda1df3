namespace Seam.Acs.Docs.Tests;

/// <summary>The order of the library's parts. Each part uses those below it only, without exception.</summary>
internal static class Layers
{
    /// <summary>From the top to the bottom; parts in one row don't use each other.</summary>
    public static readonly IReadOnlyList<IReadOnlyList<string>> Rows =
    [
        ["DependencyInjection"],
        ["Client", "HandWrittenMethods", "Webhooks"],
        ["Generated"],
        ["Http/Lookups", "Http/Waiting"],
        ["Http"],
        ["Http/Attempts"],
        ["Http/Calls", "Http/Connections"],
        ["Http/Settings"],
        ["Http/Operations"],
        ["Http/Responses"],
        ["Diagnostics", "Paging"],
        ["Errors"],
        ["Options"],
        ["Redaction"],
        ["ActionAttempts", "Requests"],
        ["Json"],
    ];

    /// <summary>Uses that go up, or sideways.</summary>
    public static IEnumerable<string> Violations(IEnumerable<PartUse> uses) =>
        uses.Where(use => !IsDownward(use)).Select(use => $"{use.From} uses {use.To}: {use.Place}");

    /// <summary>Returns whether a use goes down.</summary>
    public static bool IsDownward(PartUse use) => RowOf(use.From) < RowOf(use.To);

    /// <summary>The row of a part.</summary>
    /// <exception cref="InvalidOperationException">The part has no place yet.</exception>
    public static int RowOf(string part) =>
        Rows.Index().FirstOrDefault(row => row.Item.Contains(part)) is { Item: not null } found
            ? found.Index
            : throw new InvalidOperationException($"The part '{part}' has no place among the layers: give it one.");
}
