using Seam.Acs;

namespace BuildingRollout;

/// <summary>The building as Seam knows it, with the doors of <c>doors.csv</c> found in it.</summary>
internal sealed class Building
{
    private readonly IReadOnlyList<string> _ids;
    private readonly Dictionary<string, int> _places;
    private readonly Dictionary<string, string> _names;

    private Building(AcsSystem system, List<AcsEntrance> entrances, IReadOnlyList<string> ids, DoorFile? doors)
    {
        System = system;
        _ids = ids;
        _places = ids.Select((id, place) => (id, place)).ToDictionary(door => door.id, door => door.place);
        _names = entrances.ToDictionary(
            entrance => entrance.AcsEntranceId,
            entrance => PlaceOf(entrance.AcsEntranceId) is { } place ? doors!.Doors[place].Name : entrance.DisplayName
        );
    }

    public AcsSystem System { get; }

    /// <summary>Looks the building and the doors of the files up: reads only.</summary>
    /// <param name="connection">The way to it.</param>
    /// <param name="wanted">The system's ID or name; null: the only one that gives PINs for doors.</param>
    /// <param name="files">The files.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <exception cref="RolloutException">The system or a door isn't there.</exception>
    public static async Task<Building> FindAsync(
        SeamConnection connection,
        string? wanted,
        RolloutFiles files,
        CancellationToken cancellationToken
    )
    {
        var system = await PinSystems.FindAsync(connection.Seam, wanted, cancellationToken);
        // What the API would refuse a thousand times is told once, and by its line.
        if (CodeRules.For(system.ExternalType).NeedsEnd && files.Residents.WithoutEnd.Count > 0)
            throw new RolloutException(
                ExitCode.Files,
                $"PINs of {system.Name} need an end; nothing was changed.",
                files.Residents.WithoutEnd
            );
        var entrances = await ReadEntrancesAsync(connection.Seam, system, cancellationToken);
        var ids = new DoorSearch(system, entrances, connection.DoorHint).Find(files.Doors);
        return new Building(system, entrances, ids, files.Doors);
    }

    /// <summary>Looks the building up, whatever doors the files name: reads only.</summary>
    /// <inheritdoc cref="FindAsync(SeamConnection, string?, RolloutFiles, CancellationToken)"/>
    public static async Task<Building> FindAsync(
        SeamConnection connection,
        string? wanted,
        CancellationToken cancellationToken
    )
    {
        var system = await PinSystems.FindAsync(connection.Seam, wanted, cancellationToken);
        return new Building(
            system,
            await ReadEntrancesAsync(connection.Seam, system, cancellationToken),
            ids: [],
            doors: null
        );
    }

    public string IdOf(int door) => _ids[door];

    /// <summary>The place of an entrance in <c>doors.csv</c>; null: it isn't there.</summary>
    public int? PlaceOf(string acsEntranceId) => _places.TryGetValue(acsEntranceId, out var place) ? place : null;

    /// <summary>The doors that a step is about, as <c>doors.csv</c> calls them, or else the building.</summary>
    public string DoorsOf(ProvisioningStep step) =>
        string.Join(", ", step.AcsEntranceIds.Select(id => _names.GetValueOrDefault(id, id)));

    private static async Task<List<AcsEntrance>> ReadEntrancesAsync(
        SeamClient seam,
        AcsSystem system,
        CancellationToken cancellationToken
    ) =>
        await seam
            .EntrancesAcs.ListAllAsync(acsSystemId: system.AcsSystemId, cancellationToken: cancellationToken)
            .ToListAsync(cancellationToken);
}
