namespace Seam.Acs.Testing;

/// <summary>Access of a person to entrances and spaces, by the methods asked for.</summary>
internal sealed class AccessGrantEntity(Workspace workspace) : Entity(workspace)
{
    public required IdentityEntity Identity { get; set; }
    public string? Key { get; set; }
    public string? Name { get; set; }
    public string? ReservationKey { get; init; }
    public string? CustomerKey { get; init; }
    public required DateTimeOffset StartsAt { get; set; }
    public DateTimeOffset? EndsAt { get; set; }
    public CustomizationProfileEntity? Profile { get; init; }
    public bool IsManaged { get; set; } = true;
    public required IReadOnlyList<string> EntranceIds { get; init; }
    public required List<string> SpaceIds { get; init; }
    public required IReadOnlyList<string> DeviceIds { get; init; }
    public List<RequestedMethod> Requested { get; } = [];

    /// <summary>Why a method that was asked for could not be made; null: all could.</summary>
    public (string Message, DateTimeOffset Since)? Problem { get; set; }
}

/// <summary>A method as it was asked for.</summary>
internal sealed class RequestedMethod
{
    public required string Mode { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public string? Code { get; init; }
    public long? MaxUseCount { get; init; }
}

/// <summary>One way in that a grant made; behind it stands one credential.</summary>
internal sealed class AccessMethodEntity(Workspace workspace) : Entity(workspace)
{
    public required AccessGrantEntity Grant { get; init; }
    public required RequestedMethod Requested { get; init; }
    public required CredentialEntity Credential { get; init; }
    public InstantKeyEntity? InstantKey { get; set; }

    /// <exception cref="ApiError">It is no card.</exception>
    public CredentialEntity OnlyCard() =>
        Credential.AccessMethod == AccessMethods.Card
            ? Credential
            : throw ApiError.Invalid("access_method_id", "must name a card");
}
