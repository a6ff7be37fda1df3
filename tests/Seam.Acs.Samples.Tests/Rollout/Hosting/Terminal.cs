using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;

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
        string[] words = [Dotnet, Sample, .. arguments, "--folder", site.Path("")];
        var command = $"{Sized} {string.Join(' ', words.Select(word => $"'{word}'"))}";
        var start = new ProcessStartInfo(Script, ["--quiet", "--return", "--command", command, "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        // What the machine has set must not reach the real API.
        foreach (var name in start.Environment.Keys.Where(IsOfSeam).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in site.Environment)
            start.Environment[name] = value;
        start.Environment["TERM"] = "xterm";

        using var process = Process.Start(start)!;
        var screen = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(typed);
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await screen);
    }

    private static bool IsOfSeam(string variable) => variable.StartsWith("SEAM_", StringComparison.Ordinal);

    private static string Dotnet =>
        Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));

    private static string Sample =>
        Path.Combine(
            Metadata("Samples"),
            nameof(BuildingRollout),
            Metadata("SampleOutput"),
            $"{nameof(BuildingRollout)}.dll"
        );

    private static string Metadata(string key) =>
        typeof(Terminal)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == key)
            .Value!;
}
