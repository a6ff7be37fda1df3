namespace Seam.Acs.Testing;

/// <summary>A simulated user identity, as it was when looked at.</summary>
/// <param name="UserIdentityId">Its ID.</param>
public sealed record SimulatedUserIdentity(string UserIdentityId)
{
    /// <summary>Its key; null: none.</summary>
    public string? UserIdentityKey { get; init; }

    /// <summary>The person's name; null: not known.</summary>
    public string? FullName { get; init; }

    /// <summary>The person's e-mail address; null: not known.</summary>
    public string? EmailAddress { get; init; }

    /// <summary>The person's phone number in E.164 format; null: not known.</summary>
    public string? PhoneNumber { get; init; }

    /// <summary>Whether the API manages it.</summary>
    public bool IsManaged { get; init; }

    /// <summary>The IDs of the users that are linked to it.</summary>
    public IReadOnlyList<string> AcsUserIds { get; init; } = [];

    /// <summary>The IDs of the devices that it may use.</summary>
    public IReadOnlyList<string> DeviceIds { get; init; } = [];

    /// <summary>The IDs of the client sessions opened for it.</summary>
    public IReadOnlyList<string> ClientSessionIds { get; init; } = [];
}
