namespace Seam.Acs;

/// <summary>What each request of a run passes: so many at a time, so many in a second, and none while the API asks to wait.</summary>
internal sealed class CallGate(TimeProvider time, int maxConcurrency, double? callsPerSecond) : IDisposable
{
    private readonly SemaphoreSlim _places = new(maxConcurrency);
    private readonly TimeSpan _interval = callsPerSecond is { } rate ? TimeSpan.FromSeconds(1 / rate) : TimeSpan.Zero;
    private readonly long _begin = time.GetTimestamp();
    private readonly object _lock = new();
    private TimeSpan _nextAt;
    private TimeSpan _pausedUntil;

    public async ValueTask EnterAsync(CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            while (TakeTurn() is { } wait)
                await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            _places.Release();
            throw;
        }
    }

    public void Leave() => _places.Release();

    /// <summary>Lets no request begin for a time; those that are under way go on.</summary>
    public void Pause(TimeSpan wait)
    {
        lock (_lock)
        {
            var until = time.GetElapsedTime(_begin) + wait;
            if (until > _pausedUntil)
                _pausedUntil = until;
        }
    }

    public void Dispose() => _places.Dispose();

    /// <summary>Takes the turn that is due, or tells how long it is until it may be.</summary>
    private TimeSpan? TakeTurn()
    {
        lock (_lock)
        {
            var now = time.GetElapsedTime(_begin);
            var at = _pausedUntil > _nextAt ? _pausedUntil : _nextAt;
            // Timers cut a part of a millisecond off, and would come back too early.
            if (at > now)
                return TimeSpan.FromMilliseconds(Math.Ceiling((at - now).TotalMilliseconds));
            _nextAt = now + _interval;
            return null;
        }
    }
}
