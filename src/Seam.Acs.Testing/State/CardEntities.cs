namespace Seam.Acs.Testing;

/// <summary>A device that writes cards and reads them.</summary>
internal sealed class EncoderEntity(Workspace workspace) : Entity(workspace)
{
    public required SystemEntity System { get; init; }
    public required string Name { get; init; }

    /// <summary>The number by which a bridge reports it; null for the others.</summary>
    public string? Number { get; init; }

    /// <summary>What lies on it; null: nothing.</summary>
    public CardOnEncoder? Card { get; set; }

    /// <summary>How the next writing ends; null: as it would.</summary>
    public ToldEncode? NextEncode { get; set; }

    /// <summary>How the next reading ends; null: as it would.</summary>
    public ToldScan? NextScan { get; set; }
}

/// <summary>A card with what was written on it, which later changes of its credential do not reach.</summary>
internal sealed record CardOnEncoder(
    string Number,
    string? CredentialId,
    DateTimeOffset WrittenAt,
    DateTimeOffset StartsAt,
    DateTimeOffset? EndsAt
);

/// <summary>How the next writing of a card ends.</summary>
/// <param name="ErrorType">Why it fails; null: it succeeds.</param>
/// <param name="CredentialId">The only credential that it strikes; null: any.</param>
internal sealed record ToldEncode(string? ErrorType, string? CredentialId);

/// <summary>How the next reading of a card ends.</summary>
/// <param name="ErrorType">Why it fails; null: it succeeds.</param>
/// <param name="Scenario">What it finds where it succeeds.</param>
/// <param name="CredentialId">The credential that it is about; null: none.</param>
internal sealed record ToldScan(string? ErrorType, string? Scenario, string? CredentialId);
