using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Threading.Channels;

namespace Seam.Acs.Samples.Tests;

/// <summary>A built sample, run as its users run it: as a process, with its output piped.</summary>
internal sealed class SampleProcess : IDisposable
{
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

    /// <summary>Starts a sample.</summary>
    public static SampleProcess Start(
        string sample,
        IReadOnlyDictionary<string, string> environment,
        params string[] arguments
    ) => new(ChildProcess.Start(ChildProcess.Dotnet, [PathOf(sample), .. arguments], environment));

    /// <summary>Runs a sample to its end.</summary>
    public static async Task<SampleRun> RunAsync(
        string sample,
        IReadOnlyDictionary<string, string> environment,
        params string[] arguments
    )
    {
        using var process = Start(sample, environment, arguments);
        return await process.WaitAsync();
    }

    /// <summary>Returns the path of the program that a sample is built to.</summary>
    public static string PathOf(string sample) =>
        Path.Combine(Metadata("Samples"), sample, Metadata("SampleOutput"), $"{sample}.dll");

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
    public void Interrupt() => ChildProcess.Signal(Id, ChildProcess.Interrupt);

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static string Metadata(string key) =>
        typeof(SampleProcess)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == key)
            .Value!;

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
}
