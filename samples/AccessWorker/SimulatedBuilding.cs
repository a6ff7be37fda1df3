using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Seam.Acs.Testing;

namespace AccessWorker;

/// <summary>A building in this process, with one PIN that ends today and one that doesn't.</summary>
internal static class SimulatedBuilding
{
    public static void AddSimulatedBuilding(this IHostApplicationBuilder builder)
    {
        Console.Error.WriteLine("No SEAM_API_KEY: this is a simulated building, which is looked at once.");
        var simulator = new SeamSimulator();
        var building = simulator.AddLatchBuilding("Maple House", "Lobby");
        var (jane, john) = (
            simulator.AddUser(building.AcsSystemId, "Jane Doe"),
            simulator.AddUser(building.AcsSystemId, "John Doe")
        );
        var now = TimeProvider.System.GetUtcNow();
        simulator.AddPin(jane.AcsUserId, building.Entrances[0].AcsEntranceId, now.AddDays(-6), now.AddHours(5));
        simulator.AddPin(john.AcsUserId, building.Entrances[0].AcsEntranceId, now, now.AddDays(30));

        builder.Services.Configure<WatchOptions>(watch => watch.Once = true);
        builder
            .Services.AddSeamClient(options => options.ApiKey = simulator.ApiKey)
            .ConfigurePrimaryHttpMessageHandler(() => simulator.CreateHandler());
    }
}
