// Seam's own SDK, version 1.3.0, and ours in one program. What both have a name for is told apart by an alias.
using Seam.Acs;
using Seam.Acs.Testing;
using SdkClient = Seam.Client.SeamClient;
using SdkCredential = Seam.Model.AcsCredential;
using SdkException = Seam.Client.SeamException;
using SdkUser = Seam.Model.AcsUser;

var simulator = new SeamSimulator();
var building = simulator.AddLatchBuilding("Maple House", "Front Door");
var door = building.Entrances[0].AcsEntranceId;
await using var server = await SimulatorServer.StartAsync(simulator);
using var theirs = new SdkClient(basePath: server.Address.AbsoluteUri, apiToken: simulator.ApiKey);
using var ours = new SeamClient(new SeamClientOptions { ApiKey = simulator.ApiKey, Endpoint = server.Address });

// Each goes on with what the other one has made.
SdkUser guest = await theirs.UsersAcs.CreateAsync(acsSystemId: building.AcsSystemId, fullName: "Jane Doe");
AcsUser sameGuest = await ours.UsersAcs.GetAsync(acsUserId: guest.AcsUserId);
AcsCredential pin = await ours.CredentialsAcs.CreateAsync(
    accessMethod: AcsCredentialAccessMethod.Code,
    acsUserId: guest.AcsUserId,
    allowedAcsEntranceIds: [door],
    startsAt: DateTimeOffset.UtcNow.AddMinutes(-1),
    endsAt: DateTimeOffset.UtcNow.AddDays(1)
);
SdkCredential samePin = await theirs.CredentialsAcs.GetAsync(acsCredentialId: pin.AcsCredentialId);
Check(sameGuest.FullName == guest.FullName, "The guest has another name.");
Check(samePin.Code == pin.Code && simulator.ExplainPin(samePin.Code!, door).Opens, "The PIN opens no door.");

// An error of the one is none of the other.
Check(await FailsAsync(() => theirs.UsersAcs.GetAsync(acsUserId: Guid.Empty.ToString())) is "theirs", "It was found.");
Check(await FailsAsync(() => ours.UsersAcs.GetAsync(acsUserId: Guid.Empty.ToString())) is "ours", "It was found.");
Console.WriteLine("Seam's own SDK made a user, and Seam.Acs a PIN for it.");

static async Task<string?> FailsAsync(Func<Task> call)
{
    try
    {
        await call();
    }
    catch (SdkException exception) when (exception.ErrorCode == StatusCodes.Status404NotFound)
    {
        return "theirs";
    }
    catch (SeamNotFoundException)
    {
        return "ours";
    }
    return null;
}

static void Check(bool holds, string otherwise)
{
    if (!holds)
        throw new InvalidOperationException(otherwise);
}
