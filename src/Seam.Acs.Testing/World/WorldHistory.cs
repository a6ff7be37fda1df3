namespace Seam.Acs.Testing;

/// <summary>What an entry of a history was.</summary>
internal enum HistoryKind
{
    /// <summary>Something changed.</summary>
    Change,

    /// <summary>Something was refused, and at most took random values.</summary>
    Refusal,

    /// <summary>A key was made.</summary>
    Key,
}

/// <summary>What was done to a world, so that it can be made again as it stood earlier.</summary>
internal sealed class WorldHistory
{
    private readonly WorldSettings _settings;
    private readonly bool _isKept;
    private readonly List<Entry> _entries = [];

    /// <param name="settings">What the world was made with.</param>
    /// <param name="isKept">Whether anything is kept.</param>
    public WorldHistory(WorldSettings settings, bool isKept)
    {
        _settings = settings;
        _isKept = isKept;
    }

    /// <param name="at">When it was done.</param>
    /// <param name="apply">Does it again.</param>
    /// <param name="kind">What it was.</param>
    public void Add(DateTimeOffset at, Action<SimulatedWorld> apply, HistoryKind kind = HistoryKind.Change)
    {
        if (_isKept)
            _entries.Add(new Entry(at, apply, kind));
    }

    /// <summary>Answers a read as the world stood earlier.</summary>
    /// <param name="request">The read.</param>
    /// <param name="requestId">The ID to give it.</param>
    /// <param name="stale">How much earlier.</param>
    /// <param name="now">The time.</param>
    public SimulatedAnswer Answer(
        ReceivedRequest request,
        string requestId,
        FaultEffect.Stale stale,
        DateTimeOffset now
    )
    {
        if (stale.Age is { } age)
        {
            var moment = now - age;
            return Answer(_entries.TakeWhile(entry => entry.At <= moment).Count(), moment, request, requestId);
        }
        var unseen = _entries.Where(entry => entry.Kind == HistoryKind.Change).TakeLast(stale.Changes).FirstOrDefault();
        return unseen is null
            ? Answer(_entries.Count, now, request, requestId)
            : Answer(_entries.IndexOf(unseen), unseen.At, request, requestId);
    }

    private SimulatedAnswer Answer(int seen, DateTimeOffset moment, ReceivedRequest request, string requestId)
    {
        // The clock only ever holds the moments of the past.
        var clock = new SimulatorClock(TimeProvider.System);
        using var beginning = clock.Hold(seen > 0 ? _entries[0].At : moment);
        var world = new SimulatedWorld(_settings, clock);
        foreach (var entry in _entries[..seen])
        {
            using var _ = clock.Hold(entry.At);
            world.Settle();
            entry.Apply(world);
        }
        using var then = clock.Hold(moment);
        // A key opens the past too.
        foreach (var entry in _entries[seen..].Where(entry => entry.Kind == HistoryKind.Key))
            entry.Apply(world);
        world.Settle();
        return world.Answer(request, requestId);
    }

    private sealed record Entry(DateTimeOffset At, Action<SimulatedWorld> Apply, HistoryKind Kind);
}
