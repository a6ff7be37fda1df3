namespace Seam.Acs.Simulator;

/// <summary>
/// The building's clock. It stands still within a change and is set from one to the next, so that a change can be
/// repeated to the byte from the one moment that is kept with it.
/// </summary>
internal sealed class HeldClock : TimeProvider
{
    private long _ticks;

    public DateTimeOffset Moment
    {
        get => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);
        set => Interlocked.Exchange(ref _ticks, value.UtcTicks);
    }

    public override DateTimeOffset GetUtcNow() => Moment;
}
