using Seam.Acs;

namespace BuildingRollout;

/// <summary>Finds the access system to work in.</summary>
internal static class PinSystems
{
    /// <param name="seam">The client.</param>
    /// <param name="wanted">ID or name; null: the only one that gives PINs for doors.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    public static async Task<AcsSystem> FindAsync(SeamClient seam, string? wanted, CancellationToken cancellationToken)
    {
        var all = await seam.SystemsAcs.ListAsync(cancellationToken: cancellationToken);
        var suited = all.Where(system => CodeRules.For(system.ExternalType).UnsupportedBecause is null).ToList();
        var found = wanted is null
            ? suited
            : [.. suited.Where(system => system.AcsSystemId == wanted || IsCalled(system, wanted))];
        return found switch
        {
            [var only] => only,
            [_, ..] => throw Fail($"There are several; choose one by --system ID: {Describe(found)}."),
            [] when suited.Count == 0 => throw Fail(
                "No system of this workspace gives PINs for doors. Connect the building to Seam first."
            ),
            [] => throw Fail($"There is no system '{wanted}' that gives PINs for doors. There is: {Describe(suited)}."),
        };
    }

    private static bool IsCalled(AcsSystem system, string name) =>
        string.Equals(system.Name, name, StringComparison.OrdinalIgnoreCase);

    private static string Describe(IEnumerable<AcsSystem> systems) =>
        string.Join(", ", systems.Select(system => $"{system.Name} ({system.AcsSystemId})"));

    private static RolloutException Fail(string message) => new(ExitCode.System, message);
}
