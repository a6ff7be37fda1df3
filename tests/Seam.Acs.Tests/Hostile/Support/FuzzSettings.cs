namespace Seam.Acs.Tests;

/// <summary>How many inputs the fuzzers make, and from which seed.</summary>
internal static class FuzzSettings
{
    private const int Share =
#if NET10_0_OR_GREATER
        1_000_000;
#else
        // The same code, but for what the framework compiles in: a sample is enough.
        100_000;
#endif

    /// <summary>How many inputs the readers of records get; <c>SEAM_ACS_FUZZ_INPUTS</c> overrides it.</summary>
    public static int Inputs { get; } = Repetitions.Of("SEAM_ACS_FUZZ_INPUTS", Share / 20, Share);

    /// <summary>What the inputs are made of: <c>SEAM_ACS_FUZZ_SEED</c>, or always the same.</summary>
    public static int Seed { get; } = Repetitions.Number("SEAM_ACS_FUZZ_SEED") ?? 1;
}
