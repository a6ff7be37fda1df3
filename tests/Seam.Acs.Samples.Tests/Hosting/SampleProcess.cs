using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading.Channels;

namespace Seam.Acs.Samples.Tests;

/// <summary>A built sample, run as its users run it: as a process, with its output piped.</summary>
internal sealed class SampleProcess : IDisposable
{
    private const string LatchPinCodes = "LatchPinCodes";

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;
    private readonly Channel<string> _errorLines = Channel.CreateUnbounded<string>();

    private SampleProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _errors = ReadErrorsAsync();
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

    /// <summary>Starts any sample.</summary>
    public static SampleProcess Start(
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

    /// <summary>Completes when it has ended, however that is.</summary>
    public Task EndAsync() => _process.WaitForExitAsync(TestContext.Current.CancellationToken);

    /// <summary>Waits for a line on standard error.</summary>
    public async Task ReadErrorLineAsync(Func<string, bool> isMeant)
    {
        await foreach (var line in _errorLines.Reader.ReadAllAsync(TestContext.Current.CancellationToken))
            if (isMeant(line))
                return;
        Assert.Fail($"It ended without the line: {await _errors}");
    }

    public async Task<SampleRun> WaitAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new SampleRun(_process.ExitCode, await _output, await _errors);
    }

    /// <summary>Ends it at once, without a word to it: SIGKILL.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Does what Ctrl-C in its terminal does.</summary>
    public async Task InterruptAsync()
    {
        using var kill = Process.Start("kill", ["-INT", $"{Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, kill.ExitCode);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private async Task<string> ReadErrorsAsync()
    {
        var errors = new StringBuilder();
        while (await _process.StandardError.ReadLineAsync() is { } line)
        {
            errors.Append(line).Append('\n');
            _errorLines.Writer.TryWrite(line);
        }

        _errorLines.Writer.TryComplete();
        return errors.ToString();
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
