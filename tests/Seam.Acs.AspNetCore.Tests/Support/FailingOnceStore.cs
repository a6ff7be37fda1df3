namespace Seam.Acs.AspNetCore.Tests;

/// <summary>A store in memory that fails at its first call of a method.</summary>
internal sealed class FailingOnceStore(string method) : ISeamEventStore, IDisposable
{
    private readonly MemorySeamEventStore _memory = new();
    private bool _hasFailed;

    /// <summary>Gets a value indicating whether the scope of the store has ended.</summary>
    public bool IsDisposed { get; private set; }

    public async ValueTask<SeamEventState> BeginAsync(
        string eventId,
        string claimId,
        TimeSpan lease,
        CancellationToken cancellationToken
    )
    {
        // The claim is made, and its response lost.
        var state = await _memory.BeginAsync(eventId, claimId, lease, cancellationToken);
        Fail(nameof(BeginAsync));
        return state;
    }

    public ValueTask CompleteAsync(string eventId, string claimId, CancellationToken cancellationToken)
    {
        Fail(nameof(CompleteAsync));
        return _memory.CompleteAsync(eventId, claimId, cancellationToken);
    }

    public ValueTask ReleaseAsync(string eventId, string claimId, CancellationToken cancellationToken) =>
        _memory.ReleaseAsync(eventId, claimId, cancellationToken);

    public void Dispose() => IsDisposed = true;

    private void Fail(string called)
    {
        if (called != method || _hasFailed)
            return;
        _hasFailed = true;
        throw new IOException("No store.");
    }
}
