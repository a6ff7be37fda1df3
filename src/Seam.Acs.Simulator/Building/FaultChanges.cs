using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Seam.Acs.Testing;

namespace Seam.Acs.Simulator;

/// <summary>A fault was set.</summary>
/// <param name="Kind">What it does: one of the constants of this type.</param>
/// <param name="Operation">The operation that it strikes, such as <c>acs/users/create</c>; null: any.</param>
/// <param name="Times">How many of the next calls it strikes; null: one, or as the next three say.</param>
/// <param name="Skip">How many calls it lets pass first.</param>
/// <param name="Every">Strikes every so manieth call instead; 1 is every call.</param>
/// <param name="Rate">Strikes this share of the calls instead, at random.</param>
/// <param name="Seed">Which calls those are.</param>
/// <param name="Moment"><c>before_effect</c> or <c>after_effect</c>.</param>
/// <param name="Status">The status that is answered.</param>
/// <param name="Type">The type of an API error.</param>
/// <param name="Message">The message of an API error.</param>
/// <param name="RetryAfter">The seconds in <c>Retry-After</c>; null: there is none.</param>
/// <param name="Seconds">How long a delay is, how old a stale read, how late a PIN, how long a rate limit's window.</param>
/// <param name="Changes">How many changes a stale read has not seen.</param>
/// <param name="Requests">How many calls pass in each window of a rate limit.</param>
internal sealed record AddFault(
    string Kind,
    string? Operation = null,
    int? Times = null,
    int Skip = 0,
    int? Every = null,
    double? Rate = null,
    int Seed = 0,
    string Moment = AddFault.Before,
    int? Status = null,
    string? Type = null,
    string? Message = null,
    double? RetryAfter = null,
    double? Seconds = null,
    int? Changes = null,
    int? Requests = null
) : Change
{
    private const string Before = "before_effect";
    private const string After = "after_effect";
    private const double MostSeconds = 366 * 86400d;

    public override ApiAnswer? Apply(World world)
    {
        try
        {
            Set(world.Simulator.Faults);
        }
        catch (InvalidOperationException refusal)
        {
            // Such as a stale read of what is no read.
            throw new ArgumentException(refusal.Message, refusal);
        }
        return null;
    }

    private void Set(SimulatedFaults faults)
    {
        var moment = ReadMoment();
        switch (Kind)
        {
            case "status":
                Plan(faults).Fail((HttpStatusCode)Needed(Status), moment, Wait());
                break;
            case "error":
                var status = (HttpStatusCode)(Status ?? (int)HttpStatusCode.BadRequest);
                Plan(faults).Error(Type ?? "", Message ?? "", status, moment, Wait());
                break;
            case "drop":
                Plan(faults).Drop(moment);
                break;
            case "delay":
                Plan(faults).Delay(Span(Needed(Seconds)), moment);
                break;
            case "stale_read" when Seconds is { } age:
                Plan(faults).ReadStale(Span(age));
                break;
            case "stale_read":
                Plan(faults).ReadStale(Changes ?? 1);
                break;
            case "delay_pin":
                Plan(faults).DelayPin(Span(Needed(Seconds)));
                break;
            case "rate_limit":
                faults.LimitRate(Needed(Requests), Span(Needed(Seconds)), Operation);
                break;
            default:
                throw new ArgumentException(
                    "kind must be status, error, drop, delay, stale_read, delay_pin or rate_limit."
                );
        }
    }

    private SimulatedFaultPlan Plan(SimulatedFaults faults) =>
        (Times, Every, Rate) switch
        {
            (_, null, null) => faults.Next(Operation, Times ?? 1, Skip),
            (null, { } number, null) => faults.Every(number, Operation),
            (null, null, { } rate) => faults.AtRandom(rate, Seed, Operation),
            _ => throw new ArgumentException("Give one of times, every and rate."),
        };

    private FaultMoment ReadMoment() =>
        Moment switch
        {
            Before => FaultMoment.BeforeEffect,
            After => FaultMoment.AfterEffect,
            _ => throw new ArgumentException($"moment must be {Before} or {After}."),
        };

    private TimeSpan? Wait() => RetryAfter is { } seconds ? Span(seconds) : null;

    private static TimeSpan Span(double seconds) =>
        seconds is >= 0 and <= MostSeconds
            ? TimeSpan.FromSeconds(seconds)
            : throw new ArgumentException("A time is a number of seconds, from 0 to a year.");

    private static T Needed<T>(T? value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : struct =>
        value ?? throw new ArgumentException($"{JsonNamingPolicy.SnakeCaseLower.ConvertName(name)} is required.");
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
