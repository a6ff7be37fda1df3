namespace Seam.Acs.Testing;

/// <summary>What <see cref="SeamSimulator.AddDemoBuilding"/> adds.</summary>
/// <param name="Residence">A Latch building: entrances with PINs, each for one door, and mobile keys.</param>
/// <param name="Office">A Brivo account: access groups give the entrances, and cloud keys unlock from afar.</param>
/// <param name="Hotel">A Visionline system: cards, an encoder, and mobile keys.</param>
/// <param name="MobileKeys">The ASSA ABLOY Credential Service that puts the hotel's mobile keys on phones.</param>
public sealed record SimulatedNeighbourhood(
    SimulatedSystem Residence,
    SimulatedSystem Office,
    SimulatedSystem Hotel,
    SimulatedSystem MobileKeys
)
{
    /// <summary>The people who live in the residence; some of them work in the office or stay at the hotel.</summary>
    public required IReadOnlyList<SimulatedUserIdentity> Residents { get; init; }

    /// <summary>The IDs of the office's access groups, by name: <c>Staff</c> and <c>Engineers</c>.</summary>
    public required IReadOnlyDictionary<string, string> AcsAccessGroupIds { get; init; }

    /// <summary>The ID of the hotel's encoder.</summary>
    public required string AcsEncoderId { get; init; }
}
