using Seam.Acs;

namespace BuildingRollout;

/// <summary>Finds the doors of <c>doors.csv</c> among the entrances of a building, by name or ID.</summary>
/// <param name="system">The building.</param>
/// <param name="entrances">Its entrances.</param>
/// <param name="hint">What to do about a door that isn't there; null: nothing in particular.</param>
internal sealed class DoorSearch(AcsSystem system, List<AcsEntrance> entrances, string? hint)
{
    private readonly Dictionary<string, AcsEntrance> _byId = entrances.ToDictionary(entrance => entrance.AcsEntranceId);
    private readonly ILookup<string, AcsEntrance> _byName = entrances.ToLookup(
        entrance => entrance.DisplayName,
        StringComparer.OrdinalIgnoreCase
    );

    /// <returns>The IDs of the entrances, in the order of the file.</returns>
    /// <exception cref="RolloutException">Some aren't there; all of these are in it.</exception>
    public List<string> Find(DoorFile doors)
    {
        var errors = new List<FileError>();
        var found = new Dictionary<string, int>();
        foreach (var door in doors.Doors)
            if (Find(door, found) is { } wrong)
                errors.Add(new FileError(DoorFile.FileName, door.Line, 1, null, wrong));
        return errors.Count == 0
            ? [.. found.Keys]
            : throw new RolloutException(
                ExitCode.Door,
                $"The doors of {DoorFile.FileName} are not those of {system.Name}, which has {Describe()}. "
                    + $"Nothing was changed.{(hint is null ? "" : " " + hint)}",
                errors
            );
    }

    // What is wrong; null: it is found, and noted.
    private string? Find(DoorLine door, Dictionary<string, int> found)
    {
        List<AcsEntrance> matches = _byId.TryGetValue(door.Entrance, out var one) ? [one] : [.. _byName[door.Entrance]];
        return matches switch
        {
            [] => $"{system.Name} has no entrance '{door.Entrance}'.",
            [{ CanUnlockWithCode: false }] => $"'{door.Entrance}' takes no PINs.",
            [var only] => found.TryAdd(only.AcsEntranceId, door.Line)
                ? null
                : $"'{door.Entrance}' is the entrance of line {found[only.AcsEntranceId]}.",
            _ => $"{system.Name} has {matches.Count} entrances '{door.Entrance}'; give the ID of one: "
                + $"{string.Join(", ", matches.Select(entrance => entrance.AcsEntranceId))}.",
        };
    }

    private string Describe()
    {
        const int most = 10;
        var names = string.Join(", ", entrances.Take(most).Select(entrance => entrance.DisplayName));
        return entrances.Count switch
        {
            0 => "none",
            <= most => names,
            _ => $"{names} and {entrances.Count - most} more",
        };
    }
}
