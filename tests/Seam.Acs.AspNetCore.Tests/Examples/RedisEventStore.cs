using StackExchange.Redis;

namespace Seam.Acs.AspNetCore.Tests.Examples;

/// <summary>Remembers handled events in a Redis that all processes of an app share.</summary>
public sealed class RedisEventStore(IDatabase redis) : ISeamEventStore
{
    private const string Completed = "completed";

    // Seam delivers an event again for 28 hours.
    private static readonly TimeSpan Retention = TimeSpan.FromHours(48);

    public async ValueTask<SeamEventState> BeginAsync(
        string eventId,
        string claimId,
        TimeSpan lease,
        CancellationToken cancellationToken
    )
    {
        if (await redis.LockTakeAsync(Key(eventId), claimId, lease))
            return SeamEventState.Claimed;
        var holder = await redis.LockQueryAsync(Key(eventId)).WaitAsync(cancellationToken);
        return holder == Completed ? SeamEventState.Completed : SeamEventState.InProgress;
    }

    public async ValueTask CompleteAsync(string eventId, string claimId, CancellationToken cancellationToken) =>
        await redis.StringSetAsync(Key(eventId), Completed, Retention).WaitAsync(cancellationToken);

    // Releases the key only if it holds this claim.
    public async ValueTask ReleaseAsync(string eventId, string claimId, CancellationToken cancellationToken) =>
        await redis.LockReleaseAsync(Key(eventId), claimId).WaitAsync(cancellationToken);

    private static RedisKey Key(string eventId) => $"seam:event:{eventId}";
}
