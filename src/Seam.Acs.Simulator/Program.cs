namespace Seam.Acs.Simulator;

internal static class Program
{
    private static Task<int> Main(string[] arguments) => new SimulatorCommand(TimeProvider.System).RunAsync(arguments);
}
