namespace BuildingRollout;

/// <summary>A clock that stands still at a moment while it is held, so that what happened then can happen again.</summary>
internal sealed class HeldClock(TimeProvider clock) : TimeProvider
{
    // Ticks, and 0 while it isn't held: clients read it while the simulator is at work.
    private long _held;
    private long _latest;

    public override TimeZoneInfo LocalTimeZone => clock.LocalTimeZone;

    public override long TimestampFrequency => clock.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() =>
        Volatile.Read(ref _held) is var held and not 0 ? new DateTimeOffset(held, TimeSpan.Zero) : clock.GetUtcNow();

    public override long GetTimestamp() => clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        clock.CreateTimer(callback, state, dueTime, period);

    public void Hold(DateTimeOffset moment)
    {
        _latest = moment.UtcTicks;
        Volatile.Write(ref _held, _latest);
    }

    /// <summary>Holds it at the present, or where it stood last if the machine's clock was put back since.</summary>
    public DateTimeOffset HoldNow()
    {
        Hold(new DateTimeOffset(Math.Max(_latest, clock.GetUtcNow().UtcTicks), TimeSpan.Zero));
        return GetUtcNow();
    }

    public void Release() => Volatile.Write(ref _held, 0);
}
