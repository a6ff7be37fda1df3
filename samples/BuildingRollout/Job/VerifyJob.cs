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
        var pins = await new PlanJob(run, report).RunAsync(cancellationToken);
        var isAsWanted = report.Counts.Keys.All(Right.Contains);
        if (File.Exists(PinFile.PathIn(run.Settings.Folder)))
            Compare(pins);
        foreach (var resident in isAsWanted ? run.Files.Residents.Read() : [])
        foreach (var door in resident.Doors.Where(door => !pins.IsSettled(resident.Place, door)))
            Add(PinUnknown, resident.Identity, NameOf(door), "the building has not told the PIN yet");
        if (!isAsWanted || report.CountOf(PinFileDiffers) > 0)
            return ExitCode.Differs;
        return report.CountOf(PinUnknown) > 0 ? ExitCode.PinsPending : ExitCode.Done;
    }

    private void Compare(PinBook pins)
    {
        var listed = new Dictionary<(string? Key, string? Email, string Door), string>();
        foreach (var (key, email, door, pin) in PinFile.Read(run.Settings.Folder))
            listed[(key, email, door)] = pin;
        foreach (var resident in run.Files.Residents.Read())
        foreach (var door in resident.Doors)
        {
            var isListed = listed.Remove((resident.Key, resident.Email, NameOf(door)), out var pin);
            if (pins.Find(resident.Place, door) is { } known && known != pin)
                Add(
                    PinFileDiffers,
                    resident.Identity,
                    NameOf(door),
                    isListed ? "pins.csv has another PIN than the building" : "pins.csv does not have the PIN"
                );
        }

        foreach (var (key, email, door) in listed.Keys)
            Add(PinFileDiffers, key ?? email ?? "", door, "pins.csv has a PIN that the files do not ask for");
    }

    private string NameOf(int door) => run.Files.Doors.Doors[door].Name;

    private void Add(string what, string resident, string door, string why)
    {
        report.Count(what);
        report.Lines.Add(new RolloutLine(what, resident, door, null, null, why));
    }
}
