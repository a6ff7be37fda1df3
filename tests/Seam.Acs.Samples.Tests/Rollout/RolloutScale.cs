namespace Seam.Acs.Samples.Tests;

/// <summary>The size of the proof of a roll-out: short, as in CI, or in full.</summary>
/// <param name="Residents">How many residents.</param>
/// <param name="Doors">How many doors, of which each resident gets all.</param>
/// <param name="Kills">How many runs are killed.</param>
/// <param name="Rate">How many calls in a second a run makes that is to be killed, so that the kill comes in time.</param>
internal sealed record RolloutScale(int Residents, int Doors, int Kills, int Rate)
{
    /// <summary>Set to <c>full</c> for the roll-out of 300 residents by 40 doors.</summary>
    public const string Variable = "SEAM_ACS_ROLLOUT";

    public static RolloutScale Here =>
        Environment.GetEnvironmentVariable(Variable) == "full"
            ? new RolloutScale(Residents: 300, Doors: 40, Kills: 10, Rate: 500)
        : Repetitions.AreLong ? new RolloutScale(Residents: 12, Doors: 10, Kills: 3, Rate: 40)
        : new RolloutScale(Residents: 8, Doors: 6, Kills: 2, Rate: 40);

    public int Pins => Residents * Doors;

    /// <summary>What no client can do without: each person and each PIN is a call.</summary>
    public int LeastCalls => Residents + Pins;
}
