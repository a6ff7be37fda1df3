namespace Seam.Acs.Testing;

/// <summary>What the doors themselves know of a credential.</summary>
internal sealed record DoorGrant(
    string CredentialId,
    string? Code,
    IReadOnlyList<string> EntranceIds,
    AccessWindow Window
)
{
    /// <summary>The card that opens; null: none.</summary>
    public string? CardNumber { get; init; }

    public bool Opens(string entranceId, DateTimeOffset time) =>
        Window.Contains(time) && EntranceIds.Contains(entranceId);
}

/// <summary>A change on its way to the doors.</summary>
/// <param name="CredentialId">The credential that changed.</param>
/// <param name="Grant">What the doors shall know from then on; null: nothing.</param>
/// <param name="DueAt">When the hub brings it; null: somebody must carry it.</param>
internal sealed record DoorChange(string CredentialId, DoorGrant? Grant, DateTimeOffset? DueAt);

/// <summary>
/// The doors of one system, and the way of changes to them: a hub brings them after a delay; without a hub they wait
/// until somebody walks by. Until then a door goes on as it knew, also for a credential that no longer exists.
/// </summary>
internal sealed class DoorNetwork
{
    private readonly Dictionary<string, DoorGrant> _known = new(StringComparer.Ordinal);
    private readonly List<DoorChange> _waiting = [];
    private readonly bool _hasHub;
    private readonly TimeSpan _delay;
    private bool _isCut;

    public DoorNetwork(bool hasHub, TimeSpan delay)
    {
        _hasHub = hasHub;
        _delay = delay;
    }

    public bool HasHub => _hasHub;

    public IEnumerable<DoorGrant> Known => _known.Values;

    /// <summary>What is still on its way, in the order in which it set out.</summary>
    public IReadOnlyList<DoorChange> Waiting => _waiting;

    /// <summary>Whether a door knows or will know a PIN; a new one must be another.</summary>
    public bool IsCodeInUse(string code) =>
        _known.Values.Any(grant => grant.Code == code) || _waiting.Any(change => change.Grant?.Code == code);

    public bool IsSynced(string credentialId) => _waiting.All(change => change.CredentialId != credentialId);

    /// <summary>When the latest state of a credential reaches the doors by itself; null: it has, or never does.</summary>
    public DateTimeOffset? DueAt(string credentialId) =>
        _isCut ? null : _waiting.LastOrDefault(change => change.CredentialId == credentialId)?.DueAt;

    /// <summary>Whether anything waits, be it for the hub or for somebody who carries it.</summary>
    public bool HasWaiting => _waiting.Count > 0;

    /// <summary>When the next change reaches the doors by itself; null: none does.</summary>
    public DateTimeOffset? NextDueAt => _isCut ? null : _waiting.Min(change => change.DueAt);

    /// <summary>Sends a change on its way.</summary>
    /// <param name="credentialId">The credential that changed.</param>
    /// <param name="grant">What the doors shall know from then on; null: nothing.</param>
    /// <param name="now">The time.</param>
    /// <param name="extraDelay">What it takes longer than the hub otherwise needs.</param>
    public void Enqueue(string credentialId, DoorGrant? grant, DateTimeOffset now, TimeSpan extraDelay = default)
    {
        DateTimeOffset? dueAt = _hasHub ? now + _delay + extraDelay : null;
        // One change of a credential never overtakes another.
        if (
            _waiting.LastOrDefault(change => change.CredentialId == credentialId)?.DueAt is { } before
            && before > dueAt
        )
            dueAt = before;
        _waiting.Add(new DoorChange(credentialId, grant, dueAt));
    }

    /// <summary>Lets the change that is due next arrive; where none is due by itself, the one that waits longest.</summary>
    public DoorChange TakeNext()
    {
        var change = _waiting.MinBy(waiting => waiting.DueAt ?? DateTimeOffset.MaxValue)!;
        _waiting.Remove(change);
        if (change.Grant is { } grant)
            _known[change.CredentialId] = grant;
        else
            _known.Remove(change.CredentialId);
        return change;
    }

    /// <summary>Cuts the way to the doors: changes wait until it is restored.</summary>
    public void Cut() => _isCut = true;

    /// <summary>Restores the way to the doors: what was due meanwhile arrives now.</summary>
    public void Restore(DateTimeOffset now)
    {
        _isCut = false;
        for (var i = 0; i < _waiting.Count; i++)
        {
            if (_waiting[i].DueAt < now)
                _waiting[i] = _waiting[i] with { DueAt = now };
        }
    }
}
