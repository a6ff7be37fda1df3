// The main job, compiled ahead of time from the packages alone: it fails where anything needs reflection.
using Microsoft.Extensions.DependencyInjection;
using Seam.Acs;
using Seam.Acs.Testing;

var simulator = new SeamSimulator();
var building = simulator.AddLatchBuilding("Maple House", "Front Door", "Room 101");
var services = new ServiceCollection();
services
    .AddSeamClient(options => options.ApiKey = simulator.ApiKey)
    .ConfigurePrimaryHttpMessageHandler(simulator.CreateHandler);
await using var provider = services.BuildServiceProvider();
var seam = provider.GetRequiredService<SeamClient>();

var resident = await seam.UserIdentities.CreateAsync(fullName: "Jane Doe", emailAddress: "jane@example.com");
var user = await seam.UsersAcs.CreateAsync(
    acsSystemId: building.AcsSystemId,
    fullName: "Jane Doe",
    userIdentityId: resident.UserIdentityId
);
var pins = 0;
await foreach (var entrance in seam.EntrancesAcs.ListAllAsync(acsSystemId: building.AcsSystemId))
{
    var credential = seam.CredentialsAcs.Create(
        acsUserId: user.AcsUserId,
        accessMethod: "code",
        allowedAcsEntranceIds: [entrance.AcsEntranceId],
        startsAt: "2026-07-01T15:00:00Z",
        endsAt: "2026-07-08T10:00:00Z"
    );
    var opened = seam.CredentialsAcs.ListAccessibleEntrances(acsCredentialId: credential.AcsCredentialId);
    if (credential.Code is not { Length: > 0 } || opened is not [{ } only] || only != entrance)
        throw new InvalidOperationException($"The credential for {entrance.DisplayName} is not what was asked for.");
    pins++;
}

try
{
    seam.CredentialsAcs.Get("00000000-0000-0000-0000-000000000000");
    throw new InvalidOperationException("A credential that does not exist was found.");
}
catch (SeamNotFoundException notFound)
{
    Console.WriteLine($"{pins} PINs made; {notFound.ErrorType} told apart.");
}

return pins == 2 ? 0 : 1;
