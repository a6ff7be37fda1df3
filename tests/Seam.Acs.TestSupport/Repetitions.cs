using System.Globalization;

namespace Seam.Acs.TestSupport;

/// <summary>
/// How often a test repeats what it does. Each such test has a usual number, and a larger one for runs with
/// <c>SEAM_ACS_LONG_TESTS=1</c>. A number in the test's own environment variable overrides both.
/// </summary>
public static class Repetitions
{
    /// <summary>Whether the tests run in their long form.</summary>
    public static bool AreLong => Environment.GetEnvironmentVariable("SEAM_ACS_LONG_TESTS") == "1";

    /// <summary>Returns how often a test repeats what it does.</summary>
    /// <param name="variable">The test's own environment variable; null if it has none.</param>
    /// <param name="usual">The number without the switch.</param>
    /// <param name="inLongTests">The number with the switch.</param>
    public static int Of(string? variable, int usual, int inLongTests) =>
        variable is null ? Usual(usual, inLongTests) : Number(variable) ?? Usual(usual, inLongTests);

    /// <summary>Returns the number in an environment variable; null if it is not set or empty.</summary>
    public static int? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : null;

    private static int Usual(int usual, int inLongTests) => AreLong ? inLongTests : usual;
}
