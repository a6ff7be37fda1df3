namespace BuildingRollout;

/// <summary>Takes PINs away: first whose, then whether that is meant, and only then it is done.</summary>
internal sealed class RevokeCommand(CommandConsole console)
{
    private const int MostNames = 5;

    public async Task<Ending> RunAsync(RevokeRun run, RolloutReport report, CancellationToken cancellationToken)
    {
        report.System = run.Building.System.Name;
        report.AcsSystemId = run.Building.System.AcsSystemId;
        var leavers = await LeaverSearch.FindAsync(run.Settings.Revoked, run.Listed, run.People, cancellationToken);
        var job = new RevokeJob(run, leavers, report);
        var pins = await job.CountAsync(cancellationToken);
        if (!run.Settings.IsJson)
            console.Output.WriteLine(
                OneLine.Of($"{report.Title}: {leavers.Count} people are to lose their {pins} PINs.")
            );
        if (!run.Settings.IsConfirmed && !Confirmation.Ask(console, pins, report.Title))
            throw new RolloutException(
                ExitCode.NotConfirmed,
                "Not confirmed; nothing was changed. --yes does not ask."
            );
        var exitCode = await ProgressView.RunAsync(
            console.Error,
            ProgressGoal.ToLose(pins),
            view => job.RunAsync(new CallCount(report, view), cancellationToken)
        );
        return new Ending(
            exitCode,
            exitCode == ExitCode.Done
                ? Advise(run, leavers)
                : "Not everything is done. The same command goes on where this one ended."
        );
    }

    // Who stays in the file gets PINs again.
    private static string Advise(RevokeRun run, IReadOnlyList<Leaver> leavers)
    {
        var listed = leavers.Where(leaver => leaver.IsListed).Select(leaver => leaver.Identity).ToList();
        var names = string.Join(", ", listed.Take(MostNames)) + (listed.Count > MostNames ? " …" : "");
        var still =
            listed.Count == 0
                ? ""
                : $" {names}: still in residents.csv. Take the line out, or the next apply gives new PINs.";
        var unread =
            run.Listed.Errors.Count == 0
                ? ""
                : $" residents.csv cannot be read whole ({run.Listed.Errors[0]}): look there yourself who is still in it.";
        return $"Done.{still}{unread}";
    }
}
