namespace Seam.Acs.Load.Tests;

/// <summary>How many calls the tests make, and from which seed.</summary>
internal static class LoadSettings
{
    /// <summary>How many calls the chaos test makes.</summary>
    public static int ChaosCalls => Repetitions.Of("SEAM_ACS_CHAOS_CALLS", 4_000, 20_000);

    /// <summary>What settles the chaos test's calls and faults.</summary>
    public static int ChaosSeed => Repetitions.Number("SEAM_ACS_CHAOS_SEED") ?? 1;

    /// <summary>How many calls the soak makes.</summary>
    public static int SoakCalls => Repetitions.Of("SEAM_ACS_SOAK_CALLS", 8_000, 30_000);
}
