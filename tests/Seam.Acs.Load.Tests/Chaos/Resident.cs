namespace Seam.Acs.Load.Tests;

/// <summary>What one caller can know, by what it was told, of a user that it made.</summary>
internal sealed class Resident(string id, string name)
{
    public string Id { get; } = id;

    /// <summary>The names that it can have: one, unless a change of it has an unknown outcome.</summary>
    public HashSet<string> Names { get; } = [name];

    /// <summary>Whether it can be suspended, and whether it can be not.</summary>
    public HashSet<bool> Suspended { get; } = [false];

    public bool MayBeGone { get; set; }

    public bool IsGone { get; set; }

    /// <summary>The PINs that the caller was told of, by the IDs of their credentials.</summary>
    public Dictionary<string, string?> Pins { get; } = [];

    /// <summary>How many more there may be.</summary>
    public int PossiblePins { get; set; }

    /// <summary>Takes in a change: it is made, not made, or may be.</summary>
    public static void Change<TValue, T>(HashSet<TValue> values, TValue value, Told<T> told)
    {
        if (told.Succeeded)
            values.Clear();
        if (told.Succeeded || told.OutcomeUnknown)
            values.Add(value);
    }

    /// <summary>What contradicts what is known; <c>null</c> where nothing does. What was seen is known from then on.</summary>
    public string? See(string name, bool isSuspended)
    {
        if (IsGone)
            return "a user is there that was deleted";
        if (!Names.Contains(name))
            return $"a user is called '{name}', not {string.Join(" or ", Names)}";
        if (!Suspended.Contains(isSuspended))
            return $"a user is {(isSuspended ? "" : "not ")}suspended";
        (MayBeGone, _) = (false, Names.RemoveWhere(other => other != name));
        Suspended.RemoveWhere(other => other != isSuspended);
        return null;
    }

    /// <inheritdoc cref="See(string, bool)"/>
    public string? See(AcsUser user) => See(user.FullName ?? "", user.IsSuspended ?? false);

    public string? SeeNothing()
    {
        if (!MayBeGone && !IsGone)
            return "a user is not there that was made and not deleted";
        IsGone = true;
        return null;
    }
}
