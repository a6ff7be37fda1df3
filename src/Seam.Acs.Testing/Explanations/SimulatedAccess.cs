namespace Seam.Acs.Testing;

/// <summary>Something that opens a door now.</summary>
/// <param name="AcsCredentialId">The ID of the credential.</param>
/// <param name="AccessMethod">How it opens the door, such as <c>code</c>.</param>
public sealed record SimulatedWayIn(string AcsCredentialId, string AccessMethod)
{
    /// <summary>The ID of the user who holds it; null: nobody.</summary>
    public string? AcsUserId { get; init; }

    /// <summary>The PIN that the door knows; null where it is none.</summary>
    public string? Code { get; init; }

    /// <summary>The number of the card that the door knows; null where it is none.</summary>
    public string? CardNumber { get; init; }

    /// <summary>
    /// Whether the door opens only because it has not learned of the latest change yet, such as a deletion.
    /// </summary>
    public bool IsOutdated { get; init; }

    /// <summary>The access method. A PIN is left out.</summary>
    /// <returns>Text such as <c>code</c>.</returns>
    public override string ToString() => IsOutdated ? $"{AccessMethod} (outdated)" : AccessMethod;
}

/// <summary>Whether a door opens now, with what, and if not, why.</summary>
/// <param name="Entrance">The door.</param>
/// <param name="WaysIn">What opens it; empty where nothing does.</param>
/// <param name="Obstacles">
/// Why it does not open, or why something else does not open it; empty where there is nothing to say.
/// </param>
public sealed record SimulatedAccess(
    SimulatedEntrance Entrance,
    IReadOnlyList<SimulatedWayIn> WaysIn,
    IReadOnlyList<SimulatedObstacle> Obstacles
)
{
    /// <summary>Whether the door opens.</summary>
    public bool Opens => WaysIn.Count > 0;

    /// <summary>Whether one of the obstacles is of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>True where one is.</returns>
    public bool Has(SimulatedObstacleKind kind) => Obstacles.Any(obstacle => obstacle.Kind == kind);

    /// <summary>Says it in one sentence, for the messages of tests. PINs are left out.</summary>
    /// <returns>Text such as <c>'Front Door' stays shut: the user is suspended.</c></returns>
    public override string ToString()
    {
        if (Opens)
            return $"'{Entrance.Name}' opens by {string.Join(", ", WaysIn)}.";
        var reasons = string.Join("; ", Obstacles.Select(obstacle => obstacle.Message).Distinct());
        return $"'{Entrance.Name}' stays shut: {reasons}.";
    }
}
