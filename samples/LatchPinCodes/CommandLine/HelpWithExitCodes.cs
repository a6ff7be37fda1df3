using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace LatchPinCodes;

/// <summary>The usual help, with what a user must know besides the options.</summary>
internal sealed class HelpWithExitCodes(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var result = usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Times:");
        output.WriteLine("  ISO 8601, at most to the second. Without an offset a time is local to this");
        output.WriteLine("  machine. A date alone is its first moment, 00:00. A time that the clocks skip");
        output.WriteLine("  does not exist, and one that they repeat needs an offset.");
        output.WriteLine();
        output.WriteLine("Environment:");
        output.WriteLine("  SEAM_API_KEY   The key for the real API; without it the building is simulated.");
        output.WriteLine("  SEAM_ENDPOINT  Another server than Seam's.");
        output.WriteLine("  Instead of a key: SEAM_PERSONAL_ACCESS_TOKEN with SEAM_WORKSPACE_ID.");
        output.WriteLine();
        output.WriteLine("Exit codes:");
        foreach (var (code, meaning) in ExitCode.All)
            output.WriteLine($"  {code, 3}  {meaning}");
        return result;
    }
}
