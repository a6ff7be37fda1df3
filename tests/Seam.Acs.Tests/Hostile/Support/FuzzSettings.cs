using System.Globalization;

namespace Seam.Acs.Tests;

/// <summary>How long the fuzzers run. The environment can make it longer than CI has time for.</summary>
internal static class FuzzSettings
{
    private const int Share =
#if NET10_0_OR_GREATER
        1_000_000;
#else
        // The same code, but for what the framework compiles in: a sample is enough.
        100_000;
#endif

    /// <summary>How many inputs the readers of records get: <c>SEAM_ACS_FUZZ_INPUTS</c>, or what CI has time for.</summary>
    public static int Inputs => Number("SEAM_ACS_FUZZ_INPUTS") ?? Share;

    /// <summary>What the inputs are made of: <c>SEAM_ACS_FUZZ_SEED</c>, or always the same.</summary>
    public static int Seed => Number("SEAM_ACS_FUZZ_SEED") ?? 1;

    private static int? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : null;
}
