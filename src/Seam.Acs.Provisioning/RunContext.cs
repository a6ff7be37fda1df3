namespace Seam.Acs;

/// <summary>What all parts of one run share.</summary>
internal sealed record RunContext(
    SeamClient Seam,
    string AcsSystemId,
    CodeProvisionerOptions Options,
    PoliteCalls Calls
)
{
    public CodeRules Rules { get; init; } = new();

    /// <summary>
    /// Whether each code that is there opens one door at most. Of systems that the library doesn't know that is only likely,
    /// and enough to make codes by, but not to leave doors unread.
    /// </summary>
    public bool CodesOpenOneDoor => Rules.OneEntranceForEachCode && Rules != CodeRules.For(null);

    /// <summary>The IDs of the system's entrances.</summary>
    public IReadOnlySet<string> Doors { get; init; } = new HashSet<string>();

    public TimeProvider Time => Seam.TimeProvider;

    public DateTimeOffset Now => Time.GetUtcNow();

    public Task Settle(CancellationToken cancellationToken) => Task.Delay(Options.SettleDelay, Time, cancellationToken);

    /// <summary>How a loop over things goes that are independent of each other. The gate bounds their calls further.</summary>
    public ParallelOptions Parallel(CancellationToken cancellationToken) =>
        new() { MaxDegreeOfParallelism = Options.MaxConcurrency, CancellationToken = cancellationToken };

    /// <summary>Reads the rules and the doors of the system, which each run needs once.</summary>
    /// <exception cref="SeamProvisioningException">The system's codes don't open doors of one's choice.</exception>
    public async Task<RunContext> PrepareAsync(CancellationToken cancellationToken)
    {
        var rules = Options.Rules;
        if (rules is null)
        {
            var system = await Calls
                .RepeatAsync(
                    (options, token) => Seam.SystemsAcs.GetAsync(AcsSystemId, options, token),
                    cancellationToken
                )
                .ConfigureAwait(false);
            rules = CodeRules.For(system.ExternalType);
        }

        if (rules.UnsupportedBecause is { } reason)
        {
            throw new SeamProvisioningException($"Codes can't be provisioned in this access system: {reason}.")
            {
                Problem = ProvisioningProblem.SystemNotSupported,
            };
        }

        var doors = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        await Calls
            .ReadPagesAsync(
                (cursor, options, token) =>
                    Seam.EntrancesAcs.ListAsync(
                        new AcsEntranceListRequest { AcsSystemId = AcsSystemId, PageCursor = cursor },
                        options,
                        token
                    ),
                page =>
                {
                    doors.UnionWith(page.Select(entrance => entrance.AcsEntranceId));
                    return true;
                },
                cancellationToken
            )
            .ConfigureAwait(false);
        return this with { Rules = rules, Doors = doors };
    }
}
