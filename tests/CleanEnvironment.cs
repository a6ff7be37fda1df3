using System.Runtime.CompilerServices;

namespace Seam.Acs.TestSupport;

/// <summary>
/// Clears the credentials, the endpoint and the proxies that the shell may have set, so that no test depends on who starts it.
/// Test projects compile it themselves: the initializer of a library runs only when the library is first used.
/// </summary>
internal static class CleanEnvironment
{
    [ModuleInitializer]
    internal static void Clear()
    {
        foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(IsForeign).ToList())
            Environment.SetEnvironmentVariable(name, null);
    }

    // SEAM_ACS_ begins the variables of the tests themselves.
    private static bool IsForeign(string name) =>
        name.EndsWith("_PROXY", StringComparison.OrdinalIgnoreCase)
        || (
            name.StartsWith("SEAM_", StringComparison.OrdinalIgnoreCase)
            && !name.StartsWith("SEAM_ACS_", StringComparison.Ordinal)
        );
}
