using Seam.Acs;

namespace BuildingRollout;

/// <summary>What the command line asks for.</summary>
internal sealed record RolloutSettings
{
    /// <summary>Where the files lie.</summary>
    public required string Folder { get; init; }

    /// <summary>The zone of times without an offset.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>ID or name of the system; null: the only one.</summary>
    public string? System { get; init; }

    /// <summary>Whether PINs of people who are not in the file go too.</summary>
    public bool RemoveUnlisted { get; init; }

    /// <summary>Whether all changes of a plan are shown, however many.</summary>
    public bool ShowAll { get; init; }

    /// <summary>How many calls are under way at once.</summary>
    public int Concurrency { get; init; } = 8;

    /// <summary>How many calls begin in a second; null: no limit.</summary>
    public double? Rate { get; init; }

    /// <summary>How long PINs are waited for that the building tells later.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Who is revoked, by key or e-mail address; empty: everybody in the file.</summary>
    public IReadOnlyList<string> Revoked { get; init; } = [];

    /// <summary>Whether a revocation needs no confirmation.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>Whether the result is one JSON document.</summary>
    public bool IsJson { get; init; }

    /// <summary>Makes what works as these settings say. It sends nothing yet.</summary>
    public CodeProvisioner CreateProvisioner(SeamClient seam, AcsSystem system) =>
        new(
            seam,
            system.AcsSystemId,
            new CodeProvisionerOptions
            {
                MaxConcurrency = Concurrency,
                CallsPerSecond = Rate,
                CodeDeadline = Wait,
                RemoveUnlistedPeople = RemoveUnlisted,
            }
        );
}
