using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace LatchPinCodes;

/// <summary>The command: reads the options, runs the job, and tells how it ended.</summary>
internal sealed class PinCommand
{
    // A call that was cut off needs no longer than this to come back.
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(5);

    private readonly TimeProvider _time;
    private readonly TextWriter _output;
    private readonly TextWriter _error;
    private readonly SeamConnection _connection;
    private readonly PinOptions _options;
    private readonly RootCommand _command;

    public PinCommand(TimeProvider time, TextWriter output, TextWriter error, SeamConnection connection)
    {
        (_time, _output, _error, _connection) = (time, output, error, connection);
        _options = new PinOptions(time);
        _command = new RootCommand("Makes a PIN for each door of a Latch building, and prints the list to hand on.");
        foreach (var option in _options.All)
            _command.Add(option);
        var help = _command.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExitCodes((HelpAction)help.Action!);
        _command.SetAction(RunAsync);
    }

    public async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken = default)
    {
        var result = _command.Parse(arguments);
        if (result.Action is not ParseErrorAction)
        {
            var configuration = new InvocationConfiguration
            {
                Output = _output,
                Error = _error,
                ProcessTerminationTimeout = StopTime,
            };
            return await result.InvokeAsync(configuration, cancellationToken);
        }

        var errors = string.Join(" ", result.Errors.Select(error => error.Message));
        _error.WriteLine(OneLine.Of($"{errors} See --help."));
        return ExitCode.CommandLine;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var record = new JobRecord();
        var (exitCode, line) = (ExitCode.Done, "");
        try
        {
            var request = _options.Read(result);
            using var seam = _connection.Open(_time, _error);
            await new PinJob(seam, _time, record).RunAsync(request, cancellationToken);
        }
        catch (Exception failure) when (Failures.AreForeseen(failure, cancellationToken))
        {
            (exitCode, line) = Failures.Explain(failure, record);
        }

        // Whatever happened, what was made is told: a PIN that nobody knows of is worse than none.
        Write(record, _options.IsJson(result));
        foreach (var note in record.Notes)
            _error.WriteLine(OneLine.Of(note));
        if (exitCode != ExitCode.Done)
            _error.WriteLine(line);
        return exitCode;
    }

    private void Write(JobRecord record, bool isJson)
    {
        if (record.Pins.Count == 0)
            return;
        var rows = record.Pins.Select(PinRow.Of).ToList();
        if (isJson)
            PinJson.Write(rows, _output);
        else
            PinTable.Write(rows, _output, _time.LocalTimeZone);
    }
}
