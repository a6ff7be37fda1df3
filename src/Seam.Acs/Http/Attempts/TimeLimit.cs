using System.Collections.Concurrent;

namespace Seam.Acs;

/// <summary>
/// The time that a call or an attempt may take. Its token is canceled when the time runs out, or with one of three other tokens.
/// </summary>
/// <remarks>
/// Limits are pooled if no code of the user's sees their tokens: a source with a timer outweighs a small response.
/// </remarks>
internal sealed class TimeLimit : IDisposable
{
    // About as many as run at once; the garbage collector takes the rest.
    private const int MaxIdle = 128;

    // Timers drop fractions of a millisecond, and a timeout of zero would fail before the request is sent.
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(1);

    private static readonly ConcurrentQueue<TimeLimit> Idle = new();
    private static readonly Action<object?> Cancel = static state => ((TimeLimit)state!)._source.Cancel();

    private readonly CancellationTokenSource _source;
    private readonly bool _isPooled;
    private TimeProvider _clock = TimeProvider.System;
    private TimeSpan _time;
    private long _startedAt;
    private CancellationToken _first;
    private CancellationToken _second;
    private CancellationToken _third;
    private CancellationTokenRegistration _firstRegistration;
    private CancellationTokenRegistration _secondRegistration;
    private CancellationTokenRegistration _thirdRegistration;

    private TimeLimit(CancellationTokenSource source, bool isPooled)
    {
        _source = source;
        _isPooled = isPooled;
    }

    public CancellationToken Token => _source.Token;

    /// <summary>Gets a value indicating whether the token is canceled, for whatever reason.</summary>
    public bool IsOver => _source.IsCancellationRequested;

    /// <summary>Gets a value indicating whether the token is canceled because the time ran out.</summary>
    public bool HasRunOut =>
        IsOver
        && !_first.IsCancellationRequested
        && !_second.IsCancellationRequested
        && !_third.IsCancellationRequested;

    /// <summary>Gets the time that is left, from zero up, or <see cref="Timeout.InfiniteTimeSpan"/>.</summary>
    public TimeSpan Left
    {
        get
        {
            if (_time == Timeout.InfiniteTimeSpan)
                return _time;
            var left = _time - _clock.GetElapsedTime(_startedAt);
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    /// <param name="clock">The client's clock.</param>
    /// <param name="time">The time, or <see cref="Timeout.InfiniteTimeSpan"/>.</param>
    /// <param name="isPooled">Whether no code of the user's gets the token, and could keep it.</param>
    /// <param name="first">A token that ends the limit early.</param>
    /// <param name="second">A second such token.</param>
    /// <param name="third">A third such token.</param>
    public static TimeLimit Begin(
        TimeProvider clock,
        TimeSpan time,
        bool isPooled,
        CancellationToken first,
        CancellationToken second = default,
        CancellationToken third = default
    )
    {
        var limit = Take(clock, isPooled);
        limit._clock = clock;
        limit._time = time;
        limit._startedAt = clock.GetTimestamp();
        limit._first = first;
        limit._second = second;
        limit._third = third;
        if (time != Timeout.InfiniteTimeSpan)
            limit._source.CancelAfter(time > Shortest ? time : Shortest);
        limit._thirdRegistration = third.UnsafeRegister(Cancel, limit);
        limit._secondRegistration = second.UnsafeRegister(Cancel, limit);
        limit._firstRegistration = first.UnsafeRegister(Cancel, limit);
        return limit;
    }

    public void Dispose()
    {
        _firstRegistration.Dispose();
        _secondRegistration.Dispose();
        _thirdRegistration.Dispose();
        _firstRegistration = _secondRegistration = _thirdRegistration = default;
        _first = _second = _third = default;
        if (_isPooled && _source.TryReset() && Idle.Count < MaxIdle)
            Idle.Enqueue(this);
        else
            _source.Dispose();
    }

    private static TimeLimit Take(TimeProvider clock, bool isPooled)
    {
        if (clock != TimeProvider.System)
            return new TimeLimit(new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock), isPooled: false);
        return isPooled && Idle.TryDequeue(out var limit)
            ? limit
            : new TimeLimit(new CancellationTokenSource(), isPooled);
    }
}
