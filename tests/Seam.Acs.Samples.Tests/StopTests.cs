using LatchPinCodes;

namespace Seam.Acs.Samples.Tests;

/// <summary>Ctrl-C while the sample waits for an answer.</summary>
public sealed class StopTests
{
    [Theory]
    [InlineData("/acs/systems/list", "Stopped. Nothing was created.")]
    [InlineData(
        "/acs/credentials/create",
        "2 of 3 doors have their PINs, see above. Whether the PIN for Room 4 was made is not known"
    )]
    public async Task It_stops_and_tells_what_was_done(string path, string told)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows sends Ctrl-C to consoles, not to processes.");
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby", "Garage", "Room 4");
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        host.BeforeServing = current =>
        {
            if (
                current != path
                || (path.EndsWith("/create", StringComparison.Ordinal) && host.Simulator.Credentials.Count < 2)
            )
                return Task.CompletedTask;
            reached.TrySetResult();
            return Task.Delay(Timeout.Infinite);
        };

        using var sample = SampleProcess.Start("LatchPinCodes", host.Environment, "--json");
        var ending = sample.WaitAsync();
        await Task.WhenAny(reached.Task, ending);
        Assert.True(reached.Task.IsCompleted, "It ended before it could be stopped.");
        sample.Interrupt();
        var run = await ending;

        Assert.Contains(told, run.AssertFailed(ExitCode.Stopped));
        Assert.Equal(host.Simulator.Credentials.Count, run.Output.Length == 0 ? 0 : run.Rows.Count);
    }
}
