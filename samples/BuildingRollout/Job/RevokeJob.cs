using Seam.Acs;

namespace BuildingRollout;

/// <summary>Takes all PINs from people, whether they are still in the file or not.</summary>
internal sealed class RevokeJob(RevokeRun run, IReadOnlyList<Leaver> leavers, RolloutReport report)
{
    private const string Removed = "removed";

    private IEnumerable<DesiredAccess> People => leavers.Select(leaver => leaver.Access);

    /// <summary>How many PINs there are to take away. It reads only.</summary>
    public async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        var count = 0;
        await foreach (var step in run.Provisioner.PlanAsync(People, cancellationToken))
            count += step.Action == ProvisioningAction.Delete ? 1 : 0;
        return count;
    }

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IProgress<ProvisioningProgress> progress, CancellationToken cancellationToken)
    {
        // Told also where it is none.
        report.Counts[Removed] = 0;
        var failed = new HashSet<DesiredAccess>(ReferenceEqualityComparer.Instance);
        await foreach (var outcome in run.Provisioner.ApplyAsync(People, progress, cancellationToken))
        {
            var result = PlanJob.Name(outcome.Result);
            report.Count(result);
            if (outcome.Result is not (ProvisioningResult.Failed or ProvisioningResult.Unknown))
                continue;
            failed.Add(outcome.Step.Person!);
            report.Lines.Add(
                PlanJob.Describe(run.Building, outcome.Step, result, outcome.Exception?.Message ?? outcome.Step.Reason)
            );
        }

        // Who still has a PIN stays in the list, and nobody else does because of that.
        var gone = new PinRowsOf(leavers.Where(leaver => !failed.Contains(leaver.Access)));
        if (PinFile.Remove(run.Settings.Folder, gone.Contains) > 0)
            report.PinFile = PinFile.PathIn(run.Settings.Folder);
        return failed.Count > 0 ? ExitCode.NotDone : ExitCode.Done;
    }
}
