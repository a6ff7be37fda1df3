using Seam.Acs;

namespace BuildingRollout;

/// <summary>Runs a command on files and building, and tells how it ended.</summary>
internal sealed class CommandRunner(TimeProvider time)
{
    private readonly record struct Ending(int ExitCode, string? Note = null);

    public Task<int> PlanAsync(RolloutSettings settings, CancellationToken cancellationToken) =>
        RunAsync("plan", settings, changes: false, PlanAsync, cancellationToken);

    public Task<int> ApplyAsync(RolloutSettings settings, CancellationToken cancellationToken) =>
        RunAsync("apply", settings, changes: true, ApplyAsync, cancellationToken);

    public Task<int> VerifyAsync(RolloutSettings settings, CancellationToken cancellationToken) =>
        RunAsync("verify", settings, changes: false, VerifyAsync, cancellationToken);

    public Task<int> RevokeAsync(RolloutSettings settings, CancellationToken cancellationToken) =>
        RunAsync("revoke", settings, changes: true, RevokeAsync, cancellationToken);

    /// <summary>Whether the simulated building is used whatever key there is.</summary>
    public bool IsDemonstration { get; set; }

    private async Task<int> RunAsync(
        string command,
        RolloutSettings settings,
        bool changes,
        Func<RolloutRun, RolloutReport, CancellationToken, Task<Ending>> work,
        CancellationToken cancellationToken
    )
    {
        var report = new RolloutReport { Command = command };
        string? note = null;
        try
        {
            using var taken = changes ? RunLock.Take(settings.Folder) : null;
            using var run = await RolloutRun.OpenAsync(settings, doors => Connect(settings, doors), cancellationToken);
            Introduce(run, report);
            (report.ExitCode, note) = await work(run, report, cancellationToken);
        }
        catch (Exception failure) when (Failures.AreForeseen(failure, cancellationToken))
        {
            (report.ExitCode, report.Error) = Failures.Explain(failure);
            report.FileErrors = failure is RolloutException { Errors: { Count: > 0 } errors } ? errors : null;
        }

        // However it ended, what was done is told.
        if (settings.IsJson)
            report.Write(Console.Out);
        else
            new ReportText(Console.Out, settings.Zone, settings.ShowAll).Write(report);
        foreach (var error in report.FileErrors ?? [])
            Console.Error.WriteLine(error);
        if (report.Error is not null)
            Console.Error.WriteLine(report.Error);
        if (note is not null)
            (settings.IsJson || report.ExitCode != ExitCode.Done ? Console.Error : Console.Out).WriteLine(note);
        return report.ExitCode;
    }

    private SeamConnection Connect(RolloutSettings settings, DoorFile doors) =>
        IsDemonstration
            ? SeamConnection.OpenSimulated(settings.Folder, doors, time)
            : SeamConnection.Open(settings.Folder, doors, time, Console.Error);

    private static void Introduce(RolloutRun run, RolloutReport report)
    {
        report.System = run.Building.System.Name;
        report.AcsSystemId = run.Building.System.AcsSystemId;
        report.Residents = run.Files.Residents.People;
        report.PinsWanted = run.Files.Residents.Pins;
        if (!run.Settings.IsJson)
            Console.WriteLine(
                OneLine.Of(
                    $"{report.System}: {report.Residents} residents are to have {report.PinsWanted} PINs for {run.Files.Doors.Doors.Count} doors; dates are of {run.Files.Zone.Id}."
                )
            );
    }

    private static async Task<Ending> PlanAsync(
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

    private static async Task<Ending> ApplyAsync(
        RolloutRun run,
        RolloutReport report,
        CancellationToken cancellationToken
    )
    {
        var exitCode = await ProgressView.RunAsync(
            "PINs",
            run.Files.Residents.Pins,
            view => new ApplyJob(run, report).RunAsync(new CallCount(report, view), cancellationToken)
        );
        return new Ending(
            exitCode,
            exitCode switch
            {
                ExitCode.Done =>
                    $"{report.PinFile} has the PINs for the hand-out; nobody but you can read it. It took {report.Calls} calls.",
                ExitCode.PinsPending =>
                    "Some PINs are not told yet, so pins.csv was not written. The same command asks again.",
                _ =>
                    "Not everything is done, so pins.csv was not written. The same command goes on where this one ended.",
            }
        );
    }

    private static async Task<Ending> VerifyAsync(
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
                ExitCode.Done when File.Exists(PinFile.PathIn(run.Settings.Folder)) =>
                    "The building is as the files say, and pins.csv has the PINs that it has.",
                ExitCode.Done => "The building is as the files say. There is no pins.csv; apply writes it.",
                ExitCode.PinsPending => "The building is as the files say, but has not told all PINs yet.",
                _ => "The building, or pins.csv, is not as the files say; apply makes it so.",
            }
        );
    }

    private static async Task<Ending> RevokeAsync(
        RolloutRun run,
        RolloutReport report,
        CancellationToken cancellationToken
    )
    {
        var job = new RevokeJob(run, report);
        if (
            !run.Settings.IsConfirmed
            && !Confirmation.Ask(await job.CountAsync(cancellationToken), run.Building.System.Name)
        )
            throw new RolloutException(
                ExitCode.NotConfirmed,
                "Not confirmed; nothing was changed. --yes does not ask."
            );
        var exitCode = await ProgressView.RunAsync(
            "People",
            wanted: 0,
            view => job.RunAsync(new CallCount(report, view), cancellationToken)
        );
        if (exitCode != ExitCode.Done)
            return new Ending(exitCode, "Not everything is done. The same command goes on where this one ended.");
        var listed = job.StillListed().ToList();
        return new Ending(
            exitCode,
            listed.Count == 0
                ? "Done."
                : $"Done. {string.Join(", ", listed.Take(5))}{(listed.Count > 5 ? " …" : "")}: still in residents.csv. Take the line out, or the next apply gives new PINs."
        );
    }

    /// <summary>Keeps the number of calls for the report.</summary>
    private sealed class CallCount(RolloutReport report, IProgress<ProvisioningProgress> view)
        : IProgress<ProvisioningProgress>
    {
        public void Report(ProvisioningProgress value)
        {
            report.Calls = Math.Max(report.Calls ?? 0, value.Calls);
            view.Report(value);
        }
    }
}
