using CardEncoding;
using Seam.Acs;
using Seam.Acs.Testing;

if (!string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable("SEAM_API_KEY")))
{
    if (args is not [var acsUserId, _, ..])
    {
        Console.Error.WriteLine("Usage: CardEncoding ACS_USER_ID ACS_ENTRANCE_ID [ACS_ENTRANCE_ID…]");
        return 2;
    }

    using var seam = new SeamClient();
    return await RunAsync(seam, acsUserId, args[1..]);
}

Console.Error.WriteLine(
    "No SEAM_API_KEY: this is a simulated hotel, where the first card is laid on the encoder late."
);
var simulator = new SeamSimulator();
var hotel = simulator.AddSystem(SimulatedSystemKind.VisionlineSystem, "Maple Hotel", "Room 1", "Pool");
var frontDesk = simulator.AddEncoder(hotel.AcsSystemId, "Front desk");
var guest = simulator.AddUser(hotel.AcsSystemId, "Jane Doe");
using var simulated = simulator.CreateClient();
await simulated.SimulateEncodersAcs.NextCredentialEncodeWillFailAsync(frontDesk);
return await RunAsync(simulated, guest.AcsUserId, hotel.Entrances.Select(door => door.AcsEntranceId));

static async Task<int> RunAsync(SeamClient seam, string acsUserId, IEnumerable<string> acsEntranceIds)
{
    try
    {
        var isWritten = await new Cards(seam, Console.Out).GiveAsync(acsUserId, [.. acsEntranceIds]);
        return isWritten ? 0 : 1;
    }
    catch (SeamException failure)
    {
        Console.Error.WriteLine(failure.Message);
        return 1;
    }
}
