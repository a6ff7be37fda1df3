using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The rules of one provider's access systems, as data.</summary>
internal sealed record SystemBrand
{
    public required string SystemType { get; init; }
    public required string SystemTypeName { get; init; }

    /// <summary>The type of the account through which such systems are reached.</summary>
    public required (string Type, string Name) Account { get; init; }

    /// <summary>The type that access groups have at the provider; null where it has none.</summary>
    public (string Type, string Name)? AccessGroup { get; init; }

    /// <summary>The types that users and credentials have at the provider; null where the API names none.</summary>
    public (string Type, string Name)? User { get; init; }
    public (string Type, string Name)? Credential { get; init; }

    public IReadOnlyList<string> AccessMethods { get; init; } = [];

    /// <summary>Entrances come from the user's groups and grants instead of standing on the credential.</summary>
    public bool UsesAccessGroups { get; init; }

    /// <summary>The provider makes every PIN; none may be asked for.</summary>
    public bool MakesPins { get; init; }
    public int PinDigits { get; init; } = 6;

    /// <summary>A PIN opens exactly one entrance.</summary>
    public bool OneEntranceForPin { get; init; }

    /// <summary>Every credential has a start and an end.</summary>
    public bool NeedsWindow { get; init; }

    /// <summary>A mobile key always follows its holder to further phones.</summary>
    public bool MobileKeysSyncToPhones { get; init; }

    /// <summary>A cloud key unlocks a door from afar.</summary>
    public bool UnlocksRemotely { get; init; }

    /// <summary>It issues mobile credentials for other systems and has no doors.</summary>
    public bool IsCredentialManager { get; init; }

    /// <summary>Types of the systems that can issue mobile credentials for this one.</summary>
    public IReadOnlyList<string> CredentialManagerTypes { get; init; } = [];

    /// <summary>A bridge reports its doors and encoders.</summary>
    public bool ReportsDevices { get; init; }

    /// <summary>The parameter of a new credential that only this provider's systems take.</summary>
    public string? CredentialParameter { get; init; }

    /// <summary>What the API adds to an entrance of this provider.</summary>
    public (string Member, Func<EntranceEntity, JsonObject> Make)? EntranceMetadata { get; init; }

    /// <summary>What the API adds to a credential of this provider; the flag says whether it is valid now.</summary>
    public (string Member, Func<CredentialEntity, bool, JsonObject> Make)? CredentialMetadata { get; init; }

    public bool Supports(string accessMethod) => AccessMethods.Contains(accessMethod);
}
