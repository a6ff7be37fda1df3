namespace Seam.Acs.Testing;

/// <summary>A simulated credential, as it was when looked at.</summary>
/// <param name="AcsCredentialId">Its ID.</param>
/// <param name="AcsSystemId">The ID of its system.</param>
/// <param name="AccessMethod">How it opens a door, such as <c>code</c>.</param>
public sealed record SimulatedCredential(string AcsCredentialId, string AcsSystemId, string AccessMethod)
{
    /// <summary>The ID of the user who holds it; null: nobody.</summary>
    public string? AcsUserId { get; init; }

    /// <summary>The PIN; null where it is not told yet, or has none.</summary>
    public string? Code { get; init; }

    /// <summary>The number of the card that an encoder wrote it on; null: none.</summary>
    public string? CardNumber { get; init; }

    /// <summary>When it begins to open.</summary>
    public DateTimeOffset StartsAt { get; init; }

    /// <summary>When it ceases to open; null: never.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>The IDs of the entrances that it is for.</summary>
    public IReadOnlyList<string> AcsEntranceIds { get; init; } = [];

    /// <summary>Whether its latest state has reached the doors.</summary>
    public bool IsSynced { get; init; }
}
