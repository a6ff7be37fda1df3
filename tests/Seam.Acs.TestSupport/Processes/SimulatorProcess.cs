using System.Diagnostics;

namespace Seam.Acs.TestSupport;

/// <summary>The built program, run as its users run it: as a process, with its output piped.</summary>
public sealed class SimulatorProcess : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Seam.Acs.Simulator.dll");
    private const string LastLineOfGreeting = "Ctrl-C ends it.";

    private readonly Process _process;
    private readonly Task<string> _errors;

    private SimulatorProcess(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    public int Id => _process.Id;

    /// <summary>The lines that it printed before it served.</summary>
    public IReadOnlyList<string> Greeting { get; private set; } = [];

    public string Address => Greeting[0].Split('=')[1];

    public string ApiKey => Greeting[1].Split('=')[1];

    /// <summary>Starts it on a free port, and waits until it serves.</summary>
    public static Task<SimulatorProcess> StartAsync(params string[] arguments) =>
        WaitForGreetingAsync(ChildProcess.Start(ChildProcess.Dotnet, [Program, "--port", "0", .. arguments]));

    /// <summary>Starts it where no file may become longer than 8 KiB: the error is that of a disk that is full.</summary>
    public static Task<SimulatorProcess> StartWithSmallFilesAsync(params string[] arguments)
    {
        // The runtime itself needs longer ones where it guards its code from being written.
        const string limit = "trap '' XFSZ; ulimit -f 8; export DOTNET_EnableWriteXorExecute=0; exec \"$0\" \"$@\"";
        return WaitForGreetingAsync(
            ChildProcess.Start("/bin/bash", ["-c", limit, ChildProcess.Dotnet, Program, "--port", "0", .. arguments])
        );
    }

    private static async Task<SimulatorProcess> WaitForGreetingAsync(Process process)
    {
        var started = new SimulatorProcess(process);
        var greeting = new List<string>();
        while (greeting.LastOrDefault() != LastLineOfGreeting)
        {
            if (
                await started._process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)
                is not { } line
            )
                Assert.Fail($"It ended before it served: {await started._errors}");
            else
                greeting.Add(line);
        }
        started.Greeting = greeting;
        return started;
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        using var process = new SimulatorProcess(ChildProcess.Start(ChildProcess.Dotnet, [Program, .. arguments]));
        var output = await process._process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var (exitCode, errors) = await process.WaitAsync();
        return (exitCode, output, errors);
    }

    public SeamClient CreateClient(Action<SeamClientOptions>? configure = null)
    {
        var options = new SeamClientOptions { ApiKey = ApiKey, Endpoint = new Uri(Address) };
        configure?.Invoke(options);
        return new SeamClient(options);
    }

    public async Task<(int ExitCode, string Errors)> WaitAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (_process.ExitCode, await _errors);
    }

    /// <summary>Ends it at once, without a word to it: SIGKILL.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
