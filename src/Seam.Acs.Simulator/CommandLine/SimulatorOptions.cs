using System.CommandLine;
using System.CommandLine.Parsing;

namespace Seam.Acs.Simulator;

/// <summary>What the command line asks for.</summary>
/// <param name="Port">The port on the loopback address; 0: a free one.</param>
/// <param name="Seed">What IDs, PINs and keys are made from; null: not said.</param>
/// <param name="StatePath">The file that keeps the state; null: nothing keeps it.</param>
internal sealed record SimulatorSettings(int Port, int? Seed, string? StatePath);

/// <summary>The options of the command, and the way from them to settings.</summary>
internal sealed class SimulatorOptions
{
    private const int HighestPort = 65535;

    private readonly Option<int> _port = new("--port")
    {
        HelpName = "PORT",
        Description = "The port on 127.0.0.1; 0 takes one that is free.",
        DefaultValueFactory = _ => 8080,
    };

    private readonly Option<int?> _seed = new("--seed")
    {
        HelpName = "NUMBER",
        Description =
            $"Makes IDs, PINs and keys: the same number, the same building [default: {World.DefaultSeed}, or the state file's].",
    };

    private readonly Option<string?> _state = new("--state")
    {
        HelpName = "FILE",
        Description = "Keeps the state in a file, which is made where there is none [default: in memory only].",
    };

    public SimulatorOptions()
    {
        _port.Validators.Add(CheckPort);
        _state.Validators.Add(CheckNotBlank);
    }

    public IReadOnlyList<Option> All => [_port, _seed, _state];

    public SimulatorSettings Read(ParseResult result) =>
        new(result.GetValue(_port), result.GetValue(_seed), result.GetValue(_state));

    private static void CheckPort(OptionResult result)
    {
        if (result.Tokens is [var token] && int.TryParse(token.Value, out var port) && port is < 0 or > HighestPort)
            result.AddError($"{result.Option.Name} must be from 0 to {HighestPort}.");
    }

    private static void CheckNotBlank(OptionResult result)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            result.AddError($"{result.Option.Name} must not be blank.");
    }
}
