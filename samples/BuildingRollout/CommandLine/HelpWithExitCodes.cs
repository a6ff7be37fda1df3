using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace BuildingRollout;

/// <summary>The usual help, with what a user must know besides the options.</summary>
internal sealed class HelpWithExitCodes(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var result = usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        foreach (var line in Lines)
            output.WriteLine(line);
        output.WriteLine("Exit codes:");
        foreach (var (code, meaning) in ExitCode.All)
            output.WriteLine($"  {code, 3}  {meaning}");
        return result;
    }

    private static readonly string[] Lines =
    [
        "Files, in UTF-8, with a header; columns in any order:",
        $"  doors.csv      {string.Join(',', DoorFile.Columns)}",
        "                 door: the name used in residents.csv. entrance: the name or ID in Seam, if another.",
        "                 groups: names for several doors, as in: common;floor 2",
        $"  residents.csv  {string.Join(',', ResidentFile.Columns)}",
        "                 key: your own for the person, never given to anybody else; or else the email counts.",
        "                 doors: doors and groups, as in: common;Flat 12. starts, ends: 2026-12-31, which means",
        "                 the whole day, or 2026-12-31T15:00, or with an offset.",
        "  pins.csv       written by apply, whole or not at all, and readable by you alone (not so on Windows).",
        "                 It may have columns of your own: revoke keeps them, apply writes it anew.",
        "",
        "Environment:",
        "  SEAM_API_KEY   The key for the real API. Without it the building is simulated, but never in a folder",
        "                 where pins.csv is of a real one.",
        "  SEAM_ENDPOINT  Another server than Seam's.",
        "  Instead of a key: SEAM_PERSONAL_ACCESS_TOKEN with SEAM_WORKSPACE_ID.",
        "",
    ];
}
