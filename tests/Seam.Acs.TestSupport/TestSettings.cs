using System.Globalization;

namespace Seam.Acs.TestSupport;

/// <summary>Reads how long tests run from the environment.</summary>
public static class TestSettings
{
    /// <summary>Gets a value indicating whether tests run in their long form, as in CI: <c>SEAM_ACS_LONG_TESTS=1</c>.</summary>
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("SEAM_ACS_LONG_TESTS") == "1";

    /// <summary>Returns a count that a variable can override, and that is otherwise short or long.</summary>
    public static int Count(string variable, int shortCount, int longCount) =>
        Number(variable) ?? (IsLong ? longCount : shortCount);

    /// <summary>Returns the whole number that a variable holds, or null if the variable is not set.</summary>
    public static int? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : null;
}
