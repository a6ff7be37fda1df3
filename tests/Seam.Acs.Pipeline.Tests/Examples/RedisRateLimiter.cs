using System.Threading.RateLimiting;
using StackExchange.Redis;

namespace Seam.Acs.Pipeline.Tests.Examples;

/// <summary>A limit that is shared by all programs with the same Redis and the same key.</summary>
public sealed class RedisRateLimiter(IDatabase redis, RedisLimit limit, TimeProvider time) : RateLimiter
{
    // One number is kept: when the next call would be due if all came at an even pace. The clock is the server's, and the
    // script runs by itself, so no two programs get the same place in the row.
    private const string Script = """
        local clock = redis.call('TIME')
        local now = clock[1] * 1000000 + clock[2]
        local due = math.max(tonumber(redis.call('GET', KEYS[1]) or 0), now)
        local count, burst, interval, longest = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
        local wait = math.max(due + (count - burst) * interval - now, 0)
        if wait > longest then return {0, wait} end
        due = due + count * interval
        redis.call('SET', KEYS[1], string.format('%.0f', due), 'PX', math.ceil((due - now) / 1000) + 1)
        return {1, wait}
        """;

    public override TimeSpan? IdleDuration => null;

    public override RateLimiterStatistics? GetStatistics() => null;

    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(
        int permitCount,
        CancellationToken cancellationToken
    )
    {
        var reply = await redis
            .ScriptEvaluateAsync(Script, [limit.Key], Arguments(permitCount, limit.LongestWait))
            .WaitAsync(cancellationToken);
        var lease = Lease.From(reply);
        // The place in the row is taken already, so what is left is to wait for it.
        if (lease.IsAcquired)
            await Task.Delay(lease.Wait, time, cancellationToken);
        return lease;
    }

    protected override RateLimitLease AttemptAcquireCore(int permitCount) =>
        Lease.From(redis.ScriptEvaluate(Script, [limit.Key], Arguments(permitCount, TimeSpan.Zero)));

    private RedisValue[] Arguments(int permitCount, TimeSpan longestWait) =>
        [permitCount, limit.Burst, Microseconds(limit.Interval), Microseconds(longestWait)];

    private static long Microseconds(TimeSpan span) => span.Ticks / TimeSpan.TicksPerMicrosecond;

    private sealed class Lease(bool isAcquired, TimeSpan wait) : RateLimitLease
    {
        public override bool IsAcquired => isAcquired;

        public TimeSpan Wait => wait;

        public override IEnumerable<string> MetadataNames => [MetadataName.RetryAfter.Name];

        public static Lease From(RedisResult reply)
        {
            var parts = (long[])reply!;
            return new Lease(parts[0] == 1, TimeSpan.FromMicroseconds(parts[1]));
        }

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = !isAcquired && metadataName == MetadataName.RetryAfter.Name ? wait : null;
            return metadata is not null;
        }
    }
}

/// <summary>How many calls a fleet may make.</summary>
/// <param name="Key">The key in Redis: one for each workspace, as Seam limits each by itself.</param>
/// <param name="Burst">How many calls may come at once.</param>
/// <param name="Interval">How much later each further one may come.</param>
/// <param name="LongestWait">The longest time to wait for a turn; what would have to wait longer is refused.</param>
public sealed record RedisLimit(string Key, int Burst, TimeSpan Interval, TimeSpan LongestWait);
