using Seam.Acs;

namespace BuildingRollout;

/// <summary>The files, the building and the provisioner of one command: what all commands begin with.</summary>
internal sealed class RolloutRun : IDisposable
{
    private readonly SeamConnection _connection;

    private RolloutRun(RolloutSettings settings, RolloutFiles files, SeamConnection connection, Building building)
    {
        (Settings, Files, Building, _connection) = (settings, files, building, connection);
        Provisioner = settings.CreateProvisioner(connection.Seam, building.System);
    }

    public RolloutSettings Settings { get; }

    public RolloutFiles Files { get; }

    public Building Building { get; }

    public CodeProvisioner Provisioner { get; }

    /// <summary>Checks the files, connects, and finds the building.</summary>
    public static async Task<RolloutRun> OpenAsync(
        RolloutSettings settings,
        Func<DoorFile, SeamConnection> connect,
        CancellationToken cancellationToken
    )
    {
        var files = RolloutFiles.Open(settings.Folder, settings.Zone);
        SeamConnection? connection = null;
        try
        {
            connection = connect(files.Doors);
            var building = await Building.FindAsync(connection, settings.System, files, cancellationToken);
            return new RolloutRun(settings, files, connection, building);
        }
        catch
        {
            connection?.Dispose();
            files.Dispose();
            throw;
        }
    }

    /// <summary>What all residents are to have, read from the file as it is asked for.</summary>
    public IEnumerable<DesiredAccess> Desired() => Files.Residents.Read().Select(Desire);

    /// <summary>Where the PIN of a step belongs in the files; empty where it is none of them.</summary>
    public IEnumerable<(int Resident, int Door)> PlacesOf(ProvisioningStep step)
    {
        if (step is not { Wanted: { } wanted, Person: { } person })
            yield break;
        if (Files.Residents.PlaceOf(person.UserIdentityKey, person.EmailAddress) is not { } resident)
            yield break;
        foreach (var id in wanted.AcsEntranceIds)
            if (Building.PlaceOf(id) is { } door)
                yield return (resident, door);
    }

    public void Dispose()
    {
        _connection.Dispose();
        Files.Dispose();
    }

    private DesiredAccess Desire(Resident resident) =>
        new()
        {
            UserIdentityKey = resident.Key,
            EmailAddress = resident.Email,
            PhoneNumber = resident.Phone,
            FullName = resident.Name,
            Codes =
            [
                new DesiredCode
                {
                    AcsEntranceIds = [.. resident.Doors.Select(Building.IdOf)],
                    StartsAt = resident.Starts,
                    EndsAt = resident.Ends,
                },
            ],
        };
}
