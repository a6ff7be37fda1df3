using System.Collections.Concurrent;

namespace Seam.Acs;

/// <summary>
/// What ends an attempt before its answer is there: its time, the caller, or the end of the client. Those on the machine's own
/// clock are used again where only .NET sees them, since a source with its timer takes more memory than a small answer.
/// </summary>
internal sealed class AttemptLimit
{
    // As many as calls are likely to run at once; more than that are left to the garbage collector.
    private const int MaxIdle = 64;

    private static readonly ConcurrentQueue<AttemptLimit> Idle = new();
    private static readonly Action<object?> Cancel = static state => ((AttemptLimit)state!)._source.Cancel();

    private readonly CancellationTokenSource _source;
    private readonly bool _isReusable;
    private CancellationTokenRegistration _caller;
    private CancellationTokenRegistration _client;

    private AttemptLimit(CancellationTokenSource source, bool isReusable)
    {
        _source = source;
        _isReusable = isReusable;
    }

    public CancellationToken Token => _source.Token;

    /// <summary>How long the attempt may take.</summary>
    public TimeSpan Time { get; private set; }

    /// <summary>Whether that is what the call has left, rather than the attempt's own time.</summary>
    public bool IsTotal { get; private set; }

    /// <summary>Whether the attempt was ended.</summary>
    public bool HasRunOut => _source.IsCancellationRequested;

    public static AttemptLimit Begin(SeamCall call)
    {
        var (time, isTotal) = Shorter(call.AttemptTimeout, call.TimeLeft);
        var limit = Take(call, time);
        limit.Time = time;
        limit.IsTotal = isTotal;
        limit._client = call.Transport.Disposing.UnsafeRegister(Cancel, limit);
        limit._caller = call.CancellationToken.UnsafeRegister(Cancel, limit);
        return limit;
    }

    public void End()
    {
        _caller.Dispose();
        _client.Dispose();
        _caller = _client = default;
        if (_isReusable && _source.TryReset() && Idle.Count < MaxIdle)
            Idle.Enqueue(this);
        else
            _source.Dispose();
    }

    private static (TimeSpan Time, bool IsTotal) Shorter(TimeSpan attempt, TimeSpan total) =>
        total != Timeout.InfiniteTimeSpan && (attempt == Timeout.InfiniteTimeSpan || total <= attempt)
            ? (total, true)
            : (attempt, false);

    private static AttemptLimit Take(SeamCall call, TimeSpan time)
    {
        var clock = call.Settings.TimeProvider;
        // A handler of the user's may keep the token, and would hear of the end of somebody else's call.
        if (clock != TimeProvider.System || !call.Transport.Channel.IsSocketsOnly)
        {
            var timed = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
            timed.CancelAfter(time);
            return new AttemptLimit(timed, isReusable: false);
        }

        if (!Idle.TryDequeue(out var limit))
            limit = new AttemptLimit(new CancellationTokenSource(), isReusable: true);
        limit._source.CancelAfter(time);
        return limit;
    }
}
