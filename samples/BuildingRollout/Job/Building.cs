using Seam.Acs;

namespace BuildingRollout;

/// <summary>The building as Seam knows it, with the doors of <c>doors.csv</c> found in it.</summary>
internal sealed class Building
{
    private readonly IReadOnlyList<string> _ids;
    private readonly Dictionary<string, int> _places;

    private Building(AcsSystem system, IReadOnlyList<string> ids)
    {
        System = system;
        _ids = ids;
        _places = ids.Select((id, place) => (id, place)).ToDictionary(door => door.id, door => door.place);
    }

    public AcsSystem System { get; }

    /// <summary>Looks the building and its doors up: reads only.</summary>
    /// <param name="seam">The client.</param>
    /// <param name="wanted">The system's ID or name; null: the only one that gives PINs for doors.</param>
    /// <param name="files">The files.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <exception cref="RolloutException">The system or a door isn't there.</exception>
    public static async Task<Building> FindAsync(
        SeamClient seam,
        string? wanted,
        RolloutFiles files,
        CancellationToken cancellationToken
    )
    {
        var system = await PinSystems.FindAsync(seam, wanted, cancellationToken);
        // What the API would refuse a thousand times is told once, and by its line.
        if (CodeRules.For(system.ExternalType).NeedsEnd && files.Residents.WithoutEnd.Count > 0)
            throw new RolloutException(
                ExitCode.Files,
                $"PINs of {system.Name} need an end; nothing was changed.",
                files.Residents.WithoutEnd
            );
        var entrances = await seam
            .EntrancesAcs.ListAllAsync(acsSystemId: system.AcsSystemId, cancellationToken: cancellationToken)
            .ToListAsync(cancellationToken);
        return new Building(system, FindDoors(system, entrances, files.Doors));
    }

    public string IdOf(int door) => _ids[door];

    /// <summary>The place of an entrance in <c>doors.csv</c>; null: it isn't there.</summary>
    public int? PlaceOf(string acsEntranceId) => _places.TryGetValue(acsEntranceId, out var place) ? place : null;

    private static List<string> FindDoors(AcsSystem system, List<AcsEntrance> entrances, DoorFile doors)
    {
        var byId = entrances.ToDictionary(entrance => entrance.AcsEntranceId);
        var byName = entrances.ToLookup(entrance => entrance.DisplayName, StringComparer.OrdinalIgnoreCase);
        var errors = new List<FileError>();
        var found = new Dictionary<string, int>();
        foreach (var door in doors.Doors)
        {
            List<AcsEntrance> matches = byId.TryGetValue(door.Entrance, out var one)
                ? [one]
                : [.. byName[door.Entrance]];
            var wrong = matches switch
            {
                [] => $"{system.Name} has no entrance '{door.Entrance}'.",
                [{ CanUnlockWithCode: false }] => $"'{door.Entrance}' takes no PINs.",
                [var only] => found.TryAdd(only.AcsEntranceId, door.Line)
                    ? null
                    : $"'{door.Entrance}' is the entrance of line {found[only.AcsEntranceId]}.",
                _ => $"{system.Name} has {matches.Count} entrances '{door.Entrance}'; give the ID of one: "
                    + $"{string.Join(", ", matches.Select(entrance => entrance.AcsEntranceId))}.",
            };
            if (wrong is not null)
                errors.Add(new FileError(DoorFile.FileName, door.Line, 1, null, wrong));
        }

        return errors.Count == 0
            ? [.. found.Keys]
            : throw new RolloutException(
                ExitCode.Door,
                $"The doors of {DoorFile.FileName} are not those of {system.Name}, which has {Describe(entrances)}. Nothing was changed.",
                errors
            );
    }

    private static string Describe(List<AcsEntrance> entrances)
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
