namespace Seam.Acs;

/// <summary>Waits for the end of an action.</summary>
internal sealed class ActionAttemptWaiter<T>
    where T : ISeamJson<T>
{
    public static readonly SeamOperation<ActionAttempt<T>> GetOperation = new ActionOperation<T>(
        "GET /action_attempts/get",
        RetryClass.Read
    );

    private static readonly SeamRequestOptions NoOptions = new();

    private readonly SeamTransport _transport;
    private readonly SeamCall _action;
    private readonly SeamRequestOptions? _options;
    private readonly ActionAttemptWait _wait;
    private readonly long _startedAt;
    private SeamCall _lastCall;
    private int _polls;
    private bool _endsWithWait;

    /// <param name="transport">What carries out the polls.</param>
    /// <param name="action">The call that started the action, or one that stands for the wait.</param>
    /// <param name="options">The options of that call.</param>
    /// <param name="wait">How to wait.</param>
    public ActionAttemptWaiter(
        SeamTransport transport,
        SeamCall action,
        SeamRequestOptions? options,
        ActionAttemptWait wait
    )
    {
        _transport = transport;
        _action = action;
        _lastCall = action;
        _options = options;
        _wait = wait;
        _startedAt = Time.GetTimestamp();
    }

    private TimeProvider Time => _action.Settings.TimeProvider;

    private TimeSpan Remaining => _wait.Timeout - Time.GetElapsedTime(_startedAt);

    /// <summary>Waits for the end of the action.</summary>
    public async ValueTask<ActionAttempt<T>> WaitAsync(ActionAttempt<T> attempt, bool synchronously)
    {
        // An action that was over with its first response has not been waited for, unless its failure is reported.
        var watch =
            attempt.Status != ActionAttemptStatus.Success && Instruments.IsWatched(_action.Settings.Logger)
                ? new WaitWatch(_action, attempt.ActionAttemptId, _wait, Time, _action.Settings.Logger)
                : null;
        try
        {
            attempt = await PollAsync(attempt, synchronously).ConfigureAwait(false);
        }
        catch (Exception failure) when (watch is not null)
        {
            watch.Fail(failure, _polls);
            throw;
        }

        watch?.Succeed(_polls);
        return attempt;
    }

    private async ValueTask<ActionAttempt<T>> PollAsync(ActionAttempt<T> attempt, bool synchronously)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(
            _action.CancellationToken,
            _action.ClientToken
        );
        while (!HasEnded(attempt))
        {
            try
            {
                if (synchronously)
                    Pause(NextDelay(), ending.Token);
                else
                    await Task.Delay(NextDelay(), Time, ending.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException canceled)
            {
                throw Ended(attempt, canceled);
            }

            var poll = NextPoll(attempt);
            try
            {
                attempt = await _transport.RunAsync(poll, GetOperation.Decoder, synchronously).ConfigureAwait(false);
            }
            catch (SeamTimeoutException timeout) when (timeout.IsTotal && _endsWithWait)
            {
                throw ActionAttemptFailure.TimedOut(_lastCall, attempt, _wait, timeout);
            }
        }

        return attempt;
    }

    /// <summary>Whether there is nothing left to wait for.</summary>
    /// <exception cref="SeamActionAttemptFailedException">The action failed.</exception>
    /// <exception cref="SeamActionAttemptTimeoutException">The time is over.</exception>
    /// <exception cref="SeamResponseException">The action attempt has no ID to ask for.</exception>
    private bool HasEnded(ActionAttempt<T> attempt)
    {
        if (attempt.Status == ActionAttemptStatus.Success)
            return true;
        if (attempt.Status == ActionAttemptStatus.Error)
            throw ActionAttemptFailure.Failed(_lastCall, attempt);
        if (attempt.ActionAttemptId.Length == 0)
            throw ActionAttemptFailure.WithoutId(_lastCall);
        return _polls > 0 && Remaining <= TimeSpan.Zero
            ? throw ActionAttemptFailure.TimedOut(_lastCall, attempt, _wait, cause: null)
            : false;
    }

    // The first look must fall into the time, however short it is, and leave the request some of it.
    private TimeSpan NextDelay()
    {
        var remaining = Remaining;
        var longest = _polls > 0 ? remaining : remaining / 2;
        return longest <= TimeSpan.Zero ? TimeSpan.Zero
            : _wait.Interval < longest ? _wait.Interval
            : longest;
    }

    private SeamCall NextPoll(ActionAttempt<T> attempt)
    {
        var remaining = Remaining;
        var total = _options?.TotalTimeout ?? _action.Settings.TotalTimeout;
        // Timers cut a part of a millisecond off, and none at all would let the first look fail before it is sent.
        if (remaining < ActionAttemptWait.ShortestTime)
            remaining = ActionAttemptWait.ShortestTime;
        _endsWithWait = total == Timeout.InfiniteTimeSpan || remaining <= total;
        _polls++;
        _lastCall = _transport.Prepare(
            GetOperation,
            new ActionAttemptPoll(attempt.ActionAttemptId),
            (_options ?? NoOptions) with
            {
                TotalTimeout = _endsWithWait ? remaining : total,
            },
            _action.CancellationToken,
            new PolledAction(_action.OperationName, attempt.ActionAttemptId, _action.Request)
        );
        return _lastCall;
    }

    private Exception Ended(ActionAttempt<T> attempt, OperationCanceledException cause) =>
        _action.CancellationToken.IsCancellationRequested
            ? ActionAttemptFailure.Cancelled(_lastCall, attempt.ActionAttemptId, cause)
            : ActionAttemptFailure.Disposed(_lastCall, attempt.ActionAttemptId, cause);

    private void Pause(TimeSpan delay, CancellationToken cancellationToken)
    {
        using var over = new ManualResetEventSlim();
        using var timer = Time.CreateTimer(
            static state => ((ManualResetEventSlim)state!).Set(),
            over,
            delay,
            Timeout.InfiniteTimeSpan
        );
        over.Wait(cancellationToken);
    }
}
