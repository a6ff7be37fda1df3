namespace Seam.Acs.Docs.Tests;

/// <summary>The order of the library's parts: each uses those below it only, but for what is listed here.</summary>
internal static class Layers
{
    /// <summary>From the top to the bottom; parts in one row don't use each other.</summary>
    public static readonly IReadOnlyList<IReadOnlyList<string>> Rows =
    [
        ["DependencyInjection", "Provisioning"],
        ["Client", "Resources", "Webhooks"],
        ["Generated"],
        ["Http"],
        ["ActionAttempts", "Paging"],
        ["Diagnostics"],
        ["Errors"],
        ["Json", "Options"],
    ];

    /// <summary>What goes up all the same, and why.</summary>
    public static readonly IReadOnlyList<(string From, string To, string Why)> Exceptions =
    [
        (
            "ActionAttempts",
            "Http",
            "Waiting for an action is sending calls, and sending an action may be waiting for it."
        ),
        ("Diagnostics", "ActionAttempts", "The span of a wait tells its time limit."),
        ("Diagnostics", "Http", "What is told of a call is read from the call under way."),
        ("Errors", "ActionAttempts", "The exception of a failed action tells its type."),
        ("Errors", "Http", "An exception tells what the call under way knows: attempts, request ID, outcome."),
        ("Http", "Client", "Messages name the client and its methods."),
        ("Options", "ActionAttempts", "How long to wait for actions is an option."),
        ("Options", "Http", "The raw answer is given to a callback that is an option."),
    ];

    /// <summary>Uses that go up, or sideways, and are not listed.</summary>
    public static IEnumerable<string> Violations(IEnumerable<PartUse> uses) =>
        uses.Where(use => IsUpward(use) && !IsException(use)).Select(use => $"{use.From} uses {use.To}: {use.Place}");

    /// <summary>What goes down.</summary>
    public static IEnumerable<PartUse> Downward(IEnumerable<PartUse> uses) => uses.Where(use => !IsUpward(use));

    public static bool IsException(PartUse use) =>
        Exceptions.Any(exception => (exception.From, exception.To) == (use.From, use.To));

    /// <summary>The row of a part.</summary>
    /// <exception cref="InvalidOperationException">The part has no place yet.</exception>
    public static int RowOf(string part) =>
        Rows.Index().FirstOrDefault(row => row.Item.Contains(part)) is { Item: not null } found
            ? found.Index
            : throw new InvalidOperationException($"The part '{part}' has no place among the layers: give it one.");

    private static bool IsUpward(PartUse use) => RowOf(use.From) >= RowOf(use.To);
}
