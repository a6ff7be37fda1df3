using System.Net;
using Seam.Acs.Testing;

namespace Seam.Acs.Simulator;

/// <summary>A fault was set for the next calls.</summary>
/// <param name="Kind"><c>status</c> or <c>drop</c>.</param>
/// <param name="Operation">The operation, such as <c>acs/users/create</c>; null: any.</param>
/// <param name="Status">The status that is answered, where the kind is <c>status</c>.</param>
/// <param name="Moment"><c>before_effect</c> or <c>after_effect</c>.</param>
/// <param name="RetryAfter">The seconds in <c>Retry-After</c>; null: there is none.</param>
/// <param name="Times">How many calls it strikes.</param>
/// <param name="Skip">How many calls it lets pass first.</param>
internal sealed record AddFault(
    string Kind,
    string? Operation = null,
    int? Status = null,
    string Moment = AddFault.Before,
    double? RetryAfter = null,
    int Times = 1,
    int Skip = 0
) : Change
{
    private const string StatusKind = "status";
    private const string DropKind = "drop";
    private const string Before = "before_effect";
    private const string After = "after_effect";

    public override ApiAnswer? Apply(World world)
    {
        var faults = world.Simulator.Faults;
        var moment = Moment switch
        {
            Before => FaultMoment.BeforeEffect,
            After => FaultMoment.AfterEffect,
            _ => throw new ArgumentException($"moment must be {Before} or {After}."),
        };
        switch (Kind)
        {
            case StatusKind:
                var status = (HttpStatusCode)(Status ?? throw new ArgumentException("status is required."));
                faults.FailNext(Operation, status, moment, Wait(), Times, Skip);
                break;
            case DropKind:
                faults.DropNext(Operation, moment, Times, Skip);
                break;
            default:
                throw new ArgumentException($"kind must be {StatusKind} or {DropKind}.");
        }
        return null;
    }

    private TimeSpan? Wait() =>
        RetryAfter switch
        {
            null => null,
            >= 0 and <= int.MaxValue => TimeSpan.FromSeconds(RetryAfter.Value),
            _ => throw new ArgumentException("retry_after must be a number of seconds from 0 on."),
        };
}

/// <summary>All faults that had not struck yet were taken back.</summary>
internal sealed record ClearFaults : Change
{
    public override ApiAnswer? Apply(World world)
    {
        world.Simulator.Faults.Clear();
        return null;
    }
}
