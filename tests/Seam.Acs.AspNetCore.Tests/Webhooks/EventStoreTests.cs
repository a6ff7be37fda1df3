using System.Runtime.CompilerServices;
using Microsoft.Extensions.Time.Testing;
using Seam.Acs.AspNetCore.Tests.Examples;

namespace Seam.Acs.AspNetCore.Tests;

/// <summary>The default store, and the example over Redis, which promise the same.</summary>
public sealed class EventStoreTests(RedisServer server) : IClassFixture<RedisServer>
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private readonly FakeTimeProvider _time = new();

    public static TheoryData<string> Stores => RedisServer.IsHere ? ["memory", "redis"] : ["memory"];

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Event_is_claimed_once_at_a_time_and_never_after_it_was_completed(string kind)
    {
        var store = Store(kind);
        var id = Guid.NewGuid().ToString();

        Assert.Equal(SeamEventState.Claimed, await BeginAsync(store, id, "first"));
        Assert.Equal(SeamEventState.InProgress, await BeginAsync(store, id, "second"));
        await store.CompleteAsync(id, "first", CancellationToken.None);
        Assert.Equal(SeamEventState.Completed, await BeginAsync(store, id, "third"));
        await store.ReleaseAsync(id, "first", CancellationToken.None);
        Assert.Equal(SeamEventState.Completed, await BeginAsync(store, id, "fourth"));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Released_event_can_be_claimed_again(string kind)
    {
        var store = Store(kind);
        var id = Guid.NewGuid().ToString();

        await BeginAsync(store, id, "first");
        await store.ReleaseAsync(id, "first", CancellationToken.None);

        Assert.Equal(SeamEventState.Claimed, await BeginAsync(store, id, "second"));
        // An old claim releases nothing.
        await store.ReleaseAsync(id, "first", CancellationToken.None);
        Assert.Equal(SeamEventState.InProgress, await BeginAsync(store, id, "third"));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Many_concurrent_claims_of_one_event_give_it_to_one(string kind)
    {
        var store = Store(kind);
        var id = Guid.NewGuid().ToString();

        var states = await Task.WhenAll(
            Enumerable.Range(0, 50).Select(claim => Task.Run(() => BeginAsync(store, id, $"{claim}").AsTask()))
        );

        Assert.Single(states, state => state == SeamEventState.Claimed);
        Assert.Equal(49, states.Count(state => state == SeamEventState.InProgress));
    }

    [Fact]
    public async Task Claim_ends_with_its_lease()
    {
        var store = Store("memory");
        await BeginAsync(store, "e", "first");

        _time.Advance(Lease - TimeSpan.FromTicks(1));
        Assert.Equal(SeamEventState.InProgress, await BeginAsync(store, "e", "second"));
        _time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(SeamEventState.Claimed, await BeginAsync(store, "e", "third"));
        // The first handler was slow, but it did handle the event.
        await store.CompleteAsync("e", "first", CancellationToken.None);
        Assert.Equal(SeamEventState.Completed, await BeginAsync(store, "e", "fourth"));
    }

    [Fact]
    public async Task Memory_forgets_the_oldest_events_beyond_its_capacity()
    {
        var store = new MemorySeamEventStore(capacity: 2, timeProvider: _time);
        foreach (var id in (string[])["a", "b", "c"])
        {
            await BeginAsync(store, id, "claim");
            await store.CompleteAsync(id, "claim", CancellationToken.None);
            await store.CompleteAsync(id, "claim", CancellationToken.None);
        }

        Assert.Equal(SeamEventState.Claimed, await BeginAsync(store, "a", "again"));
        Assert.Equal(SeamEventState.Completed, await BeginAsync(store, "b", "again"));
        Assert.Equal(SeamEventState.Completed, await BeginAsync(store, "c", "again"));
    }

    [Fact]
    public async Task Memory_forgets_events_after_the_retention()
    {
        var store = new MemorySeamEventStore(retention: TimeSpan.FromHours(1), timeProvider: _time);
        await BeginAsync(store, "a", "claim");
        await store.CompleteAsync("a", "claim", CancellationToken.None);

        _time.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal(SeamEventState.Completed, await BeginAsync(store, "a", "again"));
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(SeamEventState.Claimed, await BeginAsync(store, "a", "again"));
    }

    [Fact]
    public async Task Memory_forgets_claims_after_their_lease()
    {
        var store = Store("memory");
        var claimed = await ClaimAsync(store);

        _time.Advance(Lease);
        await BeginAsync(store, "other", "claim");
        GC.Collect();

        Assert.False(claimed.IsAlive);
        GC.KeepAlive(store);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> ClaimAsync(ISeamEventStore store)
    {
        var id = Guid.NewGuid().ToString();
        await BeginAsync(store, id, "claim");
        return new WeakReference(id);
    }

    [Fact]
    public void Memory_must_have_room_and_time()
    {
        Assert.Throws<ArgumentOutOfRangeException>("capacity", () => new MemorySeamEventStore(0));
        Assert.Throws<ArgumentOutOfRangeException>("retention", () => new MemorySeamEventStore(1, TimeSpan.Zero));
    }

    [Fact(Skip = "redis-server is missing.", SkipUnless = nameof(RedisServer.IsHere), SkipType = typeof(RedisServer))]
    public async Task Claim_in_Redis_ends_with_its_lease()
    {
        var store = Store("redis");
        await store.BeginAsync("short", "first", TimeSpan.FromMilliseconds(1), CancellationToken.None);

        // The clock is the server's.
        SeamEventState state;
        do
        {
            state = await BeginAsync(store, "short", "second");
        } while (state == SeamEventState.InProgress);

        Assert.Equal(SeamEventState.Claimed, state);
        var lease = await server.Database.KeyTimeToLiveAsync("seam:event:short");
        Assert.InRange(lease!.Value, TimeSpan.FromMinutes(1), Lease);
    }

    private ISeamEventStore Store(string kind) =>
        kind == "redis" ? new RedisEventStore(server.Database) : new MemorySeamEventStore(timeProvider: _time);

    private static ValueTask<SeamEventState> BeginAsync(ISeamEventStore store, string eventId, string claimId) =>
        store.BeginAsync(eventId, claimId, Lease, CancellationToken.None);
}
