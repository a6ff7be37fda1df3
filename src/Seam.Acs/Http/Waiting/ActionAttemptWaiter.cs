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
    private readonly ActionAttemptWait _wait;
    private readonly long _startedAt;
    private SeamCall _lastCall;
    private int _polls;
    private bool _endsWithWait;

    /// <param name="transport">The transport that sends the polls.</param>
    /// <param name="action">
    /// The call that started the action, or the call to wait for it. Its options are those of the polls.
    /// </param>
    /// <param name="wait">The timeout and the interval.</param>
    public ActionAttemptWaiter(SeamTransport transport, SeamCall action, ActionAttemptWait wait)
    {
        _transport = transport;
        _action = action;
        _lastCall = action;
        _wait = wait;
        _startedAt = Time.GetTimestamp();
    }

    private TimeProvider Time => _action.Settings.TimeProvider;

    private TimeSpan Remaining => _wait.Timeout - Time.GetElapsedTime(_startedAt);

    /// <summary>Waits for the end of the action.</summary>
    public async ValueTask<ActionAttempt<T>> WaitAsync(ActionAttempt<T> attempt, bool synchronously)
    {
        // An action that succeeded with its first response was not waited for.
        var watch =
            attempt.Status == ActionAttemptStatus.Success
                ? null
                : WaitWatch.Begin(_action, attempt.ActionAttemptId, _wait, Time, _action.Settings.Logger);
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
            _action.ClientToken,
            _action.OwnerToken
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

    /// <summary>Returns whether the action has succeeded.</summary>
    /// <exception cref="SeamActionAttemptFailedException">The action failed.</exception>
    /// <exception cref="SeamActionAttemptTimeoutException">The timeout has passed.</exception>
    /// <exception cref="SeamResponseException">The action attempt has no ID to poll.</exception>
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

    // The first poll must be within the timeout, however short it is, and leave time for its request.
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
        var total = _action.TotalTimeout;
        // Timers drop fractions of a millisecond, and a timeout of zero would fail before the first poll is sent.
        if (remaining < ActionAttemptWait.ShortestTime)
            remaining = ActionAttemptWait.ShortestTime;
        _endsWithWait = total == Timeout.InfiniteTimeSpan || remaining <= total;
        _polls++;
        _lastCall = _transport.Prepare(
            GetOperation,
            new ActionAttemptPoll(attempt.ActionAttemptId),
            (_action.Options ?? NoOptions) with
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
