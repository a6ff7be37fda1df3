using Seam.Acs;

namespace BuildingRollout;

/// <summary>Takes all PINs from people, whether they are still in the file or not.</summary>
internal sealed class RevokeJob(RolloutRun run, RolloutReport report)
{
    /// <summary>How many PINs there are to take away. It reads only.</summary>
    public async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        var count = 0;
        await foreach (var step in run.Provisioner.PlanAsync(People(), cancellationToken))
            count += step.Action == ProvisioningAction.Delete ? 1 : 0;
        return count;
    }

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IProgress<ProvisioningProgress> progress, CancellationToken cancellationToken)
    {
        await foreach (var outcome in run.Provisioner.ApplyAsync(People(), progress, cancellationToken))
        {
            var result = PlanJob.Name(outcome.Result);
            report.Count(result);
            if (outcome.Result is ProvisioningResult.Failed or ProvisioningResult.Unknown)
                report.Lines.Add(
                    PlanJob.Describe(run, outcome.Step, result, outcome.Exception?.Message ?? outcome.Step.Reason)
                );
        }

        if (report.CountOf("failed") + report.CountOf("unknown") > 0)
            return ExitCode.NotDone;
        if (PinFile.Remove(run.Settings.Folder, IsRevoked) > 0)
            report.PinFile = PinFile.PathIn(run.Settings.Folder);
        return ExitCode.Done;
    }

    /// <summary>Those of them who are still in the file, and would get PINs again.</summary>
    public IEnumerable<string> StillListed() =>
        run
            .Files.Residents.Read()
            .Where(resident => IsRevoked(resident.Key, resident.Email))
            .Select(one => one.Identity);

    private IEnumerable<DesiredAccess> People()
    {
        var left = run.Settings.Revoked.ToHashSet(StringComparer.Ordinal);
        foreach (var resident in run.Files.Residents.Read())
        {
            if (!IsRevoked(resident.Key, resident.Email))
                continue;
            left.ExceptWith([resident.Key ?? "", resident.Email ?? ""]);
            yield return new DesiredAccess
            {
                UserIdentityKey = resident.Key,
                EmailAddress = resident.Email,
                FullName = resident.Name,
            };
        }

        // Who moved out may be gone from the file already.
        foreach (var identity in left)
            yield return identity.Contains('@')
                ? new DesiredAccess { EmailAddress = identity, FullName = identity }
                : new DesiredAccess { UserIdentityKey = identity, FullName = identity };
    }

    private bool IsRevoked(string? key, string? email) =>
        run.Settings.Revoked.Count == 0
        || (key is not null && run.Settings.Revoked.Contains(key))
        || (email is not null && run.Settings.Revoked.Contains(email));
}
