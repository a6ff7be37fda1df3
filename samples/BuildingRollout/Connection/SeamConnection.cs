using Seam.Acs;

namespace BuildingRollout;

/// <summary>
/// Chooses between the real API and a simulated building. A folder is that of one building: what a simulated one made must
/// never be taken for what a real one has, or the other way round.
/// </summary>
internal sealed class SeamConnection : IDisposable
{
    private readonly SavedBuilding? _simulated;

    private SeamConnection(SeamClient seam, SavedBuilding? simulated = null) => (Seam, _simulated) = (seam, simulated);

    public SeamClient Seam { get; }

    /// <summary>What to do about a door that the building doesn't have, in words; null: nothing in particular.</summary>
    public string? DoorHint =>
        _simulated is null
            ? null
            : $"A simulated building has the doors that {DoorFile.FileName} had when it was made. {SavedBuilding.ToBeginAnew}";

    /// <summary>Returns whether a run in a folder is on a simulated building.</summary>
    public static bool IsSimulated(SeamEnvironment environment, string folder) =>
        !environment.HasKey && !IsOfRealBuilding(folder);

    /// <summary>Opens the real one where there is a key, and else a simulated one, saying so.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="folder">The folder of the files.</param>
    /// <param name="doors">Gives the doors of a new simulated building.</param>
    /// <param name="changes">Whether the building is to be changed.</param>
    /// <param name="time">The clock.</param>
    /// <param name="notices">Where it is said.</param>
    /// <exception cref="RolloutException">Key and folder don't go together.</exception>
    public static SeamConnection Open(
        SeamEnvironment environment,
        string folder,
        Func<DoorFile> doors,
        bool changes,
        TimeProvider time,
        TextWriter notices
    )
    {
        if (environment.HasKey)
        {
            // The next run without a key would take the PINs of the real building for simulated ones.
            return !changes || !SavedBuilding.ExistsIn(folder)
                ? new SeamConnection(environment.CreateClient())
                : throw new RolloutException(
                    ExitCode.Key,
                    $"A key is set, but {folder} is the folder of a simulated building. Delete {SavedBuilding.FileName} "
                        + $"there, whose PINs open nothing, or use another folder. Nothing was changed."
                );
        }

        if (IsOfRealBuilding(folder))
            throw new RolloutException(
                ExitCode.Key,
                $"No SEAM_API_KEY is set, but {PinFile.FileName} is here, and no simulated building that it could be of. "
                    + "Set the key of the real building. If the PINs are of a simulated building that is gone, delete "
                    + $"{PinFile.FileName}. Nothing was changed."
            );
        var ignored = environment.HasEndpoint ? " SEAM_ENDPOINT is ignored." : "";
        notices.WriteLine(
            $"No SEAM_API_KEY: this is a simulated Latch building, kept in {SavedBuilding.FileName}, and its PINs open nothing.{ignored}"
        );
        return OpenSimulated(folder, doors, time);
    }

    /// <summary>Opens the simulated building of a folder, which is made with the doors of its files where there is none.</summary>
    public static SeamConnection OpenSimulated(string folder, Func<DoorFile> doors, TimeProvider time)
    {
        var building = SavedBuilding.Open(folder, () => doors().Doors.Select(door => door.Entrance), time);
        return new SeamConnection(building.CreateClient(), building);
    }

    public void Dispose()
    {
        Seam.Dispose();
        _simulated?.Dispose();
    }

    private static bool IsOfRealBuilding(string folder) => PinFile.ExistsIn(folder) && !SavedBuilding.ExistsIn(folder);
}
