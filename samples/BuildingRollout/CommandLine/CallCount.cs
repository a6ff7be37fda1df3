using Seam.Acs;

namespace BuildingRollout;

/// <summary>Keeps the number of calls for the report, on the way to what shows the progress.</summary>
internal sealed class CallCount(RolloutReport report, IProgress<ProvisioningProgress> view)
    : IProgress<ProvisioningProgress>
{
    public void Report(ProvisioningProgress value)
    {
        report.Calls = Math.Max(report.Calls ?? 0, value.Calls);
        view.Report(value);
    }
}
