namespace Seam.Acs.Simulator;

/// <summary>How often the API was called, the calls included that faults struck or that were refused.</summary>
/// <param name="Count">All calls.</param>
/// <param name="ByOperation">Those of each operation.</param>
internal sealed record CallCountsView(int Count, IReadOnlyDictionary<string, int> ByOperation)
{
    public static CallCountsView Of(World world, DateTimeOffset now) =>
        new(
            world.Calls.ByOperation.Values.Sum() + world.Calls.Unknown,
            new Dictionary<string, int>(world.Calls.ByOperation)
        );
}
