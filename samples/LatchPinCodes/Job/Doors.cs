using Seam.Acs;

namespace LatchPinCodes;

/// <summary>Finds the doors that get PINs.</summary>
internal sealed class Doors(SeamClient seam)
{
    private const int MaxListed = 10;

    /// <param name="system">The building.</param>
    /// <param name="wanted">IDs or names; empty: all that take PINs.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    public async Task<IReadOnlyList<AcsEntrance>> FindAsync(
        AcsSystem system,
        IReadOnlyList<string> wanted,
        CancellationToken cancellationToken
    )
    {
        // The API answers in pages; this reads on to the last one.
        var all = await seam
            .EntrancesAcs.ListAllAsync(acsSystemId: system.AcsSystemId, cancellationToken: cancellationToken)
            .ToListAsync(cancellationToken);
        var doors = wanted.Count == 0 ? all.Where(TakesPins).ToList() : Choose(all, wanted, system);
        return doors.Count > 0 ? doors : throw Fail($"{system.Name} has no doors that take PINs.");
    }

    private static List<AcsEntrance> Choose(List<AcsEntrance> all, IReadOnlyList<string> wanted, AcsSystem system)
    {
        var choices = wanted
            .Select(name =>
                (Name: name, Doors: Match.ByIdOrName(all, name, door => door.AcsEntranceId, door => door.DisplayName))
            )
            .ToList();

        var missing = choices.Where(choice => choice.Doors.Count == 0).Select(choice => $"'{choice.Name}'").ToList();
        if (missing.Count > 0)
        {
            throw Fail($"{system.Name} has no door {string.Join(" and no door ", missing)}. It has: {Describe(all)}.");
        }

        if (choices.Find(choice => choice.Doors.Count > 1) is { Name: not null } several)
            throw Fail($"Several doors are called '{several.Name}'; give an ID: {Ids(several.Doors)}.");

        var chosen = choices.Select(choice => choice.Doors[0]).DistinctBy(door => door.AcsEntranceId).ToList();
        return chosen.Find(door => !TakesPins(door)) is { } other
            ? throw Fail($"{other.DisplayName} takes no PINs.")
            : chosen;
    }

    // Unknown counts as yes: the API refuses what can't be.
    private static bool TakesPins(AcsEntrance door) => door.CanUnlockWithCode != false;

    private static string Describe(List<AcsEntrance> doors) =>
        doors.Count == 0 ? "none"
        : doors.Count <= MaxListed ? string.Join(", ", doors.Select(door => door.DisplayName))
        : $"{string.Join(", ", doors.Take(MaxListed).Select(door => door.DisplayName))} and {doors.Count - MaxListed} more";

    private static string Ids(IEnumerable<AcsEntrance> doors) =>
        string.Join(", ", doors.Select(door => door.AcsEntranceId));

    private static JobException Fail(string message) => new(ExitCode.Door, message);
}
