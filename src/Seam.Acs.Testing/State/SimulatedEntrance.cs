namespace Seam.Acs.Testing;

/// <summary>A simulated entrance, as it was when looked at.</summary>
/// <param name="AcsEntranceId">Its ID.</param>
/// <param name="AcsSystemId">The ID of its system.</param>
/// <param name="Name">Its name.</param>
public sealed record SimulatedEntrance(string AcsEntranceId, string AcsSystemId, string Name);
