using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Seam.Acs.Samples.Tests;

/// <summary>A built sample, run as its users run it: as a process, with its output piped.</summary>
internal sealed class SampleProcess : IDisposable
{
    private const string LatchPinCodes = "LatchPinCodes";

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    private SampleProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _errors = process.StandardError.ReadToEndAsync();
    }

    public int Id => _process.Id;

    /// <summary>Runs it to its end.</summary>
    public static async Task<SampleRun> RunAsync(
        IReadOnlyDictionary<string, string> environment,
        params string[] arguments
    )
    {
        using var process = Start(environment, arguments);
        return await process.WaitAsync();
    }

    /// <summary>Runs another sample than the first one to its end.</summary>
    public static async Task<SampleRun> RunOtherAsync(
        string sample,
        IReadOnlyDictionary<string, string> environment,
        params string[] arguments
    )
    {
        using var process = Start(sample, environment, arguments);
        return await process.WaitAsync();
    }

    private static string Metadata(string key) =>
        typeof(SampleProcess)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == key)
            .Value!;

    public static SampleProcess Start(IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        Start(LatchPinCodes, environment, arguments);

    private static SampleProcess Start(
        string sample,
        IReadOnlyDictionary<string, string> environment,
        string[] arguments
    )
    {
        var start = new ProcessStartInfo(DotnetPath())
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.ArgumentList.Add(Path.Combine(Metadata("Samples"), sample, Metadata("SampleOutput"), $"{sample}.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        // What the machine has set must not reach the real API.
        foreach (
            var name in start
                .Environment.Keys.Where(name => name.StartsWith("SEAM_", StringComparison.Ordinal))
                .ToList()
        )
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new SampleProcess(Process.Start(start)!);
    }

    public async Task<SampleRun> WaitAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new SampleRun(_process.ExitCode, await _output, await _errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    // The runtime that runs the tests lies in shared/Microsoft.NETCore.App/VERSION beneath the folder of its host.
    private static string DotnetPath() =>
        Path.GetFullPath(
            Path.Combine(
                RuntimeEnvironment.GetRuntimeDirectory(),
                "..",
                "..",
                "..",
                OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"
            )
        );
}
