namespace Seam.Acs.Simulator;

/// <summary>Wakes those who follow the building. Whoever was not looking sees at once that something changed.</summary>
internal sealed class ChangeSignal
{
    private readonly object _gate = new();
    private TaskCompletionSource _next = New();
    private long _version;

    /// <summary>Rises with each change.</summary>
    public long Version => Interlocked.Read(ref _version);

    public void Raise()
    {
        TaskCompletionSource waiting;
        lock (_gate)
        {
            Interlocked.Increment(ref _version);
            (waiting, _next) = (_next, New());
        }
        waiting.SetResult();
    }

    /// <summary>Waits for a version after one that is known already.</summary>
    /// <returns>The version there is then.</returns>
    public async Task<long> WaitAsync(long known, CancellationToken cancellationToken)
    {
        Task next;
        lock (_gate)
        {
            if (_version != known)
                return _version;
            next = _next.Task;
        }
        await next.WaitAsync(cancellationToken);
        return Version;
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
