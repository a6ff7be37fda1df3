using Seam.Acs;

namespace BuildingRollout;

/// <summary>What is to be reached, and what counts towards it.</summary>
/// <param name="Pins">How many PINs make it whole.</param>
/// <param name="Settled">How many of them are settled.</param>
internal sealed record ProgressGoal(long Pins, Func<ProvisioningProgress, long> Settled)
{
    /// <summary>PINs are to be there, or are known not to come.</summary>
    public static ProgressGoal ToHave(long pins) =>
        new(pins, now => now.Existed + now.Created + now.Changed + now.Skipped);

    /// <summary>PINs are to be gone.</summary>
    public static ProgressGoal ToLose(long pins) => new(pins, now => now.Removed);

    /// <summary>How far it is, in words.</summary>
    public static string Describe(ProvisioningProgress now)
    {
        (long Count, string What)[] counts =
        [
            (now.Created, "made"),
            (now.Existed, "there before"),
            (now.Changed, "changed"),
            (now.Removed, "removed"),
            (now.Failed + now.Unknown, "failed"),
            (now.Waiting, "awaited"),
            (now.Calls, "calls"),
        ];
        return string.Join(", ", counts.Where(count => count.Count > 0).Select(count => $"{count.Count} {count.What}"));
    }
}
