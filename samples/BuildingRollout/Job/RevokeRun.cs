using Seam.Acs;

namespace BuildingRollout;

/// <summary>What taking PINs away begins with: the building and the people, however the rest of the files looks.</summary>
internal sealed class RevokeRun : IDisposable
{
    private readonly SeamConnection _connection;

    private RevokeRun(RolloutSettings settings, ListedPeople listed, SeamConnection connection, Building building)
    {
        (Settings, Listed, Building, _connection) = (settings, listed, building, connection);
        People = new BuildingPeople(connection.Seam, building.System.AcsSystemId);
        Provisioner = settings.CreateProvisioner(connection.Seam, building.System);
    }

    public RolloutSettings Settings { get; }

    /// <summary>Who stands in <c>residents.csv</c>.</summary>
    public ListedPeople Listed { get; }

    public Building Building { get; }

    /// <summary>Whom the building knows.</summary>
    public BuildingPeople People { get; }

    public CodeProvisioner Provisioner { get; }

    /// <summary>Reads what is needed of the files, connects, and finds the building.</summary>
    public static async Task<RevokeRun> OpenAsync(
        RolloutSettings settings,
        Func<Func<DoorFile>, SeamConnection> connect,
        CancellationToken cancellationToken
    )
    {
        // What it will have to write is read first: where that fails nothing may have been taken away.
        PinFile.Read(settings.Folder);
        var listed =
            settings.Revoked.Count == 0
                ? ListedPeople.ReadAll(settings.Folder)
                : ListedPeople.ReadIfThere(settings.Folder);
        var connection = connect(() => DoorFile.Read(settings.Folder));
        try
        {
            var building = await Building.FindAsync(connection, settings.System, cancellationToken);
            return new RevokeRun(settings, listed, connection, building);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public void Dispose() => _connection.Dispose();
}
