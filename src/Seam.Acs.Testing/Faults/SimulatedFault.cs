namespace Seam.Acs.Testing;

/// <summary>A fault that was set: how often it struck, and the way to take it back.</summary>
public sealed class SimulatedFault
{
    private readonly SimulatedFaults _faults;
    private readonly Func<OperationFact?, bool> _isPossible;
    private readonly Func<FaultTrigger, DateTimeOffset, FaultEffect> _effect;

    internal SimulatedFault(
        SimulatedFaults faults,
        string? path,
        FaultTrigger trigger,
        FaultMoment moment,
        Func<FaultTrigger, DateTimeOffset, FaultEffect> effect,
        Func<OperationFact?, bool> isPossible
    )
    {
        _faults = faults;
        _isPossible = isPossible;
        _effect = effect;
        Path = path;
        Trigger = trigger;
        Moment = moment;
    }

    /// <summary>The operation that it strikes, such as <c>acs/users/create</c>; null: any.</summary>
    public string? Operation => Path?.TrimStart('/');

    /// <summary>How many calls it struck so far.</summary>
    public int Strikes { get; internal set; }

    internal string? Path { get; }

    internal FaultTrigger Trigger { get; }

    internal FaultMoment Moment { get; }

    /// <summary>Takes the fault back: it strikes no more.</summary>
    public void TakeBack() => _faults.Remove(this);

    /// <param name="path">The path of the call.</param>
    /// <param name="operation">Its operation; null: there is none.</param>
    internal bool Concerns(string path, OperationFact? operation) =>
        (Path is null || Path == path) && _isPossible(operation);

    internal FaultEffect EffectAt(DateTimeOffset now) => _effect(Trigger, now);
}
