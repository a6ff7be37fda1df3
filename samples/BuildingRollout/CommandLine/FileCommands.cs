namespace BuildingRollout;

/// <summary>The commands that compare the building with the files, and what they say in the end.</summary>
internal sealed class FileCommands(CommandConsole console)
{
    public void Introduce(RolloutRun run, RolloutReport report)
    {
        report.System = run.Building.System.Name;
        report.AcsSystemId = run.Building.System.AcsSystemId;
        report.Residents = run.Files.Residents.People;
        report.PinsWanted = run.Files.Residents.Pins;
        if (!run.Settings.IsJson)
            console.Output.WriteLine(
                OneLine.Of(
                    $"{report.Title}: {report.Residents} residents are to have {report.PinsWanted} PINs for {run.Files.Doors.Doors.Count} doors; dates are of {run.Files.Zone.Id}."
                )
            );
    }

    public static async Task<Ending> PlanAsync(
        RolloutRun run,
        RolloutReport report,
        CancellationToken cancellationToken
    )
    {
        await new PlanJob(run, report).RunAsync(cancellationToken);
        return new Ending(
            ExitCode.Done,
            report.Lines.Count == 0
                ? "The building is as the files say; there is nothing to do."
                : "Nothing was changed. Next: apply, which does this and writes pins.csv."
        );
    }

    public async Task<Ending> ApplyAsync(RolloutRun run, RolloutReport report, CancellationToken cancellationToken)
    {
        var exitCode = await ProgressView.RunAsync(
            console.Error,
            ProgressGoal.ToHave(run.Files.Residents.Pins),
            view => new ApplyJob(run, report).RunAsync(new CallCount(report, view), cancellationToken)
        );
        return new Ending(
            exitCode,
            exitCode switch
            {
                ExitCode.Done =>
                    $"{report.PinFile} has the PINs for the hand-out; {Advice(report)}. It took {report.Calls} calls.",
                ExitCode.PinsPending =>
                    "Some PINs are not told yet, so pins.csv was not written. The same command asks again.",
                _ =>
                    "Not everything is done, so pins.csv was not written. The same command goes on where this one ended.",
            }
        );
    }

    public static async Task<Ending> VerifyAsync(
        RolloutRun run,
        RolloutReport report,
        CancellationToken cancellationToken
    )
    {
        var exitCode = await new VerifyJob(run, report).RunAsync(cancellationToken);
        return new Ending(
            exitCode,
            exitCode switch
            {
                ExitCode.Done when PinFile.ExistsIn(run.Settings.Folder) =>
                    "The building and pins.csv are as the files say.",
                ExitCode.Done => "The building is as the files say: all PINs are over, and pins.csv is not needed.",
                ExitCode.PinsPending => "The building is as the files say, but has not told all PINs yet.",
                _ => "The building, or pins.csv, is not as the files say; apply makes it so.",
            }
        );
    }

    private static string Advice(RolloutReport report) =>
        report.Simulated ? "the building is simulated, and they open nothing"
        : PrivateFile.IsPrivate(report.PinFile!) ? "nobody but you can read it"
        : "keep it where nobody else can read it";
}
