using Microsoft.Extensions.Time.Testing;

namespace Seam.Acs.Load.Tests;

/// <summary>The clock of a client whose every call has one of its own.</summary>
internal sealed class ChaosTime : TimeProvider
{
    private readonly FakeTimeProvider _still = new(new DateTimeOffset(2026, 7, 1, 12, 0, 0, TimeSpan.Zero));

    private TimeProvider Now => ChaosCall.Current?.Time ?? (TimeProvider)_still;

    public override long TimestampFrequency => _still.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => Now.GetUtcNow();

    public override long GetTimestamp() => Now.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        // Timeouts are timers of cancellation sources; all others are waits.
        if (state is not CancellationTokenSource && ChaosCall.Current is { CancelsInWait: true } call)
            call.Cancel();
        return Now.CreateTimer(callback, state, dueTime, period);
    }
}
