using Seam.Acs;

namespace BuildingRollout;

/// <summary>Tells how far it is in plain lines, one for each tenth, for pipes and logs.</summary>
internal sealed class ProgressLines(ProgressGoal goal, TextWriter output) : IProgress<ProvisioningProgress>
{
    private readonly Lock _gate = new();
    private long _told;

    public void Report(ProvisioningProgress value)
    {
        lock (_gate)
        {
            var tenth = goal.Pins == 0 ? 0 : goal.Settled(value) * 10 / goal.Pins;
            if (tenth <= _told)
                return;
            _told = tenth;
            output.WriteLine($"{tenth * 10, 3} %  {ProgressGoal.Describe(value)}");
        }
    }
}
