using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace BuildingRollout;

/// <summary>The command line: what there is, and which code does it.</summary>
internal sealed class RolloutCommand
{
    // Calls that were cut off need no longer than this to come back.
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(5);

    private readonly RootCommand _root = new(
        "Gives the residents of a building their PINs, as two CSV files say. Without a command it shows how, on a simulated building."
    );

    private readonly RolloutOptions _options;
    private readonly CommandRunner _runner;
    private readonly TimeProvider _time;
    private readonly CommandConsole _console;
    private readonly SeamEnvironment _environment;

    public RolloutCommand(TimeProvider time, CommandConsole console, SeamEnvironment environment)
    {
        (_time, _console, _environment) = (time, console, environment);
        _options = new RolloutOptions(time);
        _runner = new CommandRunner(time, console, environment);
        AddCommands();
        foreach (var command in _root.Subcommands.Append(_root))
            command.Options.OfType<HelpOption>().ToList().ForEach(Extend);
    }

    public async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken = default)
    {
        var result = _root.Parse(arguments);
        if (result.Action is not ParseErrorAction)
        {
            var configuration = new InvocationConfiguration
            {
                Output = _console.Output,
                Error = _console.Error,
                ProcessTerminationTimeout = StopTime,
            };
            return await result.InvokeAsync(configuration, cancellationToken);
        }

        var errors = string.Join(" ", result.Errors.Select(error => error.Message));
        return Refuse(result, OneLine.Of($"{errors} See --help."));
    }

    private int Refuse(ParseResult result, string error)
    {
        _console.Error.WriteLine(error);
        // Also where no command is known that it could be an option of.
        if (result.Tokens.Any(token => token.Value == _options.Json.Name))
            new RolloutReport
            {
                Command = result.CommandResult.Command.Name,
                Simulated = !_environment.HasKey,
                ExitCode = ExitCode.CommandLine,
                Error = error,
            }.Write(_console.Output);
        return ExitCode.CommandLine;
    }

    private void AddCommands()
    {
        var files = new Option[] { _options.Folder, _options.System, _options.TimeZone, _options.Json };
        var pace = new Option[] { _options.Concurrency, _options.Rate };
        Add(
            "generate",
            "Write residents.csv and doors.csv of an invented building, to look at and to try.",
            (result, _) => Task.FromResult(Generate(result)),
            _options.Folder,
            _options.Residents,
            _options.Doors,
            _options.EveryDoor,
            _options.Seed
        );
        Add(
            "plan",
            "Show what apply would change. It changes nothing.",
            (result, token) => _runner.PlanAsync(_options.Read(result), token),
            [.. files, .. pace, _options.RemoveUnlisted, _options.All]
        );
        Add(
            "apply",
            "Bring the building to what the files say, and write pins.csv. Run it again after any failure.",
            (result, token) => _runner.ApplyAsync(_options.Read(result), token),
            [.. files, .. pace, _options.RemoveUnlisted, _options.Wait, _options.All]
        );
        Add(
            "verify",
            "Tell by the exit code whether the building and pins.csv are as the files say. It changes nothing.",
            (result, token) => _runner.VerifyAsync(_options.Read(result), token),
            [.. files, .. pace, _options.RemoveUnlisted, _options.All]
        );
        Add(
            "revoke",
            "Take all PINs from everybody in residents.csv, or from those who are named. It looks all names up first.",
            (result, token) => _runner.RevokeAsync(_options.Read(result), token),
            [.. files, .. pace, _options.Resident, _options.Yes, _options.All]
        );
        Add(
            "demo",
            "Show the whole story on a simulated building, as without a command.",
            (_, token) => DemonstrateAsync(token)
        );
        _root.SetAction((_, token) => DemonstrateAsync(token));
    }

    private int Generate(ParseResult result)
    {
        try
        {
            GeneratedFiles.Write(
                result.GetValue(_options.Folder)!,
                new GeneratedBuilding(
                    result.GetValue(_options.Residents),
                    result.GetValue(_options.Doors),
                    result.GetValue(_options.EveryDoor),
                    result.GetValue(_options.Seed)
                ),
                _time
            );
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _console.Error.WriteLine(OneLine.Of(failure.Message));
            return failure is UnauthorizedAccessException ? ExitCode.Folder : ExitCode.Files;
        }

        _console.Output.WriteLine(
            $"{ResidentFile.FileName} and {DoorFile.FileName} are written. Next: plan, with the same --folder."
        );
        return ExitCode.Done;
    }

    private Task<int> DemonstrateAsync(CancellationToken cancellationToken) =>
        new Demonstration(_runner, _time, _console.Output, _environment).RunAsync(cancellationToken);

    private void Add(
        string name,
        string description,
        Func<ParseResult, CancellationToken, Task<int>> run,
        params Option[] options
    )
    {
        var command = new Command(name, description);
        foreach (var option in options)
            command.Add(option);
        command.SetAction(run);
        _root.Add(command);
    }

    private static void Extend(HelpOption help) => help.Action = new HelpWithExitCodes((HelpAction)help.Action!);
}
