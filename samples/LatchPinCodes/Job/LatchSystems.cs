using Seam.Acs;

namespace LatchPinCodes;

/// <summary>Finds the Latch building to work in.</summary>
internal sealed class LatchSystems(SeamClient seam)
{
    /// <param name="wanted">ID or name; null: the only one that there is.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    public async Task<AcsSystem> FindAsync(string? wanted, CancellationToken cancellationToken)
    {
        var systems = await seam.SystemsAcs.ListAsync(cancellationToken: cancellationToken);
        var latch = systems.Where(system => system.ExternalType == AcsSystemExternalType.LatchBuilding).ToList();
        if (latch.Count == 0)
            throw Fail("There is no Latch system in this workspace. Connect one first.");

        var found = wanted is null
            ? latch
            : Match.ByIdOrName(latch, wanted, system => system.AcsSystemId, system => system.Name);
        return found switch
        {
            [var only] => only,
            [] => throw Fail($"There is no Latch system '{wanted}'. There is: {Describe(latch)}."),
            _ => throw Fail($"There are several Latch systems; choose one by --system ID: {Describe(found)}."),
        };
    }

    private static string Describe(IEnumerable<AcsSystem> systems) =>
        string.Join(", ", systems.Select(system => $"{system.Name} ({system.AcsSystemId})"));

    private static JobException Fail(string message) => new(ExitCode.LatchSystem, message);
}
