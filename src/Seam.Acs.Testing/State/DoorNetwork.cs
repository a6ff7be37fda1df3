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

    public DoorNetwork(bool hasHub, TimeSpan delay)
    {
        _hasHub = hasHub;
        _delay = delay;
    }

    public bool HasHub => _hasHub;

    public IEnumerable<DoorGrant> Known => _known.Values;

    /// <summary>PINs that a door knows or will know; a new one must not be among them.</summary>
    public IEnumerable<string> CodesInUse =>
        _known
            .Values.Concat(_waiting.Select(change => change.Grant).OfType<DoorGrant>())
            .Select(grant => grant.Code)
            .OfType<string>();

    public bool IsSynced(string credentialId) => _waiting.All(change => change.CredentialId != credentialId);

    public void Enqueue(string credentialId, DoorGrant? grant, DateTimeOffset now) =>
        _waiting.Add(new DoorChange(credentialId, grant, _hasHub ? now + _delay : null));

    /// <summary>Lets the changes arrive that are due by a time.</summary>
    /// <param name="now">The time.</param>
    /// <param name="carried">True: somebody carries everything that waits, due or not.</param>
    /// <param name="arrived">Told of each change and of the time of its arrival.</param>
    public void Settle(DateTimeOffset now, bool carried, Action<DoorChange, DateTimeOffset> arrived)
    {
        foreach (var change in _waiting.Where(change => carried || change.DueAt <= now).ToList())
        {
            _waiting.Remove(change);
            if (change.Grant is { } grant)
                _known[change.CredentialId] = grant;
            else
                _known.Remove(change.CredentialId);
            arrived(change, carried ? now : change.DueAt!.Value);
        }
    }
}
