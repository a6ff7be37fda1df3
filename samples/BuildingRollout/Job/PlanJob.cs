using System.Text.Json;
using Seam.Acs;

namespace BuildingRollout;

/// <summary>Finds out what differs between the files and the building. It reads only.</summary>
internal sealed class PlanJob(RolloutRun run, RolloutReport report)
{
    /// <summary>The name of a step's kind in reports.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName($"{value}");

    /// <returns>The PINs that are there as they are wanted.</returns>
    public async Task<PinBook> RunAsync(CancellationToken cancellationToken)
    {
        var pins = new PinBook();
        await foreach (var step in run.Provisioner.PlanAsync(run.Desired(), cancellationToken))
        {
            report.Count(Name(step.Action));
            if (step.Action == ProvisioningAction.Keep)
            {
                if (step.Existing?.Code is { } pin)
                    foreach (var (resident, door) in run.PlacesOf(step))
                        pins.Add(resident, door, pin);
            }
            else if (step.Action == ProvisioningAction.Skip)
            {
                foreach (var (resident, door) in run.PlacesOf(step))
                    pins.AddOver(resident, door);
            }
            else
            {
                report.Lines.Add(Describe(run.Building, step, Name(step.Action), step.Reason));
            }
        }

        return pins;
    }

    public static RolloutLine Describe(Building building, ProvisioningStep step, string what, string why) =>
        new(
            what,
            step.Person?.UserIdentityKey ?? step.Person?.EmailAddress ?? "not listed",
            building.DoorsOf(step),
            step.Wanted is null ? step.Existing?.StartsAt : step.Wanted.StartsAt,
            step.Wanted is null ? step.Existing?.EndsAt : step.Wanted.EndsAt,
            why
        );
}
