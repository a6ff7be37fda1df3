namespace BuildingRollout;

/// <summary>Tells whether the building is as the files say, and <c>pins.csv</c> as the building is. It reads only.</summary>
internal sealed class VerifyJob(RolloutRun run, RolloutReport report)
{
    private const string PinFileDiffers = "pin_file_differs";
    private const string PinUnknown = "pin_unknown";
    private static readonly string[] Right = ["keep", "skip"];

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var rows = PinFile.Read(run.Settings.Folder);
        var pins = await new PlanJob(run, report).RunAsync(cancellationToken);
        var isAsWanted = report.Counts.Keys.All(Right.Contains);
        foreach (var resident in isAsWanted ? run.Files.Residents.Read() : [])
        foreach (var door in resident.Doors.Where(door => !pins.IsSettled(resident.Place, door)))
            Add(
                PinUnknown,
                resident.Identity,
                run.Files.Doors.Doors[door].Name,
                "the building has not told the PIN yet"
            );
        Compare(rows, pins);
        if (!isAsWanted || report.CountOf(PinFileDiffers) > 0)
            return ExitCode.Differs;
        return report.CountOf(PinUnknown) > 0 ? ExitCode.PinsPending : ExitCode.Done;
    }

    private void Compare(IReadOnlyList<PinRow> rows, PinBook pins)
    {
        if (PinFile.ExistsIn(run.Settings.Folder))
            foreach (var (resident, door, why) in new PinFileCheck(run, pins).Compare(rows))
                Add(PinFileDiffers, resident, door, why);
        // While PINs are awaited nothing is written, and that is as it should be.
        else if (pins.Count > 0 && report.CountOf(PinUnknown) == 0)
            Add(PinFileDiffers, "", "", "pins.csv is missing");
    }

    private void Add(string what, string resident, string door, string why)
    {
        report.Count(what);
        report.Lines.Add(new RolloutLine(what, resident, door, null, null, why));
    }
}
