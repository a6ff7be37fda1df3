using System.Text.Json;
using Seam.Acs.Testing;

namespace Seam.Acs.Simulator;

/// <summary>An access system was added, with its doors.</summary>
/// <param name="Kind">Whose rules it follows, such as <c>latch_building</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Doors">The names of its entrances; null: none.</param>
/// <param name="HasHub">Whether a hub brings changes to the doors.</param>
/// <param name="DeferPins">Whether a PIN is told only once the doors know it.</param>
/// <param name="SyncSeconds">How long the hub takes; null: as the system does by itself.</param>
internal sealed record AddSystem(
    string Kind,
    string Name,
    IReadOnlyList<string>? Doors = null,
    bool HasHub = true,
    bool DeferPins = false,
    double? SyncSeconds = null
) : Change
{
    private const double MostSeconds = 366 * 86400d;

    private static readonly Dictionary<string, SimulatedSystemKind> Kinds = Enum.GetValues<SimulatedSystemKind>()
        .ToDictionary(kind => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString()));

    public override ApiAnswer? Apply(World world)
    {
        if (!Kinds.TryGetValue(Kind, out var kind))
            throw new ArgumentException($"kind must be one of {string.Join(", ", Kinds.Keys)}.");
        if (SyncSeconds is not (null or >= 0 and <= MostSeconds))
            throw new ArgumentException("sync_seconds is from 0 to a year.");
        var options = new SimulatedSystemOptions
        {
            HasHub = HasHub,
            DeferPins = DeferPins,
            SyncDelay = SyncSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        };
        world.Simulator.AddSystem(kind, Name, options, [.. Doors ?? []]);
        return null;
    }
}
