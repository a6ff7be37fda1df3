using Seam.Acs;

namespace BuildingRollout;

/// <summary>Tells how far it is in plain lines, one for each tenth, for pipes and logs.</summary>
internal sealed class ProgressLines(int wanted, TextWriter output) : IProgress<ProvisioningProgress>
{
    private readonly Lock _gate = new();
    private long _told;

    public void Report(ProvisioningProgress value)
    {
        lock (_gate)
        {
            var tenth = wanted == 0 ? 0 : Settled(value) * 10 / wanted;
            if (tenth <= _told)
                return;
            _told = tenth;
            output.WriteLine($"{tenth * 10, 3} %  {Describe(value)}");
        }
    }

    /// <summary>How many of the wanted PINs are there, or are known not to come.</summary>
    public static long Settled(ProvisioningProgress value) =>
        value.Existed + value.Created + value.Changed + value.Skipped;

    public static string Describe(ProvisioningProgress value) =>
        $"{value.Created} made{Some(value.Existed, "there before")}{Some(value.Changed, "changed")}"
        + $"{Some(value.Removed, "removed")}{Some(value.Failed + value.Unknown, "failed")}"
        + $"{Some(value.Waiting, "awaited")}, {value.Calls} calls";

    private static string Some(long count, string what) => count == 0 ? "" : $", {count} {what}";
}
