using System.Globalization;
using System.Net;

namespace Seam.Acs.Testing;

/// <summary>
/// Which calls are to be struck; its methods say by what, and each sets one fault. Got from
/// <see cref="SimulatedFaults.Next"/>, <see cref="SimulatedFaults.Every"/>, <see cref="SimulatedFaults.AtRandom"/> or
/// <see cref="SimulatedFaults.Always"/>.
/// </summary>
public sealed class SimulatedFaultPlan
{
    private static readonly HashSet<string> MakesPins =
    [
        "/access_grants/create",
        "/access_grants/request_access_methods",
        "/acs/credentials/create",
        "/customers/create_portal",
        "/customers/push_data",
    ];

    private readonly SimulatedFaults _faults;
    private readonly string? _path;
    private readonly Func<FaultTrigger> _trigger;

    internal SimulatedFaultPlan(SimulatedFaults faults, string? path, Func<FaultTrigger> trigger)
    {
        _faults = faults;
        _path = path;
        _trigger = trigger;
    }

    /// <summary>Answers with a status, as a gateway in front of the API would: HTML, and no request ID.</summary>
    /// <param name="status">The status; one that is an error.</param>
    /// <param name="moment">Whether the calls have their effect.</param>
    /// <param name="retryAfter">The wait to ask for by <c>Retry-After</c>, in whole seconds; null: none.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentException">The status is no error.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The wait is negative.</exception>
    public SimulatedFault Fail(
        HttpStatusCode status,
        FaultMoment moment = FaultMoment.BeforeEffect,
        TimeSpan? retryAfter = null
    )
    {
        CheckStatus(status);
        return Add(new FaultEffect.Status(status, Seconds(retryAfter)), moment);
    }

    /// <summary>Answers with an error of the API itself: JSON, with a type, a message and a request ID.</summary>
    /// <param name="type">The type of the error, such as <c>acs_system_not_found</c>.</param>
    /// <param name="message">What it says.</param>
    /// <param name="status">The status; one that is an error.</param>
    /// <param name="moment">Whether the calls have their effect.</param>
    /// <param name="retryAfter">The wait to ask for by <c>Retry-After</c>, in whole seconds; null: none.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentException">The type or the message is empty, or the status is no error.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The wait is negative.</exception>
    public SimulatedFault Error(
        string type,
        string message,
        HttpStatusCode status = HttpStatusCode.BadRequest,
        FaultMoment moment = FaultMoment.BeforeEffect,
        TimeSpan? retryAfter = null
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(type);
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        CheckStatus(status);
        return Add(new FaultEffect.Error(status, type, message, Seconds(retryAfter)), moment);
    }

    /// <summary>
    /// Breaks the connection. The caller meets the same exception at either moment, as it would in reality: it can't
    /// tell whether the call had its effect.
    /// </summary>
    /// <param name="moment">Whether the calls have their effect.</param>
    /// <returns>The fault.</returns>
    public SimulatedFault Drop(FaultMoment moment = FaultMoment.BeforeEffect) => Add(new FaultEffect.Drop(), moment);

    /// <summary>Refuses the connection, so that nothing of the calls is sent.</summary>
    /// <returns>The fault.</returns>
    public SimulatedFault Refuse() => Add(new FaultEffect.Refuse(), FaultMoment.BeforeEffect);

    /// <summary>
    /// Has calls take longer, by the simulator's clock. Delays add up, and go with another fault. A call that its caller
    /// cancels meanwhile has no effect where the delay is before it.
    /// </summary>
    /// <param name="time">How much longer.</param>
    /// <param name="moment">Whether the calls have their effect before the delay or after it.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive.</exception>
    public SimulatedFault Delay(TimeSpan time, FaultMoment moment = FaultMoment.BeforeEffect)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(time, TimeSpan.Zero);
        return Add(new FaultEffect.Delay(time), moment);
    }

    /// <summary>
    /// Answers reads from a copy that lags behind, as before the last changes. Each builder, and each call that is no
    /// read and succeeded, is one change. Calls that are no reads are let pass uncounted.
    /// </summary>
    /// <param name="changes">How many changes the copy has not seen yet.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="changes"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">
    /// The fault is for one operation, which is no read; or the simulator keeps no history.
    /// </exception>
    public SimulatedFault ReadStale(int changes = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(changes, 1);
        _faults.CheckHistory();
        return Add(
            new FaultEffect.Stale(changes, null),
            FaultMoment.BeforeEffect,
            operation => operation?.IsRead == true
        );
    }

    /// <summary>Answers reads from a copy that lags behind by a time. Calls that are no reads are let pass uncounted.</summary>
    /// <param name="age">How far the copy lags behind.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive.</exception>
    /// <exception cref="InvalidOperationException">
    /// The fault is for one operation, which is no read; or the simulator keeps no history.
    /// </exception>
    public SimulatedFault ReadStale(TimeSpan age)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(age, TimeSpan.Zero);
        _faults.CheckHistory();
        return Add(new FaultEffect.Stale(0, age), FaultMoment.BeforeEffect, operation => operation?.IsRead == true);
    }

    /// <summary>
    /// Has the PINs that calls make be told later: they reach the doors that much later than others, and until then the
    /// credential has no code and waits to be issued. Calls that make no PINs are let pass uncounted.
    /// </summary>
    /// <param name="time">How much later.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive.</exception>
    /// <exception cref="InvalidOperationException">The fault is for one operation, which makes no PINs.</exception>
    public SimulatedFault DelayPin(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(time, TimeSpan.Zero);
        return Add(
            new FaultEffect.PinDelay(time),
            FaultMoment.BeforeEffect,
            operation => operation is not null && MakesPins.Contains(operation.Path)
        );
    }

    private SimulatedFault Add(FaultEffect effect, FaultMoment moment, Func<OperationFact?, bool>? isPossible = null)
    {
        isPossible ??= _ => true;
        if (_path is not null && !isPossible(ApiFacts.Embedded.Operations[_path]))
            throw new InvalidOperationException($"This fault can't strike '{_path.TrimStart('/')}'.");
        return _faults.Add(new SimulatedFault(_faults, _path, _trigger(), moment, (_, _) => effect, isPossible));
    }

    private static void CheckStatus(HttpStatusCode status)
    {
        if ((int)status is < 400 or > 599)
            throw new ArgumentException("An error has a status from 400 to 599.", nameof(status));
    }

    private static string? Seconds(TimeSpan? retryAfter)
    {
        if (retryAfter is not { } wait)
            return null;
        ArgumentOutOfRangeException.ThrowIfLessThan(wait, TimeSpan.Zero, nameof(retryAfter));
        return WholeSeconds(wait);
    }

    internal static string WholeSeconds(TimeSpan wait) =>
        Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
}
