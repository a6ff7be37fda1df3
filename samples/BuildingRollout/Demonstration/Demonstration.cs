namespace BuildingRollout;

/// <summary>The whole story of a roll-out on a simulated building, told as it happens.</summary>
internal sealed class Demonstration(
    CommandRunner runner,
    TimeProvider time,
    TextWriter output,
    SeamEnvironment environment
)
{
    private const string Program = "dotnet run --project samples/BuildingRollout --";
    private const int Renewed = 2;
    private static readonly GeneratedBuilding Building = new(Residents: 4, Doors: 6, EveryDoor: false, Seed: 1);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        runner.IsDemonstration = true;
        var folder = Directory.CreateTempSubdirectory("building-rollout-").FullName;
        var settings = new RolloutSettings { Folder = folder, Zone = time.LocalTimeZone };
        output.WriteLine("This is a simulated building: no account is needed, and its PINs open nothing.");
        if (environment.HasKey)
            output.WriteLine("The key in the environment is not used.");

        Head("1. Two files say who is to open what", "generate");
        GeneratedFiles.Write(folder, Building, time);
        Show(Path.Combine(folder, DoorFile.FileName));
        Show(Path.Combine(folder, ResidentFile.FileName));

        var today = GeneratedFiles.Today(time);
        (string Title, string Command, Func<Task<int>> Do)[] steps =
        [
            (
                "2. What would have to be done, before anything is",
                "plan",
                () => runner.PlanAsync(settings, cancellationToken)
            ),
            (
                "3. It is done, and the PINs are written for the hand-out",
                "apply",
                () => ApplyAsync(settings, cancellationToken)
            ),
            (
                "4. Is all as it should be? The exit code tells scripts",
                "verify",
                () => runner.VerifyAsync(settings, cancellationToken)
            ),
            (
                $"5. R-00{Renewed} stays for another year: the same PINs last longer",
                "apply",
                () => RenewAsync(settings, today, cancellationToken)
            ),
            (
                "6. R-001 moves out",
                "revoke --resident R-001 --yes",
                () => runner.RevokeAsync(settings with { Revoked = ["R-001"], IsConfirmed = true }, cancellationToken)
            ),
        ];
        foreach (var (title, command, work) in steps)
        {
            Head(title, command);
            if (await work() is var exitCode and not ExitCode.Done)
                return exitCode;
        }

        Head("With your own building", null);
        output.WriteLine(
            $"""
            The files of this story are in {folder}; try and change them:
              {Program} plan --folder {folder}
            For your own, write {DoorFile.FileName} and {ResidentFile.FileName} in a folder of its own, and run plan there.
            Mistakes in them are told by line and column. With SEAM_API_KEY set, the building is the real one.
            Whatever interrupts apply (Ctrl-C, a power cut, a server that fails): the same command goes on.
              {Program} --help
            """
        );
        return ExitCode.Done;
    }

    private async Task<int> ApplyAsync(RolloutSettings settings, CancellationToken cancellationToken)
    {
        var exitCode = await runner.ApplyAsync(settings, cancellationToken);
        if (exitCode == ExitCode.Done)
            Show(PinFile.PathIn(settings.Folder));
        return exitCode;
    }

    private async Task<int> RenewAsync(RolloutSettings settings, DateOnly today, CancellationToken cancellationToken)
    {
        var ends = GeneratedFiles.LeaseEnd(today);
        var lines = Building.ResidentLines(today, number => number == Renewed ? ends.AddYears(1) : ends);
        await File.WriteAllLinesAsync(
            Path.Combine(settings.Folder, ResidentFile.FileName),
            lines.Prepend(string.Join(CsvTable.Separator, ResidentFile.Columns)),
            cancellationToken
        );
        return await ApplyAsync(settings, cancellationToken);
    }

    private void Head(string title, string? command)
    {
        output.WriteLine();
        output.WriteLine(title);
        output.WriteLine(command is null ? "" : $"  > {command}");
    }

    private void Show(string path)
    {
        const int most = 8;
        output.WriteLine($"  {Path.GetFileName(path)}");
        var lines = File.ReadAllLines(path);
        foreach (var line in lines.Take(most))
            output.WriteLine($"    {line}");
        if (lines.Length > most)
            output.WriteLine($"    … {lines.Length - most} more");
    }
}
