namespace BuildingRollout;

/// <summary>Runs a command in a folder, and tells how it ended, however that was.</summary>
internal sealed class CommandRunner(TimeProvider time, CommandConsole console, SeamEnvironment environment)
{
    private readonly FileCommands _files = new(console);
    private readonly RevokeCommand _revoke = new(console);

    /// <summary>Whether the simulated building is used whatever key there is.</summary>
    public bool IsDemonstration { get; set; }

    public Task<int> PlanAsync(RolloutSettings settings, CancellationToken cancellationToken) =>
        RunOnFilesAsync("plan", settings, changes: false, FileCommands.PlanAsync, cancellationToken);

    public Task<int> ApplyAsync(RolloutSettings settings, CancellationToken cancellationToken) =>
        RunOnFilesAsync("apply", settings, changes: true, _files.ApplyAsync, cancellationToken);

    public Task<int> VerifyAsync(RolloutSettings settings, CancellationToken cancellationToken) =>
        RunOnFilesAsync("verify", settings, changes: false, FileCommands.VerifyAsync, cancellationToken);

    public Task<int> RevokeAsync(RolloutSettings settings, CancellationToken cancellationToken) =>
        RunAsync(
            "revoke",
            settings,
            changes: true,
            async (report, token) =>
            {
                using var run = await RevokeRun.OpenAsync(
                    settings,
                    doors => Connect(settings, doors, changes: true),
                    token
                );
                return await _revoke.RunAsync(run, report, token);
            },
            cancellationToken
        );

    private Task<int> RunOnFilesAsync(
        string command,
        RolloutSettings settings,
        bool changes,
        Func<RolloutRun, RolloutReport, CancellationToken, Task<Ending>> work,
        CancellationToken cancellationToken
    ) =>
        RunAsync(
            command,
            settings,
            changes,
            async (report, token) =>
            {
                using var run = await RolloutRun.OpenAsync(
                    settings,
                    doors => Connect(settings, () => doors, changes),
                    token
                );
                _files.Introduce(run, report);
                return await work(run, report, token);
            },
            cancellationToken
        );

    private async Task<int> RunAsync(
        string command,
        RolloutSettings settings,
        bool changes,
        Func<RolloutReport, CancellationToken, Task<Ending>> work,
        CancellationToken cancellationToken
    )
    {
        var report = new RolloutReport
        {
            Command = command,
            Simulated = IsDemonstration || SeamConnection.IsSimulated(environment, settings.Folder),
        };
        string? note = null;
        try
        {
            if (!Directory.Exists(settings.Folder))
                throw new RolloutException(ExitCode.Folder, $"There is no folder {settings.Folder}; see --folder.");
            using var taken = changes ? RunLock.Take(settings.Folder) : null;
            (report.ExitCode, note) = await work(report, cancellationToken);
        }
        catch (Exception failure) when (Failures.AreForeseen(failure, cancellationToken))
        {
            report.Fail(failure);
        }

        // However it ended, what was done is told.
        if (settings.IsJson)
            report.Write(console.Output);
        else
            new ReportText(console.Output, settings.Zone, settings.ShowAll).Write(report);
        foreach (var error in report.FileErrors ?? [])
            console.Error.WriteLine(error);
        if (report.Error is not null)
            console.Error.WriteLine(report.Error);
        if (note is not null)
            (settings.IsJson || report.ExitCode != ExitCode.Done ? console.Error : console.Output).WriteLine(
                OneLine.Of(note)
            );
        return report.ExitCode;
    }

    private SeamConnection Connect(RolloutSettings settings, Func<DoorFile> doors, bool changes) =>
        IsDemonstration
            ? SeamConnection.OpenSimulated(settings.Folder, doors, time)
            : SeamConnection.Open(environment, settings.Folder, doors, changes, time, console.Error);
}
