using System.Globalization;
using System.Net;

namespace Seam.Acs.Testing;

/// <summary>Faults on demand. Each one waits for the next calls of its operation, in the order in which they were set.</summary>
public sealed class SimulatedFaults
{
    private readonly object _gate = new();
    private readonly List<Fault> _faults = [];
    private readonly Func<string, bool> _isOperation;

    internal SimulatedFaults(Func<string, bool> isOperation) => _isOperation = isOperation;

    /// <summary>How many calls are still to be struck.</summary>
    public int Remaining
    {
        get
        {
            lock (_gate)
                return _faults.Sum(fault => fault.Remaining);
        }
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
    )
    {
        if ((int)status is < 400 or > 599)
            throw new ArgumentException("An error has a status from 400 to 599.", nameof(status));
        if (retryAfter < TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(nameof(retryAfter), retryAfter, "A wait cannot be negative.");
        var seconds = retryAfter is { } wait
            ? Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture)
            : null;
        Add(operation, moment, new FaultEffect.Status(status, seconds), times, after);
    }

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
    ) => Add(operation, moment, new FaultEffect.Drop(), times, after);

    /// <summary>Refuses the connection of the next calls, so that nothing of them is sent.</summary>
    /// <param name="operation">The operation, such as <c>acs/users/create</c>; null: any operation.</param>
    /// <param name="times">How many calls it strikes.</param>
    /// <param name="after">How many calls it lets pass first, such as 1 for the second.</param>
    /// <exception cref="ArgumentException">The simulator has no such operation.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1, or <paramref name="after"/> negative.</exception>
    public void RefuseNext(string? operation, int times = 1, int after = 0) =>
        Add(operation, FaultMoment.BeforeEffect, new FaultEffect.Refuse(), times, after);

    /// <summary>Takes back all faults that have not struck yet.</summary>
    public void Clear()
    {
        lock (_gate)
            _faults.Clear();
    }

    internal Fault? Take(string path)
    {
        lock (_gate)
        {
            // Each fault counts the calls that it lets pass, whether or not an earlier one strikes them.
            Fault? fault = null;
            foreach (var candidate in _faults.Where(candidate => candidate.Path is null || candidate.Path == path))
            {
                if (candidate.Skip > 0)
                    candidate.Skip--;
                else
                    fault ??= candidate;
            }
            if (fault is not null && --fault.Remaining == 0)
                _faults.Remove(fault);
            return fault;
        }
    }

    private void Add(string? operation, FaultMoment moment, FaultEffect effect, int times, int after)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        var path = operation is null ? null : "/" + operation.TrimStart('/');
        if (path is not null && !_isOperation(path))
            throw new ArgumentException($"The simulator has no operation '{operation}'.", nameof(operation));
        lock (_gate)
            _faults.Add(
                new Fault
                {
                    Path = path,
                    Moment = moment,
                    Effect = effect,
                    Skip = after,
                    Remaining = times,
                }
            );
    }
}
