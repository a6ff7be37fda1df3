namespace Seam.Acs.Samples.Tests;

/// <summary>Runs the sample on a simulated workspace.</summary>
internal static class SampleOnSimulator
{
    public static Task<SampleRun> RunAsync(this SimulatorHost host, params string[] arguments) =>
        SampleProcess.RunAsync(host.Environment, arguments);
}
