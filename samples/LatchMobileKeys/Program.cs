using LatchMobileKeys;
using Seam.Acs;
using Seam.Acs.Testing;

if (!string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable("SEAM_API_KEY")))
{
    if (args is not [var fullName, var email, _, ..])
    {
        Console.Error.WriteLine("Usage: LatchMobileKeys NAME EMAIL DOOR [DOOR…]");
        return 2;
    }

    using var seam = new SeamClient();
    return await RunAsync(seam, new Guest(fullName, email, args[2..]));
}

Console.Error.WriteLine("No SEAM_API_KEY: this is a simulated Latch building, and its keys open nothing.");
var simulator = new SeamSimulator();
simulator.AddLatchBuilding("Maple House", "Lobby", "Garage", "Room 4");
using var simulated = simulator.CreateClient();
return await RunAsync(simulated, new Guest("Jane Doe", "jane@example.com", ["Lobby", "Room 4"]));

static async Task<int> RunAsync(SeamClient seam, Guest guest)
{
    try
    {
        await new MobileKeys(seam, Console.Out).GiveAsync(guest);
        return 0;
    }
    catch (Exception failure) when (failure is SeamException or JobException)
    {
        Console.Error.WriteLine(failure.Message);
        return 1;
    }
}
