namespace Seam.Acs.AspNetCore.Tests;

internal sealed class BrokenStore : ISeamEventStore
{
    public bool FailsToBegin { get; init; }

    public ValueTask<SeamEventState> BeginAsync(
        string eventId,
        string claimId,
        TimeSpan lease,
        CancellationToken cancellationToken
    ) => FailsToBegin ? throw new IOException("No store.") : new(SeamEventState.Claimed);

    public ValueTask CompleteAsync(string eventId, string claimId, CancellationToken cancellationToken) =>
        throw new IOException("No store.");

    public ValueTask ReleaseAsync(string eventId, string claimId, CancellationToken cancellationToken) =>
        throw new IOException("No store.");
}
