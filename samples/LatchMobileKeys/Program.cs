using LatchMobileKeys;
using Seam.Acs;
using Seam.Acs.Testing;

var isSimulated = string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable("SEAM_API_KEY"));
if (!isSimulated && args is not [_, _, _, ..])
{
    Console.Error.WriteLine("Usage: LatchMobileKeys NAME EMAIL DOOR [DOOR…]");
    return 2;
}

try
{
    // A key that can't be one is refused here already.
    using var seam = isSimulated ? Simulate() : new SeamClient();
    var guest = isSimulated
        ? new Guest("Jane Doe", "jane@example.com", ["Lobby", "Room 4"])
        : new Guest(args[0], args[1], args[2..]);
    await new MobileKeys(seam, Console.Out).GiveAsync(guest);
    return 0;
}
catch (Exception failure) when (failure is SeamException or JobException)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}

static SeamClient Simulate()
{
    Console.Error.WriteLine("No SEAM_API_KEY: this is a simulated Latch building, and its keys open nothing.");
    var simulator = new SeamSimulator();
    simulator.AddLatchBuilding("Maple House", "Lobby", "Garage", "Room 4");
    return simulator.CreateClient();
}
