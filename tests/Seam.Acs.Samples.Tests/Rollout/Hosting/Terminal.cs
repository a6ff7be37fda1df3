namespace Seam.Acs.Samples.Tests;

/// <summary>Runs the sample in a terminal, as people do, by the command <c>script</c> of util-linux.</summary>
internal static class Terminal
{
    private const string Script = "/usr/bin/script";

    // A pipe that stands for a terminal has no size of its own.
    private const string Sized = "stty cols 100 rows 40; exec";

    /// <summary>Whether there is a terminal to be had. The <c>script</c> of other systems has other options.</summary>
    public static bool IsHere => OperatingSystem.IsLinux() && File.Exists(Script);

    /// <param name="site">The folder, and the environment.</param>
    /// <param name="typed">What is typed; empty: nothing.</param>
    /// <param name="arguments">The command.</param>
    /// <returns>The exit code, and all that the terminal was sent.</returns>
    public static async Task<(int ExitCode, string Screen)> RunAsync(
        RolloutSite site,
        string typed,
        params string[] arguments
    )
    {
        string[] words =
        [
            ChildProcess.Dotnet,
            SampleProcess.PathOf(nameof(BuildingRollout)),
            .. arguments,
            "--folder",
            site.Path(""),
        ];
        var command = $"{Sized} {string.Join(' ', words.Select(word => $"'{word}'"))}";
        using var process = ChildProcess.Start(
            Script,
            ["--quiet", "--return", "--command", command, "/dev/null"],
            new Dictionary<string, string>(site.Environment) { ["TERM"] = "xterm" }
        );
        var screen = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(typed);
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await screen);
    }
}
