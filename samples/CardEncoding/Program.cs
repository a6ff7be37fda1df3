using CardEncoding;
using Seam.Acs;
using Seam.Acs.Testing;

var isSimulated = string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable("SEAM_API_KEY"));
if (!isSimulated && args is not [_, _, ..])
{
    Console.Error.WriteLine("Usage: CardEncoding ACS_USER_ID ACS_ENTRANCE_ID [ACS_ENTRANCE_ID…]");
    return 2;
}

try
{
    return await (isSimulated ? SimulateAsync() : GiveAsync(args[0], args[1..])) ? 0 : 1;
}
catch (SeamException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}

static async Task<bool> GiveAsync(string acsUserId, IReadOnlyList<string> acsEntranceIds)
{
    using var seam = new SeamClient();
    return await new Cards(seam, Console.Out).GiveAsync(acsUserId, acsEntranceIds);
}

static async Task<bool> SimulateAsync()
{
    Console.Error.WriteLine(
        "No SEAM_API_KEY: this is a simulated hotel, where the first card is laid on the encoder late."
    );
    var simulator = new SeamSimulator();
    var hotel = simulator.AddSystem(SimulatedSystemKind.VisionlineSystem, "Maple Hotel", "Room 1", "Pool");
    var frontDesk = simulator.AddEncoder(hotel.AcsSystemId, "Front desk");
    var guest = simulator.AddUser(hotel.AcsSystemId, "Jane Doe");
    using var seam = simulator.CreateClient();
    await seam.SimulateEncodersAcs.NextCredentialEncodeWillFailAsync(frontDesk);
    return await new Cards(seam, Console.Out).GiveAsync(
        guest.AcsUserId,
        [.. hotel.Entrances.Select(door => door.AcsEntranceId)]
    );
}
