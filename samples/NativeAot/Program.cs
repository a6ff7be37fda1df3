using System.Runtime.CompilerServices;
using System.Text.Json;
using NativeAot;
using Seam.Acs;
using Seam.Acs.Testing;

try
{
    using var seam = Open();
    var building = new Building(
        [.. await seam.SystemsAcs.ListAsync()],
        await seam.EntrancesAcs.ListAllAsync().ToListAsync()
    );

    // The library's records are members of the program's own types, and need no reflection there either.
    Console.WriteLine(JsonSerializer.Serialize(building, BuildingJson.Default.Building));
    Console.Error.WriteLine(RuntimeFeature.IsDynamicCodeSupported ? "Compiled as it runs." : "Compiled ahead of time.");
    return 0;
}
catch (SeamException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}

static SeamClient Open()
{
    if (!string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable("SEAM_API_KEY")))
        return new SeamClient();
    Console.Error.WriteLine("No SEAM_API_KEY: this is a simulated Latch building.");
    var simulator = new SeamSimulator();
    simulator.AddLatchBuilding("Maple House", "Lobby", "Garage");
    return simulator.CreateClient();
}
