namespace Seam.Acs.Testing;

/// <summary>
/// The clock of the simulated world. One call happens at one moment, however long it takes, so that the same calls at
/// the same moments give the same answers. Not safe for threads by itself: the simulator locks around it.
/// </summary>
internal sealed class SimulatorClock
{
    private readonly TimeProvider _time;
    private DateTimeOffset? _held;

    public SimulatorClock(TimeProvider time) => _time = time;

    /// <summary>The moment that is held, or else the time; in whole milliseconds.</summary>
    public DateTimeOffset Now => _held ?? Instants.ToMilliseconds(_time.GetUtcNow());

    /// <summary>Holds a moment until the answer is disposed, when the one that was held before is back.</summary>
    public Holding Hold(DateTimeOffset moment)
    {
        var holding = new Holding(this, _held);
        _held = Instants.ToMilliseconds(moment);
        return holding;
    }

    /// <summary>A moment that is held.</summary>
    public readonly struct Holding : IDisposable
    {
        private readonly SimulatorClock _clock;
        private readonly DateTimeOffset? _before;

        public Holding(SimulatorClock clock, DateTimeOffset? before)
        {
            _clock = clock;
            _before = before;
        }

        public void Dispose() => _clock._held = _before;
    }
}
