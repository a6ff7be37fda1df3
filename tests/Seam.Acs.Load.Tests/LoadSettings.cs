using System.Globalization;

namespace Seam.Acs.Load.Tests;

/// <summary>How long the tests run. The environment can make it longer than CI has time for.</summary>
internal static class LoadSettings
{
    /// <summary>How many calls the chaos test makes.</summary>
    public static int ChaosCalls => Number("SEAM_ACS_CHAOS_CALLS") ?? 20_000;

    /// <summary>What settles the chaos test's calls and faults.</summary>
    public static int ChaosSeed => Number("SEAM_ACS_CHAOS_SEED") ?? 1;

    /// <summary>How many calls the soak makes.</summary>
    public static int SoakCalls => Number("SEAM_ACS_SOAK_CALLS") ?? 30_000;

    private static int? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : null;
}
