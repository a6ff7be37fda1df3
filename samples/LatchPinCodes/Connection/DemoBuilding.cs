using Seam.Acs;
using Seam.Acs.Testing;

namespace LatchPinCodes;

/// <summary>A Latch building in this process, new in every run.</summary>
internal static class DemoBuilding
{
    public static SeamClient Open(TimeProvider time)
    {
        var simulator = new SeamSimulator(new SeamSimulatorOptions { TimeProvider = time });
        simulator.AddLatchBuilding("Maple House", "Lobby", "Garage", "Room 4");
        return simulator.CreateClient();
    }
}
