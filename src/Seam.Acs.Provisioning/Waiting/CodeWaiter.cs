namespace Seam.Acs;

/// <summary>
/// Waits for PINs that the system tells late, beside everything else. Events tell which have come; what no event tells of is
/// looked at now and then, and at its deadline.
/// </summary>
internal sealed class CodeWaiter : IDisposable
{
    // What waits is held in memory. Beyond this many, whoever adds one more waits with it.
    private const int Room = 10_000;

    // After so many times of asking for events without any of a user, the user is looked at.
    private const int UntoldPolls = 24;

    // Further events of the same user mostly come right after the first.
    private static readonly TimeSpan NoticeDelay = TimeSpan.FromSeconds(2);

    // A PIN that was told to have come, and isn't on the list, is looked for later and later.
    private static readonly TimeSpan MaxNoticeDelay = TimeSpan.FromMinutes(1);

    private readonly RunContext _run;
    private readonly Func<ProvisioningOutcome, Task> _tell;
    private readonly CodeReader _codes;
    private readonly IssuedEvents _events;
    private readonly SemaphoreSlim _room = new(Room);
    private readonly object _lock = new();
    private readonly Dictionary<string, UserWait> _users = new(StringComparer.OrdinalIgnoreCase);
    private readonly RecentNotices _recent = new();
    private readonly long _begin;
    private TaskCompletionSource _wake = NewWake();
    private TimeSpan _nextPoll;
    private bool _isComplete;
    private long _count;

    public CodeWaiter(RunContext run, Func<ProvisioningOutcome, Task> tell)
    {
        _run = run;
        _tell = tell;
        _codes = new CodeReader(run);
        _events = new IssuedEvents(run);
        _begin = run.Time.GetTimestamp();
    }

    /// <summary>How many codes wait now.</summary>
    public long Count => Interlocked.Read(ref _count);

    private TimeSpan Now => _run.Time.GetElapsedTime(_begin);

    private bool Polls => _run.Options.CodePollInterval != Timeout.InfiniteTimeSpan;

    /// <summary>Adds an outcome whose credential has no PIN yet. It is told once the PIN has come, or the deadline.</summary>
    public async Task AddAsync(ProvisioningOutcome outcome, CancellationToken cancellationToken)
    {
        var hasRoom = await WaitForRoomAsync(cancellationToken).ConfigureAwait(false);
        if (!hasRoom)
        {
            await _tell(outcome with { IsCodePending = true }).ConfigureAwait(false);
            return;
        }

        lock (_lock)
        {
            if (_users.Count == 0)
                _nextPoll = Polls ? Now + _run.Options.CodePollInterval : TimeSpan.MaxValue;
            // Each credential is that of the person's user.
            var userId = outcome.AcsUserId!;
            if (!_users.TryGetValue(userId, out var user))
            {
                user = new UserWait(userId);
                user.LookAfter = Polls ? _run.Options.CodePollInterval * UntoldPolls : TimeSpan.Zero;
                if (Polls)
                    user.NextLook = Now + user.LookAfter;
                _users.Add(userId, user);
                Wake();
            }

            user.Add(outcome, Now + _run.Options.CodeDeadline);
            Interlocked.Increment(ref _count);
            if (_recent.Contains(outcome.Credential!.AcsCredentialId))
                NoticeHere(outcome.Credential.AcsCredentialId);
        }
    }

    /// <summary>Says that a credential's PIN has come, be it waited for already or in a moment.</summary>
    public void Notice(string acsCredentialId)
    {
        lock (_lock)
        {
            _recent.Add(acsCredentialId);
            NoticeHere(acsCredentialId);
        }
    }

    /// <summary>Says that nothing more is added.</summary>
    public void Complete()
    {
        lock (_lock)
        {
            _isComplete = true;
            Wake();
        }
    }

    /// <summary>Waits for all that is added, until there will be no more.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            Task wake;
            TimeSpan? wait;
            lock (_lock)
            {
                if (_users.Count == 0 && _isComplete)
                    return;
                if (_wake.Task.IsCompleted)
                    _wake = NewWake();
                wake = _wake.Task;
                wait = _users.Count == 0 ? null : NextDue() - Now;
            }

            if (!(wait <= TimeSpan.Zero))
                await WaitAsync(wake, wait, cancellationToken).ConfigureAwait(false);
            await PollAsync(cancellationToken).ConfigureAwait(false);
            await LookAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Tells all that still waits as it is, where the run ends early: the credentials are there.</summary>
    public async Task FlushAsync()
    {
        List<ProvisioningOutcome> rest;
        lock (_lock)
        {
            rest = _users.Values.SelectMany(user => user.Take([], static _ => true)).ToList();
            _users.Clear();
            _isComplete = true;
        }

        await TellAsync(rest).ConfigureAwait(false);
    }

    public void Dispose() => _room.Dispose();

    private static TaskCompletionSource NewWake() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Wake() => _wake.TrySetResult();

    private async Task<bool> WaitForRoomAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _room.WaitAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void NoticeHere(string acsCredentialId)
    {
        foreach (var user in _users.Values)
        {
            // The same event is told again and again while it is the latest one.
            if (!user.Notice(acsCredentialId))
                continue;
            user.LookSooner(user.AreAllNoticed ? TimeSpan.Zero : Now + NoticeDelay);
            Wake();
        }
    }

    private TimeSpan NextDue() =>
        _users
            .Values.Select(user => user.NextLook < user.FirstDeadline ? user.NextLook : user.FirstDeadline)
            .Append(_nextPoll)
            .Min();

    private async Task WaitAsync(Task wake, TimeSpan? wait, CancellationToken cancellationToken)
    {
        if (wait is not { } time)
        {
            await wake.WaitAsync(cancellationToken).ConfigureAwait(false);
            return;
        }

        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        // Timers cut a part of a millisecond off.
        var delay = Task.Delay(
            TimeSpan.FromMilliseconds(Math.Ceiling(time.TotalMilliseconds)),
            _run.Time,
            enough.Token
        );
        await Task.WhenAny(wake, delay).ConfigureAwait(false);
        await enough.CancelAsync().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
    }

    private async Task PollAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_users.Count == 0 || Now < _nextPoll)
                return;
            _nextPoll = Now + _run.Options.CodePollInterval;
        }

        foreach (var id in await _events.ReadAsync(cancellationToken).ConfigureAwait(false))
            Notice(id);
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        List<UserWait> due;
        lock (_lock)
        {
            due = _users.Values.Where(user => user.NextLook <= Now || user.FirstDeadline <= Now).ToList();
            // What is noticed from here on may be missing in what is about to be read.
            foreach (var user in due)
                user.NextLook = TimeSpan.MaxValue;
        }

        await Parallel
            .ForEachAsync(
                due,
                _run.Parallel(cancellationToken),
                async (user, token) => await LookAsync(user, token).ConfigureAwait(false)
            )
            .ConfigureAwait(false);
    }

    private async Task LookAsync(UserWait user, CancellationToken cancellationToken)
    {
        IReadOnlyList<AcsCredential> found = [];
        Exception? failure = null;
        var asked = Now;
        try
        {
            found = await _codes.ReadOfUserAsync(user.AcsUserId, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception caught) when (Ending.ConcernsStep(caught, cancellationToken))
        {
            failure = caught;
        }

        List<ProvisioningOutcome> taken;
        lock (_lock)
        {
            taken = user.Take(found, deadline => deadline <= asked, failure);
            user.LookSooner(NextLook(user));
            if (user.IsOver)
                _users.Remove(user.AcsUserId);
        }

        await TellAsync(taken).ConfigureAwait(false);
    }

    /// <summary>When to look at a user next, who was looked at just now, unless something is noticed before.</summary>
    private TimeSpan NextLook(UserWait user)
    {
        // Events may be ahead of the lists.
        if (user.IsNoticed)
            return Now + user.NextNoticeDelay(NoticeDelay, MaxNoticeDelay);
        user.LookAfter = user.LookAfter < _run.Options.CodeDeadline ? user.LookAfter * 2 : user.LookAfter;
        return Polls ? Now + user.LookAfter : TimeSpan.MaxValue;
    }

    private async Task TellAsync(List<ProvisioningOutcome> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            Interlocked.Decrement(ref _count);
            _room.Release();
            await _tell(outcome).ConfigureAwait(false);
        }
    }
}
