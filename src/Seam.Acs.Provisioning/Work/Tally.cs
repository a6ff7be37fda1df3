namespace Seam.Acs;

/// <summary>Counts what a run does. Outcomes are counted as they are handed out, by one thread at a time.</summary>
internal sealed class Tally
{
    private readonly Dictionary<ProvisioningResult, long> _codes = [];
    private long _people;
    private long _steps;
    private long _users;
    private long _pending;

    public void Note(IReadOnlyList<PersonState> people)
    {
        Interlocked.Add(ref _people, people.Count);
        Interlocked.Add(ref _steps, people.Sum(person => (long)person.Steps.Count));
    }

    /// <summary>Notes steps that came to light while others were carried out; fewer than none where some fell away.</summary>
    public void NotePlanned(int steps) => Interlocked.Add(ref _steps, steps);

    public void Note(ProvisioningOutcome outcome)
    {
        var isUser =
            outcome.Step.Action
                is ProvisioningAction.CreateUser
                    or ProvisioningAction.LinkUser
                    or ProvisioningAction.AdoptIdentity
            && outcome.Result is (ProvisioningResult.Created or ProvisioningResult.Changed);
        if (isUser)
            _users++;
        else
            _codes[outcome.Result] = Of(outcome.Result) + 1;
        if (outcome.IsCodePending)
            _pending++;
    }

    public ProvisioningProgress Look(long calls, long waiting) =>
        new()
        {
            People = Interlocked.Read(ref _people),
            Steps = Interlocked.Read(ref _steps),
            Users = _users,
            Existed = Of(ProvisioningResult.Existed),
            Created = Of(ProvisioningResult.Created),
            Changed = Of(ProvisioningResult.Changed),
            Removed = Of(ProvisioningResult.Removed),
            Skipped = Of(ProvisioningResult.Skipped),
            Failed = Of(ProvisioningResult.Failed),
            Unknown = Of(ProvisioningResult.Unknown),
            Waiting = waiting,
            CodesPending = _pending,
            Calls = calls,
        };

    private long Of(ProvisioningResult result) => _codes.GetValueOrDefault(result);
}
