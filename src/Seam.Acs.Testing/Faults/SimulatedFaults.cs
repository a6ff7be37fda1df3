using System.Net;

namespace Seam.Acs.Testing;

/// <summary>
/// Faults on demand. A fault is set by saying which calls it strikes and what it does to them, such as
/// <c>Every(3).Fail(HttpStatusCode.BadGateway)</c>. Of several that strike the same call in place of its answer, the one
/// that was set first does; delays go with it.
/// </summary>
public sealed class SimulatedFaults
{
    private readonly object _gate = new();
    private readonly List<SimulatedFault> _faults = [];

    private readonly bool _hasHistory;

    internal SimulatedFaults(bool hasHistory) => _hasHistory = hasHistory;

    /// <summary>How many calls are still to be struck by the faults that have an end.</summary>
    public int Remaining
    {
        get
        {
            lock (_gate)
                return _faults.Sum(fault => fault.Trigger.Remaining ?? 0);
        }
    }

    /// <summary>Strikes the next calls.</summary>
    /// <param name="operation">The operation, such as <c>acs/users/create</c>; null: any operation.</param>
    /// <param name="times">How many calls it strikes.</param>
    /// <param name="after">How many calls it lets pass first, such as 1 for the second.</param>
    /// <returns>What the fault is then told of.</returns>
    /// <exception cref="ArgumentException">The simulator has no such operation.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1, or <paramref name="after"/> negative.</exception>
    public SimulatedFaultPlan Next(string? operation = null, int times = 1, int after = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        return new SimulatedFaultPlan(this, PathOf(operation), () => new FaultTrigger.Next(times, after));
    }

    /// <summary>Strikes every so manieth call: with 3 the third, the sixth and so on.</summary>
    /// <param name="number">The number; 1 strikes every call.</param>
    /// <param name="operation">The operation, such as <c>acs/users/create</c>; null: any operation.</param>
    /// <returns>What the fault is then told of.</returns>
    /// <exception cref="ArgumentException">The simulator has no such operation.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is less than 1.</exception>
    public SimulatedFaultPlan Every(int number, string? operation = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return new SimulatedFaultPlan(this, PathOf(operation), () => new FaultTrigger.Every(number));
    }

    /// <summary>Strikes calls at random: the same ones for the same seed and order of calls.</summary>
    /// <param name="rate">The share of calls that it strikes, from 0 to 1.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="operation">The operation, such as <c>acs/users/create</c>; null: any operation.</param>
    /// <returns>What the fault is then told of.</returns>
    /// <exception cref="ArgumentException">The simulator has no such operation.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not from 0 to 1.</exception>
    public SimulatedFaultPlan AtRandom(double rate, int seed = 0, string? operation = null)
    {
        if (rate is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(rate), rate, "A rate is from 0 to 1.");
        return new SimulatedFaultPlan(this, PathOf(operation), () => new FaultTrigger.AtRandom(rate, seed));
    }

    /// <summary>Strikes every call, until the fault is taken back.</summary>
    /// <param name="operation">The operation, such as <c>acs/users/create</c>; null: any operation.</param>
    /// <returns>What the fault is then told of.</returns>
    /// <exception cref="ArgumentException">The simulator has no such operation.</exception>
    public SimulatedFaultPlan Always(string? operation = null) => Every(1, operation);

    /// <summary>
    /// Limits the rate of calls. What goes beyond it has no effect and meets 429 with an error of the API and
    /// <c>Retry-After</c>: the whole seconds until the next call passes.
    /// </summary>
    /// <param name="requests">How many calls pass in each window.</param>
    /// <param name="window">The length of the window, which goes along with the clock.</param>
    /// <param name="operation">The operation, such as <c>acs/users/create</c>; null: all operations together.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentException">The simulator has no such operation.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not positive.</exception>
    public SimulatedFault LimitRate(int requests, TimeSpan window, string? operation = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(requests, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(window, TimeSpan.Zero);
        var limit = new FaultTrigger.RateLimit(requests, window);
        return Add(
            new SimulatedFault(
                this,
                PathOf(operation),
                limit,
                FaultMoment.BeforeEffect,
                (_, now) => Policies.RateLimited(SimulatedFaultPlan.WholeSeconds(limit.Wait(now))),
                _ => true
            )
        );
    }

    /// <summary>Answers the next calls with a status, as a gateway in front of the API would.</summary>
    /// <param name="operation">The operation, such as <c>acs/users/create</c>; null: any operation.</param>
    /// <param name="status">The status to answer; one that is an error.</param>
    /// <param name="moment">Whether the calls have their effect.</param>
    /// <param name="retryAfter">The wait to ask for by <c>Retry-After</c>, in whole seconds; null: none.</param>
    /// <param name="times">How many calls it strikes.</param>
    /// <param name="after">How many calls it lets pass first, such as 1 for the second.</param>
    /// <exception cref="ArgumentException">The simulator has no such operation, or the status is no error.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="times"/>, <paramref name="after"/> or the wait makes no sense.
    /// </exception>
    public void FailNext(
        string? operation,
        HttpStatusCode status,
        FaultMoment moment = FaultMoment.BeforeEffect,
        TimeSpan? retryAfter = null,
        int times = 1,
        int after = 0
    ) => Next(operation, times, after).Fail(status, moment, retryAfter);

    /// <summary>
    /// Breaks the connection of the next calls. The caller meets the same exception at either moment, as it would in
    /// reality: it can't tell whether the call had its effect.
    /// </summary>
    /// <param name="operation">The operation, such as <c>acs/users/create</c>; null: any operation.</param>
    /// <param name="moment">Whether the calls have their effect.</param>
    /// <param name="times">How many calls it strikes.</param>
    /// <param name="after">How many calls it lets pass first, such as 1 for the second.</param>
    /// <exception cref="ArgumentException">The simulator has no such operation.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1, or <paramref name="after"/> negative.</exception>
    public void DropNext(
        string? operation,
        FaultMoment moment = FaultMoment.BeforeEffect,
        int times = 1,
        int after = 0
    ) => Next(operation, times, after).Drop(moment);

    /// <summary>Refuses the connection of the next calls, so that nothing of them is sent.</summary>
    /// <param name="operation">The operation, such as <c>acs/users/create</c>; null: any operation.</param>
    /// <param name="times">How many calls it strikes.</param>
    /// <param name="after">How many calls it lets pass first, such as 1 for the second.</param>
    /// <exception cref="ArgumentException">The simulator has no such operation.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1, or <paramref name="after"/> negative.</exception>
    public void RefuseNext(string? operation, int times = 1, int after = 0) => Next(operation, times, after).Refuse();

    /// <summary>Takes back all faults.</summary>
    public void Clear()
    {
        lock (_gate)
            _faults.Clear();
    }

    internal void CheckHistory()
    {
        if (!_hasHistory)
            throw new InvalidOperationException("Without its history the simulator can't tell what was.");
    }

    internal SimulatedFault Add(SimulatedFault fault)
    {
        lock (_gate)
            _faults.Add(fault);
        return fault;
    }

    internal void Remove(SimulatedFault fault)
    {
        lock (_gate)
            _faults.Remove(fault);
    }

    /// <summary>What strikes a call that comes now; each fault counts it.</summary>
    internal FaultStrike Take(string path, DateTimeOffset now)
    {
        var operation = ApiFacts.Embedded.Operations.GetValueOrDefault(path);
        lock (_gate)
        {
            var strike = new FaultStrike(null, FaultMoment.AfterEffect);
            foreach (var fault in _faults.Where(fault => fault.Concerns(path, operation)).ToList())
            {
                // Each fault counts the calls that it lets pass, whether or not an earlier one strikes them.
                if (!fault.Trigger.IsDue(now))
                    continue;
                var effect = fault.EffectAt(now);
                if (effect.IsEnd && strike.End is not null)
                    continue;
                strike = Join(strike, fault.Moment, effect);
                fault.Trigger.Struck();
                fault.Strikes++;
                if (fault.Trigger.Remaining == 0)
                    _faults.Remove(fault);
            }
            return strike;
        }
    }

    private static FaultStrike Join(FaultStrike strike, FaultMoment moment, FaultEffect effect) =>
        effect switch
        {
            FaultEffect.Delay { Time: var time } when moment == FaultMoment.BeforeEffect => strike with
            {
                DelayBefore = strike.DelayBefore + time,
            },
            FaultEffect.Delay { Time: var time } => strike with { DelayAfter = strike.DelayAfter + time },
            FaultEffect.PinDelay { Time: var time } => strike with { PinDelay = strike.PinDelay + time },
            FaultEffect.Stale stale => strike with { Stale = strike.Stale ?? stale },
            _ => strike with { End = effect, EndsAt = moment },
        };

    private static string? PathOf(string? operation)
    {
        if (operation is null)
            return null;
        var path = "/" + operation.TrimStart('/');
        return ApiFacts.Embedded.Operations.ContainsKey(path)
            ? path
            : throw new ArgumentException($"The simulator has no operation '{operation}'.", nameof(operation));
    }
}
