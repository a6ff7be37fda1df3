using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Seam.Acs.Simulator;

/// <summary>The usual help, with what a user must know besides the options.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var result = usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("It prints its address and an API key, and serves until it is told to end:");
        output.WriteLine("  /            A page that shows the building live.");
        output.WriteLine("  /acs/…       Seam's API, with the key as a bearer token.");
        output.WriteLine("  /health      Answers 200 once it serves.");
        output.WriteLine("  /_simulator  What tests ask for: the state, faults, a PIN at a door, the clock.");
        output.WriteLine();
        output.WriteLine("The state file holds PINs; only its owner may read it.");
        output.WriteLine();
        output.WriteLine("Exit codes:");
        foreach (var (code, meaning) in ExitCode.All)
            output.WriteLine($"  {code, 3}  {meaning}");
        return result;
    }
}
