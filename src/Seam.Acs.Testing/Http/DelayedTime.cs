namespace Seam.Acs.Testing;

/// <summary>Waits by a clock that may be a test's own.</summary>
internal static class DelayedTime
{
    /// <exception cref="OperationCanceledException">The token was cancelled meanwhile.</exception>
    public static Task WaitAsync(TimeSpan time, TimeProvider clock, CancellationToken cancellationToken) =>
        time > TimeSpan.Zero ? Task.Delay(time, clock, cancellationToken) : Task.CompletedTask;

    /// <summary>Waits on this thread, for synchronous callers.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled meanwhile.</exception>
    public static void Wait(TimeSpan time, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (time <= TimeSpan.Zero)
            return;
        using var over = new ManualResetEventSlim();
        using var timer = clock.CreateTimer(_ => over.Set(), null, time, Timeout.InfiniteTimeSpan);
        over.Wait(cancellationToken);
    }
}
