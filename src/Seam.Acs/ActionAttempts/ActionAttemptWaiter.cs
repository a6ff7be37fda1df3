namespace Seam.Acs;

/// <summary>Waits for the end of an action.</summary>
internal sealed class ActionAttemptWaiter<T>
    where T : ISeamJson<T>
{
    public static readonly SeamOperation<ActionAttempt<T>> GetOperation = new ActionOperation<T>(
        "GET /action_attempts/get",
        RetryClass.Read
    );

    private readonly SeamCall _action;
    private readonly SeamRequestOptions? _options;
    private readonly ActionAttemptWait _wait;
    private readonly long _startedAt;
    private SeamCall _lastCall;
    private int _looks;
    private bool _endsWithWait;

    /// <param name="action">The call that started the action, or one that stands for the wait.</param>
    /// <param name="options">The options of that call.</param>
    /// <param name="wait">How to wait.</param>
    public ActionAttemptWaiter(SeamCall action, SeamRequestOptions? options, ActionAttemptWait wait)
    {
        _action = action;
        _lastCall = action;
        _options = options;
        _wait = wait;
        _startedAt = Time.GetTimestamp();
    }

    private TimeProvider Time => _action.Settings.TimeProvider;

    private TimeSpan Remaining => _wait.Timeout - Time.GetElapsedTime(_startedAt);

    public Task<ActionAttempt<T>> WaitAsync(ActionAttempt<T> attempt) =>
        IsWatched(attempt) ? WatchAsync(attempt) : PollAsync(attempt);

    public ActionAttempt<T> Wait(ActionAttempt<T> attempt) => IsWatched(attempt) ? Watch(attempt) : Poll(attempt);

    // An action that was over with the first answer has not been waited for, unless that must be told of it.
    private bool IsWatched(ActionAttempt<T> attempt) =>
        attempt.Status != ActionAttemptStatus.Success && Instruments.IsWatched(_action.Settings.Logger);

    private async Task<ActionAttempt<T>> WatchAsync(ActionAttempt<T> attempt)
    {
        var watch = new WaitWatch(_action, attempt.ActionAttemptId, _wait);
        try
        {
            attempt = await PollAsync(attempt).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            watch.Fail(failure, _looks);
            throw;
        }

        watch.Succeed(_looks);
        return attempt;
    }

    private ActionAttempt<T> Watch(ActionAttempt<T> attempt)
    {
        var watch = new WaitWatch(_action, attempt.ActionAttemptId, _wait);
        try
        {
            attempt = Poll(attempt);
        }
        catch (Exception failure)
        {
            watch.Fail(failure, _looks);
            throw;
        }

        watch.Succeed(_looks);
        return attempt;
    }

    private async Task<ActionAttempt<T>> PollAsync(ActionAttempt<T> attempt)
    {
        using var ending = LinkEnds();
        while (!HasEnded(attempt))
        {
            try
            {
                await Task.Delay(NextDelay(), Time, ending.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException cancelled)
            {
                throw Ended(attempt, cancelled);
            }

            var poll = NextPoll(attempt);
            try
            {
                attempt = await _action.Transport.SendAsync(poll, GetOperation.Decoder).ConfigureAwait(false);
            }
            catch (SeamTimeoutException timeout) when (IsOver(timeout))
            {
                throw ActionAttemptFailure.TimedOut(_lastCall, attempt, _wait, timeout);
            }
        }

        return attempt;
    }

    private ActionAttempt<T> Poll(ActionAttempt<T> attempt)
    {
        using var ending = LinkEnds();
        while (!HasEnded(attempt))
        {
            try
            {
                Pause(NextDelay(), ending.Token);
            }
            catch (OperationCanceledException cancelled)
            {
                throw Ended(attempt, cancelled);
            }

            var poll = NextPoll(attempt);
            try
            {
                attempt = _action.Transport.Send(poll, GetOperation.Decoder);
            }
            catch (SeamTimeoutException timeout) when (IsOver(timeout))
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
            throw ActionAttemptFailure.Failed(_lastCall, _action.Request, attempt);
        if (attempt.ActionAttemptId.Length == 0)
            throw ActionAttemptFailure.WithoutId(_lastCall);
        return _looks > 0 && Remaining <= TimeSpan.Zero
            ? throw ActionAttemptFailure.TimedOut(_lastCall, attempt, _wait, cause: null)
            : false;
    }

    // The first look must fall into the time, however short it is, and leave the request some of it.
    private TimeSpan NextDelay()
    {
        var remaining = Remaining;
        var longest = _looks > 0 ? remaining : remaining / 2;
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
        _looks++;
        _lastCall = new SeamCall(
            _action.Transport,
            GetOperation,
            new ActionAttemptPoll(attempt.ActionAttemptId),
            _options,
            _action.CancellationToken
        )
        {
            OperationName = _action.OperationName,
            ActionAttemptId = attempt.ActionAttemptId,
            ActionRequest = _action.Request,
            TotalTimeout = _endsWithWait ? remaining : total,
        };
        return _lastCall;
    }

    private bool IsOver(SeamTimeoutException timeout) => timeout.IsTotal && _endsWithWait;

    private Exception Ended(ActionAttempt<T> attempt, OperationCanceledException cause) =>
        _action.CancellationToken.IsCancellationRequested
            ? ActionAttemptFailure.Cancelled(_lastCall, attempt.ActionAttemptId, cause)
            : ActionAttemptFailure.Disposed(_lastCall, attempt.ActionAttemptId, cause);

    private CancellationTokenSource LinkEnds() =>
        CancellationTokenSource.CreateLinkedTokenSource(_action.CancellationToken, _action.Transport.Disposing);

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
