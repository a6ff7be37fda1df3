namespace Seam.Acs.Testing;

/// <summary>A simulated access system, as it was when looked at.</summary>
/// <param name="AcsSystemId">Its ID.</param>
/// <param name="Name">Its name.</param>
/// <param name="ExternalType">Its type at the provider, such as <c>latch_building</c>.</param>
/// <param name="HasHub">Whether a hub brings changes to its doors.</param>
/// <param name="Entrances">Its entrances, the oldest first.</param>
public sealed record SimulatedSystem(
    string AcsSystemId,
    string Name,
    string ExternalType,
    bool HasHub,
    IReadOnlyList<SimulatedEntrance> Entrances
)
{
    /// <summary>The numbers of the encoders that a bridge reported.</summary>
    public IReadOnlyList<string> EncoderNumbers { get; init; } = [];

    /// <summary>Finds an entrance by its name.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <returns>The entrance.</returns>
    /// <exception cref="ArgumentException">The system has none of that name.</exception>
    public SimulatedEntrance Entrance(string name) =>
        Entrances.FirstOrDefault(entrance => entrance.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"'{Name}' has no entrance '{name}'.", nameof(name));
}
