using Seam.Acs;

namespace BuildingRollout;

/// <summary>Chooses between the real API and a simulated building. Nothing after it knows which one it is.</summary>
internal sealed class SeamConnection : IDisposable
{
    private static readonly string[] CredentialVariables = ["SEAM_API_KEY", "SEAM_PERSONAL_ACCESS_TOKEN"];

    private readonly SavedBuilding? _simulated;

    private SeamConnection(SeamClient seam, SavedBuilding? simulated = null) => (Seam, _simulated) = (seam, simulated);

    public SeamClient Seam { get; }

    /// <summary>Whether the environment names a workspace of Seam.</summary>
    public static bool HasKey => CredentialVariables.Any(IsSet);

    /// <summary>Opens the real one where there is a key, and else a simulated one, saying so.</summary>
    public static SeamConnection Open(string folder, DoorFile doors, TimeProvider time, TextWriter notices)
    {
        if (HasKey)
            return new SeamConnection(new SeamClient());
        var ignored = IsSet("SEAM_ENDPOINT") ? " SEAM_ENDPOINT is ignored." : "";
        notices.WriteLine(
            $"No SEAM_API_KEY: this is a simulated Latch building, kept in {SavedBuilding.FileName}, and its PINs open nothing.{ignored}"
        );
        return OpenSimulated(folder, doors, time);
    }

    /// <summary>Opens the simulated building of a folder, which is made with the doors of its files where there is none.</summary>
    public static SeamConnection OpenSimulated(string folder, DoorFile doors, TimeProvider time)
    {
        var building = SavedBuilding.Open(folder, [.. doors.Doors.Select(door => door.Entrance)], time);
        return new SeamConnection(building.CreateClient(), building);
    }

    public void Dispose()
    {
        Seam.Dispose();
        _simulated?.Dispose();
    }

    private static bool IsSet(string variable) =>
        !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(variable));
}
