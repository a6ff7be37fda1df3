using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Seam.Acs.Simulator;

/// <summary>The command: reads the options, serves until it is told to end, and tells how it ended.</summary>
internal sealed class SimulatorCommand
{
    // Open answers get this long to come to their end after a signal.
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(5);

    private readonly TimeProvider _time;
    private readonly SimulatorOptions _options = new();
    private readonly RootCommand _command;

    public SimulatorCommand(TimeProvider time)
    {
        _time = time;
        _command = new RootCommand(
            "A simulated building behind Seam's access control API, over HTTP on this machine only."
        );
        foreach (var option in _options.All)
            _command.Add(option);
        var help = _command.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        _command.SetAction(RunAsync);
    }

    public async Task<int> RunAsync(string[] arguments)
    {
        var result = _command.Parse(arguments);
        if (result.Action is not ParseErrorAction)
            return await result.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = StopTime });

        var errors = string.Join(" ", result.Errors.Select(error => error.Message));
        await Console.Error.WriteLineAsync($"{errors} See --help.");
        return ExitCode.CommandLine;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        try
        {
            await ServeAsync(_options.Read(result), cancellationToken);
            return ExitCode.Done;
        }
        catch (SimulatorException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return failure.ExitCode;
        }
    }

    private async Task ServeAsync(SimulatorSettings settings, CancellationToken cancellationToken)
    {
        // The file comes first: who cannot have it should not take the port either.
        using var journal = settings.StatePath is { } path ? Journal.Open(path) : null;
        await using var host = await SimulatorHost.StartAsync(
            settings.Port,
            _time,
            address => World.Begin(settings.Seed, address, _time, journal),
            cancellationToken
        );
        WriteGreeting(host, journal);
        await host.WaitAsync(cancellationToken);
    }

    private static void WriteGreeting(SimulatorHost host, Journal? journal)
    {
        // As a script takes them, one to a line; a person gets the rest.
        Console.WriteLine($"SEAM_ENDPOINT={host.World.Address}");
        Console.WriteLine($"SEAM_API_KEY={host.World.ApiKey}");
        Console.WriteLine();
        Console.WriteLine($"The building is open: watch it at {host.World.Address}/ in a browser.");
        Console.WriteLine("Programs find it by the two variables above, whatever their language.");
        Console.WriteLine(
            journal is null
                ? "Its state is in memory and ends with the program; --state FILE keeps it."
                : $"Its state is kept in {journal.Path} ({host.World.Replayed} earlier changes replayed)."
        );
        Console.WriteLine("Ctrl-C ends it.");
    }
}
