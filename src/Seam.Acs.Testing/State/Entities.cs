namespace Seam.Acs.Testing;

/// <summary>Anything that the simulated workspace holds.</summary>
internal abstract class Entity(Workspace workspace, string? id = null)
{
    public string Id { get; } = id ?? workspace.NewId();

    /// <summary>Rises by one with each new entity. Lists and their cursors are in this order.</summary>
    public long Sequence { get; } = workspace.NewSequence();

    public DateTimeOffset CreatedAt { get; } = workspace.Now;
}

internal sealed class SystemEntity(Workspace workspace) : Entity(workspace)
{
    public required string Name { get; init; }
    public required SystemBrand Brand { get; init; }
    public required string ConnectedAccountId { get; init; }
    public required DoorNetwork Doors { get; init; }
    public string? TimeZone { get; init; }
    public string? CustomerKey { get; init; }
    public bool DeferPins { get; init; }
}

internal sealed class EntranceEntity(Workspace workspace) : Entity(workspace)
{
    public required SystemEntity System { get; init; }
    public required string Name { get; init; }
    public required SortedSet<string> SpaceIds { get; init; }

    /// <summary>The room or area that a bridge reported, by the member's name; empty where nothing was.</summary>
    public IReadOnlyDictionary<string, string> Reported { get; init; } = new Dictionary<string, string>();
}

internal sealed class AccessGroupEntity(Workspace workspace) : Entity(workspace)
{
    public required SystemEntity System { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<string> EntranceIds { get; init; }
}

/// <summary>Someone whom the provider itself knows and the API does not manage.</summary>
internal sealed class ResidentEntity(Workspace workspace) : Entity(workspace)
{
    public required SystemEntity System { get; init; }
    public required string FullName { get; init; }
    public required string EmailAddress { get; init; }
}

internal sealed class UserEntity(Workspace workspace) : Entity(workspace)
{
    public required SystemEntity System { get; init; }
    public required string FullName { get; set; }
    public string? EmailAddress { get; set; }
    public string? PhoneNumber { get; set; }
    public string? HidSystemId { get; set; }
    public IdentityEntity? Identity { get; set; }
    public bool IsSuspended { get; set; }
    public AccessWindow? Schedule { get; set; }
    public SortedSet<string> GroupIds { get; } = new(StringComparer.Ordinal);
    public SortedSet<string> GrantedEntranceIds { get; } = new(StringComparer.Ordinal);
}

/// <summary>A time span of access: from its start on, up to and without its end; without an end it stays open.</summary>
internal sealed record AccessWindow(DateTimeOffset StartsAt, DateTimeOffset? EndsAt)
{
    public bool Contains(DateTimeOffset time) => time >= StartsAt && !(time >= EndsAt);
}

internal sealed class CredentialEntity(Workspace workspace) : Entity(workspace)
{
    public required SystemEntity System { get; init; }
    public required string AccessMethod { get; init; }
    public required DateTimeOffset StartsAt { get; set; }
    public DateTimeOffset? EndsAt { get; set; }
    public required List<string> EntranceIds { get; init; }
    public required bool IsMultiPhoneSync { get; init; }
    public UserEntity? User { get; set; }

    /// <summary>The PIN, also while the provider has not told it yet.</summary>
    public string? Code { get; set; }

    /// <summary>The PIN that its access grant requests. Null if the grant requests none.</summary>
    public string? RequestedCode { get; init; }

    /// <summary>Whether the PIN is told only once the doors know it.</summary>
    public bool IsCodeDeferred { get; init; }

    /// <summary>What its first way to the doors takes longer than usual.</summary>
    public TimeSpan PinDelay { get; init; }
    public DateTimeOffset? SyncedAt { get; set; }
    public string? CardFunctionType { get; init; }

    /// <summary>The number of the card that an encoder wrote it on; null: none yet, or no card.</summary>
    public string? CardNumber { get; set; }

    /// <summary>When an encoder wrote it on its card.</summary>
    public DateTimeOffset? EncodedAt { get; set; }

    /// <summary>A card has to be written by an encoder first, a PIN to be told; everything else is issued once it exists.</summary>
    public bool IsIssued =>
        AccessMethod switch
        {
            AccessMethods.Card => EncodedAt is not null,
            AccessMethods.Code => VisibleCode is not null,
            _ => true,
        };

    /// <summary>Since when it is issued; null: not yet.</summary>
    public DateTimeOffset? IssuedAt =>
        !IsIssued ? null
        : AccessMethod == AccessMethods.Card ? EncodedAt
        : IsCodeDeferred ? SyncedAt
        : CreatedAt;

    public string? VisibleCode => IsCodeDeferred && SyncedAt is null ? null : Code;
}

internal sealed class IdentityEntity(Workspace workspace) : Entity(workspace)
{
    public string? Key { get; set; }
    public string? FullName { get; set; }
    public string? EmailAddress { get; set; }
    public string? PhoneNumber { get; set; }
    public string? CustomerKey { get; init; }
    public bool IsManaged { get; set; } = true;
    public SortedSet<string> DeviceIds { get; } = new(StringComparer.Ordinal);

    /// <summary>The IDs and keys of the identities that were merged into this one.</summary>
    public List<string> MergedIds { get; } = [];
    public List<string> MergedKeys { get; } = [];

    /// <summary>Whether a key is the identity's own, or that of an identity that was merged into it.</summary>
    public bool HasKey(string key) => Key == key || MergedKeys.Contains(key);

    public string DisplayName => FullName ?? EmailAddress ?? PhoneNumber ?? Key ?? "User identity";
}

internal sealed class DeviceEntity(Workspace workspace) : Entity(workspace)
{
    public required string Name { get; init; }
    public required string ConnectedAccountId { get; init; }
    public SortedSet<string> SpaceIds { get; } = new(StringComparer.OrdinalIgnoreCase);
}

internal sealed class InstantKeyEntity(Workspace workspace) : Entity(workspace)
{
    public required IdentityEntity Identity { get; set; }
    public required string ClientSessionId { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
    public required Uri Url { get; init; }
    public required long MaxUseCount { get; init; }
    public CustomizationProfileEntity? Profile { get; init; }
}

internal sealed class CustomizationProfileEntity(Workspace workspace) : Entity(workspace)
{
    public required string PrimaryColor { get; init; }
    public required string SecondaryColor { get; init; }
    public Uri? LogoUrl { get; init; }
}
