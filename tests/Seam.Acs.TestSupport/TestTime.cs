using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace Seam.Acs.TestSupport;

/// <summary>
/// A clock on which waits pass at once. Timeouts don't: they are told apart by being timers of a cancellation source, and
/// run out only when a test, or the waits of the code, move the clock that far.
/// </summary>
public sealed class TestTime : TimeProvider
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 7, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly Channel<TimeSpan> _begun = Channel.CreateUnbounded<TimeSpan>();
    private readonly TaskCompletionSource _firstWait = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How long the code has waited each time, in order.</summary>
    public ConcurrentQueue<TimeSpan> Waits { get; } = new();

    /// <summary>Whether waits pass at once. Otherwise they never do.</summary>
    public bool WaitsPass { get; init; } = true;

    /// <summary>How many timeouts, of those that are <see cref="Timeout"/> long, pass as soon as they begin.</summary>
    public int TimeoutsThatPass { get; set; }

    public TimeSpan Timeout { get; init; }

    /// <summary>Sets the time that the clock begins at. Default: 2026-07-01 12:00 UTC.</summary>
    public DateTimeOffset Now
    {
        init => _clock.AdjustTime(value);
    }

    /// <summary>Done when the code waits for the first time.</summary>
    public Task FirstWait => _firstWait.Task;

    /// <summary>Done when the code has begun so many further waits, each of which is counted once.</summary>
    public async Task WaitingAsync(int count, CancellationToken cancellationToken)
    {
        for (var wait = 0; wait < count; wait++)
            await _begun.Reader.ReadAsync(cancellationToken);
    }

    /// <summary>Done when the code has begun a wait of just this time.</summary>
    public async Task WaitingForAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        while (await _begun.Reader.ReadAsync(cancellationToken) != time) { }
    }

    /// <summary>Lets time pass until something is done.</summary>
    public async Task PassAsync(Task task)
    {
        while (!task.IsCompleted)
        {
            Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }
    }

    public override long TimestampFrequency => _clock.TimestampFrequency;

    public TimeSpan Elapsed => _clock.GetUtcNow() - _clock.Start;

    public override DateTimeOffset GetUtcNow() => _clock.GetUtcNow();

    public override long GetTimestamp() => _clock.GetTimestamp();

    public void Advance(TimeSpan time) => _clock.Advance(time);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (state is CancellationTokenSource source)
            return new TimeoutTimer(this, _clock.CreateTimer(callback, state, dueTime, period), source);

        // What follows a wait must not run inside the clock's own turn, in which no other timer can pass.
        var timer = _clock.CreateTimer(_ => ThreadPool.QueueUserWorkItem(_ => callback(state)), null, dueTime, period);
        Waits.Enqueue(dueTime);
        _firstWait.TrySetResult();
        _begun.Writer.TryWrite(dueTime);
        if (WaitsPass)
            ThreadPool.QueueUserWorkItem(_ => _clock.Advance(dueTime));
        return timer;
    }

    // A cancellation source makes its timer first, and sets its time then.
    private sealed class TimeoutTimer(TestTime time, ITimer timer, CancellationTokenSource source) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            var changed = timer.Change(dueTime, period);
            if (dueTime != time.Timeout || time.TimeoutsThatPass-- <= 0)
                return changed;
            // While another thread turns the clock, it wakes nobody for this one: it is turned until the timeout has passed.
            time.Advance(dueTime);
            var hasPassed = SpinWait.SpinUntil(
                () =>
                {
                    time.Advance(TimeSpan.Zero);
                    return source.IsCancellationRequested;
                },
                TimeSpan.FromSeconds(30)
            );
            if (!hasPassed)
                throw new InvalidOperationException("The timeout did not pass.");
            return changed;
        }

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
