using Seam.Acs;

namespace BuildingRollout;

/// <summary>Brings the building to what the files say, and writes the list of PINs.</summary>
internal sealed class ApplyJob(RolloutRun run, RolloutReport report)
{
    public const string Pending = "pin_pending";

    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellationToken">Stops it; what was done stays, and a later run goes on.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IProgress<ProvisioningProgress> progress, CancellationToken cancellationToken)
    {
        var pins = new PinBook();
        await foreach (var outcome in run.Provisioner.ApplyAsync(run.Desired(), progress, cancellationToken))
            Take(outcome, pins);

        var failed = report.CountOf("failed") + report.CountOf("unknown");
        if (failed > 0)
            return ExitCode.NotDone;
        if (report.CountOf(Pending) > 0)
            return ExitCode.PinsPending;
        CheckComplete(pins);
        PinFile.Write(run.Settings.Folder, run.Files, pins);
        report.PinFile = PinFile.PathIn(run.Settings.Folder);
        return ExitCode.Done;
    }

    private void Take(ProvisioningOutcome outcome, PinBook pins)
    {
        var (step, result) = (outcome.Step, PlanJob.Name(outcome.Result));
        // Users are no PINs; they would make the counts hard to compare with what was wanted.
        var isUser =
            step.Action
            is ProvisioningAction.CreateUser
                or ProvisioningAction.LinkUser
                or ProvisioningAction.AdoptIdentity;
        var isWrong = outcome.Result is ProvisioningResult.Failed or ProvisioningResult.Unknown;
        report.Count(isUser && !isWrong ? "users" : result);
        if (isWrong)
            report.Lines.Add(PlanJob.Describe(run.Building, step, result, outcome.Exception?.Message ?? step.Reason));
        if (outcome.IsCodePending)
        {
            report.Count(Pending);
            report.Lines.Add(PlanJob.Describe(run.Building, step, Pending, "the building has not told the PIN yet"));
        }

        foreach (var (resident, door) in run.PlacesOf(step))
            if (outcome.Result == ProvisioningResult.Skipped)
                pins.AddOver(resident, door);
            else if (outcome.Credential?.Code is { } pin && !isWrong)
                pins.Add(resident, door, pin);
    }

    // Nothing failed and nothing is pending, so each is there; a list that lacks one must not look whole.
    private void CheckComplete(PinBook pins)
    {
        foreach (var resident in run.Files.Residents.Read())
        foreach (var door in resident.Doors)
            if (!pins.IsSettled(resident.Place, door))
                throw new RolloutException(
                    ExitCode.NotDone,
                    $"The PIN of {resident.Identity} for {run.Files.Doors.Doors[door].Name} is not known; {PinFile.FileName} was not written."
                );
    }
}
