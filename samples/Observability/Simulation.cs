using System.Net;
using Microsoft.Extensions.Logging;
using Seam.Acs;
using Seam.Acs.Testing;

namespace Observability;

/// <summary>A morning in a simulated building: one call that mends itself, and one whose answer is lost.</summary>
internal sealed class Simulation
{
    private readonly SeamSimulator _simulator = new();
    private readonly SimulatedSystem _building;

    public Simulation() => _building = _simulator.AddLatchBuilding("Maple House", "Lobby", "Garage");

    public SeamClient CreateClient(ILoggerFactory loggerFactory) =>
        _simulator.CreateClient(options => options.LoggerFactory = loggerFactory);

    public async Task RunAsync(SeamClient seam, TextWriter output)
    {
        // A read may be repeated, so the caller doesn't notice.
        _simulator.Faults.FailNext("acs/systems/list", HttpStatusCode.ServiceUnavailable);
        var systems = await seam.SystemsAcs.ListAsync();
        output.WriteLine($"Found {systems.Count} building, at the second attempt.");

        var resident = await seam.UsersAcs.CreateAsync(
            acsSystemId: _building.AcsSystemId,
            fullName: "Jane Doe",
            emailAddress: "jane@example.com"
        );
        await MakePinAsync(seam, resident, "Lobby");
        output.WriteLine("Made a PIN for the lobby.");

        // The PIN is made, and the connection breaks before the answer is there: this one must not be repeated.
        _simulator.Faults.DropNext("acs/credentials/create", FaultMoment.AfterEffect);
        try
        {
            await MakePinAsync(seam, resident, "Garage");
        }
        catch (SeamTransportException failure) when (failure.OutcomeUnknown)
        {
            output.WriteLine("No answer for the garage: it may have its PIN, or not.");
        }

        var credentials = await seam.CredentialsAcs.ListAsync(acsUserId: resident.AcsUserId);
        output.WriteLine($"A look tells: there are {credentials.Count} PINs.");
    }

    private Task<AcsCredential> MakePinAsync(SeamClient seam, AcsUser resident, string door) =>
        seam.CredentialsAcs.CreateAsync(
            accessMethod: AcsCredentialAccessMethod.Code,
            acsUserId: resident.AcsUserId,
            allowedAcsEntranceIds: [_building.Entrance(door).AcsEntranceId],
            startsAt: DateTimeOffset.Parse("2031-05-01T15:00:00Z"),
            endsAt: DateTimeOffset.Parse("2031-05-08T10:00:00Z")
        );
}
