namespace LatchPinCodes;

/// <summary>Finds what a user means by an ID or a name.</summary>
internal static class Match
{
    /// <summary>The one with that ID, or else all of that name; case doesn't matter.</summary>
    public static IReadOnlyList<T> ByIdOrName<T>(
        IReadOnlyList<T> items,
        string wanted,
        Func<T, string> id,
        Func<T, string> name
    )
    {
        var byId = items.Where(item => IsSame(id(item), wanted)).ToList();
        return byId.Count > 0 ? byId : [.. items.Where(item => IsSame(name(item), wanted))];
    }

    public static bool IsSame(string? one, string other) =>
        string.Equals(one?.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
