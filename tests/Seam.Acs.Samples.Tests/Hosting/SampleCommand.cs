using BuildingRollout;
using LatchPinCodes;

namespace Seam.Acs.Samples.Tests;

/// <summary>
/// The command lines of the larger samples, run in the process of the tests. They get their own environment, streams and
/// clock, on which waits pass at once. The time zone is that of the machine, as for processes.
/// </summary>
internal static class SampleCommand
{
    // All runs are on the same day, also if the tests run at midnight.
    private static readonly DateTimeOffset Start = TimeProvider.System.GetUtcNow();

    /// <summary>Runs LatchPinCodes.</summary>
    public static async Task<SampleRun> RunPinsAsync(
        IReadOnlyDictionary<string, string> environment,
        params string[] arguments
    )
    {
        var time = new TestTime { Now = Start };
        using var output = new StringWriter();
        using var error = new StringWriter();
        var connection = new LatchPinCodes.SeamConnection(
            environment.GetValueOrDefault,
            () => CreateClient(environment, time)
        );
        var command = new PinCommand(time, output, error, connection);
        var exitCode = await command.RunAsync(arguments, TestContext.Current.CancellationToken);
        return new SampleRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Runs LatchPinCodes on a simulated workspace.</summary>
    public static Task<SampleRun> RunAsync(this SimulatorHost host, params string[] arguments) =>
        RunPinsAsync(host.Environment, arguments);

    /// <summary>Runs BuildingRollout.</summary>
    public static async Task<SampleRun> RunRolloutAsync(
        IReadOnlyDictionary<string, string> environment,
        params string[] arguments
    )
    {
        var time = new TestTime { Now = Start };
        using var output = new StringWriter();
        using var error = new StringWriter();
        var command = new RolloutCommand(
            time,
            new CommandConsole(output, error, Input: null),
            new SeamEnvironment(environment.GetValueOrDefault, () => CreateClient(environment, time))
        );
        var exitCode = await command.RunAsync(arguments, TestContext.Current.CancellationToken);
        return new SampleRun(exitCode, output.ToString(), error.ToString());
    }

    // The endpoint is always given, as the client would read it from the machine's environment otherwise.
    private static SeamClient CreateClient(IReadOnlyDictionary<string, string> environment, TimeProvider time) =>
        new(
            new SeamClientOptions
            {
                ApiKey = environment.GetValueOrDefault("SEAM_API_KEY"),
                PersonalAccessToken = environment.GetValueOrDefault("SEAM_PERSONAL_ACCESS_TOKEN"),
                WorkspaceId = environment.GetValueOrDefault("SEAM_WORKSPACE_ID"),
                Endpoint = new Uri(environment["SEAM_ENDPOINT"]),
                TimeProvider = time,
            }
        );
}
