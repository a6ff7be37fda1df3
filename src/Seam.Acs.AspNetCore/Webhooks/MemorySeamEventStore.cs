namespace Seam.Acs;

/// <summary>Remembers the events that were handled in the memory of this process.</summary>
public sealed class MemorySeamEventStore : ISeamEventStore
{
    // Seam delivers an event again for 28 hours.
    private static readonly TimeSpan DefaultRetention = TimeSpan.FromHours(48);

    private readonly object _lock = new();
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Queue<(string EventId, DateTimeOffset CompletedAt)> _completed = new();
    private readonly PriorityQueue<(string EventId, string ClaimId), DateTimeOffset> _claims = new();
    private readonly int _capacity;
    private readonly TimeSpan _retention;
    private readonly TimeProvider _time;

    /// <summary>Initializes a new instance of the <see cref="MemorySeamEventStore"/> class.</summary>
    /// <param name="capacity">The number of handled events to remember. The oldest are forgotten first.</param>
    /// <param name="retention">How long a handled event is remembered. Default: 48 hours.</param>
    /// <param name="timeProvider">The clock. Default: the system's.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="capacity"/> or <paramref name="retention"/> is not positive.
    /// </exception>
    public MemorySeamEventStore(int capacity = 100_000, TimeSpan? retention = null, TimeProvider? timeProvider = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        _capacity = capacity;
        _retention = retention ?? DefaultRetention;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(_retention, TimeSpan.Zero, nameof(retention));
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <inheritdoc/>
    public ValueTask<SeamEventState> BeginAsync(
        string eventId,
        string claimId,
        TimeSpan lease,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(eventId);
        ArgumentNullException.ThrowIfNull(claimId);
        lock (_lock)
        {
            var now = _time.GetUtcNow();
            Forget(now);
            if (_entries.TryGetValue(eventId, out var entry))
                return new(entry.IsCompleted ? SeamEventState.Completed : SeamEventState.InProgress);
            _entries[eventId] = new Entry(claimId);
            _claims.Enqueue((eventId, claimId), now + lease);
            return new(SeamEventState.Claimed);
        }
    }

    /// <inheritdoc/>
    public ValueTask CompleteAsync(string eventId, string claimId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(eventId);
        lock (_lock)
        {
            // Handled is handled, even if the claim ran out meanwhile.
            if (!_entries.TryGetValue(eventId, out var entry) || !entry.IsCompleted)
            {
                _entries[eventId] = new Entry(null);
                _completed.Enqueue((eventId, _time.GetUtcNow()));
            }
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask ReleaseAsync(string eventId, string claimId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(eventId);
        ArgumentNullException.ThrowIfNull(claimId);
        lock (_lock)
        {
            Release(eventId, claimId);
        }

        return ValueTask.CompletedTask;
    }

    private void Release(string eventId, string claimId)
    {
        if (_entries.TryGetValue(eventId, out var entry) && entry.ClaimId == claimId)
            _entries.Remove(eventId);
    }

    private void Forget(DateTimeOffset now)
    {
        while (
            _completed.TryPeek(out var oldest)
            && (_completed.Count > _capacity || now - oldest.CompletedAt >= _retention)
        )
            _entries.Remove(_completed.Dequeue().EventId);
        while (_claims.TryPeek(out var claim, out var end) && end <= now)
        {
            _claims.Dequeue();
            Release(claim.EventId, claim.ClaimId);
        }
    }

    private readonly record struct Entry(string? ClaimId)
    {
        public bool IsCompleted => ClaimId is null;
    }
}
